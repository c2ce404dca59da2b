import type { Page } from 'puppeteer-core';
import { bundledText } from '../bundle-script';
import type {} from './watched-page';

let script: Promise<string> | undefined;

/** To be called before the page is loaded. */
export async function watchPaint(page: Page): Promise<void> {
  script ??= bundledText({ entry: 'lead-base/watched-page.ts', name: 'watched-page' });
  await page.evaluateOnNewDocument(await script);
}

/** Milliseconds from the event that `act` causes to the paint of what it changed; 0: nothing changed. */
export async function untilPainted(
  page: Page,
  { event, ignored = 'search' }: { event: string; ignored?: string },
  act: () => Promise<unknown>,
): Promise<number> {
  // Armed before the act is sent: a key could arrive before a script that is sent along with it.
  await page.evaluate(
    (type, selector) => {
      globalThis.paintMeasured = globalThis.lastPaint(type, selector);
    },
    event,
    ignored,
  );
  await act();
  return page.evaluate(() => globalThis.paintMeasured);
}

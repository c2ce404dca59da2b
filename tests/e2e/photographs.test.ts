import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser';
import { change, tour, untilStill } from '../support/tour';

const folder = join(import.meta.dirname, '../../output/photographs');

let chrome: ExtensionBrowser;
beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  chrome = await launchExtension();
});
afterAll(() => chrome.close());

type Look = { locale: 'en' | 'cs'; scheme: 'light' | 'dark' };
const looks: readonly Look[] = [
  { locale: 'en', scheme: 'light' },
  { locale: 'en', scheme: 'dark' },
  { locale: 'cs', scheme: 'light' },
];

async function wear(shown: Page, { locale, scheme }: Look) {
  await shown.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await change(shown, { locale });
  await shown.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, locale);
  await untilStill(shown);
}

/** Whether something sticks out of the page sideways. */
const overhang = (shown: Page) =>
  shown.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    return Math.max(0, scrollWidth - innerWidth);
  });

const problems: string[] = [];
async function photograph(name: string, shown: Page) {
  for (const look of looks) {
    await wear(shown, look);
    const file = `${name}-${look.locale}-${look.scheme}.png` as const;
    await shown.screenshot({ path: join(folder, file) as `${string}.png` });
    if ((await stat(join(folder, file))).size < 5_000) problems.push(`${file} is all but empty`);
    const over = await overhang(shown);
    if (over > 0) problems.push(`${file}: ${over} px stick out`);
  }
  await wear(shown, looks[0] as Look);
}

describe('every screen is photographed', () => {
  test.each(tour)('%s', { timeout: 180_000 }, async (_name, leg) => {
    problems.length = 0;
    await leg(chrome, photograph);
    expect(problems).toEqual([]);
  });
});

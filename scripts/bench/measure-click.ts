import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type DemoPageName, demoPage } from '../../tests/support/demo-pages';
import {
  builtExtension,
  type ExtensionBrowser,
  launchExtension,
} from '../../tests/support/extension-browser';
import { change } from '../../tests/support/extension-page';
import { atMost, type Measure, median, milliseconds, quantile } from './bench-report';

/** One page of each kind that fills a panel; pressed in turns. */
const kinds: DemoPageName[] = [
  'directory detail page',
  'directory list',
  'own contact page',
  'directory page with structured data',
  'russian contact page',
  'linkedin profile',
  'german imprint',
];

/** From its third load on the browser has a script compiled: so many presses are slower, once after an installation. */
const untilCompiled = 3;

/** In the popup: the time (epoch, ms) at which it shows what was read, drawn. Text, so that it stays as it is. */
const untilFilled = `new Promise((resolve) => {
  const isFilled = () =>
    document.querySelector('main h1, main h2') && !document.querySelector('[aria-busy="true"]');
  const finish = () =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(Date.now());
      port2.postMessage(undefined);
    });
  if (isFilled()) return finish();
  const observer = new MutationObserver(() => {
    if (!isFilled()) return;
    observer.disconnect();
    finish();
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
})`;

/** From the press on the real toolbar button to the popup that shows what was read. Milliseconds. */
async function timePress(chrome: ExtensionBrowser, page: Page): Promise<number> {
  const { extension } = chrome;
  const popups = async () =>
    (await extension.pages()).filter((each) => each.url().includes('/popup.html'));
  await page.bringToFront();
  const pressed = Date.now();
  await page.triggerExtensionAction(extension);
  for (;;) {
    const [popup] = await popups();
    if (popup) {
      const filled = Number(await popup.evaluate(untilFilled));
      await popup.close();
      return filled - pressed;
    }
    if (Date.now() > pressed + 5000) throw new Error('The popup did not open');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The id Chromium gives an unpacked extension: it comes from its folder. */
function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}

/**
 * A profile in which the button is pinned to the toolbar, as the README advises. One that is not has
 * to slide out from behind the puzzle piece first, which takes Chromium a quarter of a second.
 */
async function makePinnedProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'prospect-clipper-bench-'));
  const preferences = { extensions: { pinned_extensions: [unpackedId(builtExtension)] } };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

/** Stops the extension's worker, as the browser does after half a minute; its process ends with it. */
async function endProcess({ browser }: ExtensionBrowser): Promise<void> {
  const client = await browser.target().createCDPSession();
  const { targetInfos } = await client.send('Target.getTargets');
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await client.send('Target.closeTarget', { targetId });
  await client.detach();
  await new Promise((resolve) => setTimeout(resolve, 1000));
}

/**
 * Toolbar button to filled panel, in the browser with the extension as shipped: presses that follow each
 * other, as of somebody who clips, and half as many after a pause, when its process has to start anew.
 */
export async function measureClick(presses: number): Promise<Measure[]> {
  const userDataDir = await makePinnedProfile();
  const chrome = await launchExtension({ userDataDir });
  const byKind = new Map<DemoPageName, number[]>(kinds.map((kind) => [kind, []]));
  const afterPauses: number[] = [];
  const afterInstallation: number[] = [];
  try {
    const settings = await chrome.openExtensionPage('leads.html#/settings');
    await change(settings, { linkedInNoticeReadAt: 1 });
    await settings.close();
    const pages = await Promise.all(kinds.map((kind) => chrome.visit(demoPage(kind))));
    for (let press = 0; press < untilCompiled && pages[0]; press += 1) {
      afterInstallation.push(await timePress(chrome, pages[0]));
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    for (let press = 0; press < presses; press += 1) {
      const at = press % kinds.length;
      const [kind, page] = [kinds[at], pages[at]];
      // A popup that is just going away swallows the press.
      await new Promise((resolve) => setTimeout(resolve, 400));
      if (kind && page) byKind.get(kind)?.push(await timePress(chrome, page));
    }
    for (let press = 0; press < presses / 2; press += 1) {
      const page = pages[press % kinds.length];
      await endProcess(chrome);
      if (page) afterPauses.push(await timePress(chrome, page));
    }
  } finally {
    await chrome.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
  const all = [...byKind.values()].flat();
  return [
    {
      what: `toolbar button (pinned) to filled panel, median of ${all.length}`,
      figure: milliseconds(median(all)),
    },
    ...[...byKind].map(([kind, times]) => ({
      what: `  on a ${kind}, median`,
      figure: milliseconds(median(times)),
    })),
    atMost('toolbar button to filled panel, p95', quantile(all, 0.95), 300),
    ...afterInstallation.map((time, at) => ({
      what: `  not counted: press ${at + 1} after the installation`,
      figure: milliseconds(time),
    })),
    {
      what: `the same after a pause, median of ${afterPauses.length}`,
      figure: milliseconds(median(afterPauses)),
    },
    atMost('the same after a pause, p95', quantile(afterPauses, 0.95), 300),
  ];
}

import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { colourRules, examine } from '../support/axe';
import { demoPage } from '../support/demo-pages';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser';
import { change, untilStill } from '../support/extension-page';
import { openedPanel } from '../support/panel';
import { tour } from '../support/tour';

const root = join(import.meta.dirname, '../..');
/**
 * `PHOTOGRAPHS=docs` renews the few that the documentation shows, `all` takes every screen in every
 * look; else each is taken in the two that differ most, of which the others are made up.
 */
const forDocs = process.env.PHOTOGRAPHS === 'docs';
const folder = join(root, forDocs ? 'docs/photographs' : 'output/photographs');

interface Look {
  name: string;
  locale: 'en' | 'cs';
  scheme: 'light' | 'dark';
}
const plain: Look = { name: 'light', locale: 'en', scheme: 'light' };
const farthest: Look = { name: 'czech-dark', locale: 'cs', scheme: 'dark' };
const looks: readonly Look[] = process.env.PHOTOGRAPHS
  ? [
      plain,
      { name: 'dark', locale: 'en', scheme: 'dark' },
      { name: 'czech', locale: 'cs', scheme: 'light' },
      farthest,
    ]
  : [plain, farthest];

const inDocs = [
  'first-run-light',
  'popup-details-light',
  'popup-verdict-light',
  'popup-verdict-czech-dark',
  'popup-follow-up-light',
  'popup-known-light',
  'popup-list-ticked-light',
  'side-panel-details-dark',
  'lead-base-light',
  'sheet-qualify-light',
  'export-dark',
  'settings-czech',
];

/** What is also photographed at twice the size, in a window that holds half as much (a popup keeps its own). */
const zoomed: Record<string, { width: number; height: number }> = {
  'side-panel-details': { width: 320, height: 400 },
  'side-panel-qualify': { width: 320, height: 400 },
  'lead-base': { width: 640, height: 400 },
  'sheet-details': { width: 640, height: 400 },
  settings: { width: 640, height: 400 },
};

let chrome: ExtensionBrowser;
beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  chrome = await launchExtension();
});
afterAll(() => chrome.close());

const problems: string[] = [];

/** Takes a photograph and notes what is wrong with it. */
async function take(shown: Page, name: string) {
  if (forDocs && !inDocs.includes(name)) return;
  await untilStill(shown);
  const path = join(folder, `${name}.png`) as `${string}.png`;
  // Packed tightly only where it is kept.
  await shown.screenshot({ path, optimizeForSpeed: !process.env.PHOTOGRAPHS });
  const { size } = await stat(path);
  if (size < 5_000) problems.push(`${name} is all but empty`);
  if (forDocs && size > 150_000) problems.push(`${name} is too large for the documentation`);
  const [over, below] = await shown.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth - innerWidth, scrollHeight - innerHeight] as const;
  });
  if (over > 0) problems.push(`${name}: ${over} px stick out`);
  if (below > 0) problems.push(`${name}: ${below} px stick out below`);
}

async function wear(shown: Page, { scheme, locale }: Look) {
  await Promise.all([
    shown.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    change(shown, { locale }),
    shown.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, locale),
  ]);
}

async function photograph(name: string, shown: Page) {
  // Out of the way: nothing is to look as if it were pointed at.
  await shown.mouse.move(0, 0);
  for (const look of looks) {
    await wear(shown, look);
    await take(shown, `${name}-${look.name}`);
    if ((look !== plain && look !== farthest) || forDocs) continue;
    const found = await examine(shown, look === plain ? undefined : colourRules);
    problems.push(...found.map((violation) => `${name}, ${look.name}: ${violation}`));
  }
  await wear(shown, plain);
  const half = zoomed[name];
  if (!half || forDocs) return;
  const before = shown.viewport();
  await shown.setViewport({ ...half, deviceScaleFactor: 2 });
  await take(shown, `${name}-zoomed`);
  await shown.setViewport(before);
}

describe('every screen is photographed, and axe finds nothing on', () => {
  test('a page with the panel in front of it', async () => {
    const page = await chrome.visit(demoPage('directory detail page'));
    await page.setViewport({ width: 1120, height: 680 });
    const behind = await page.screenshot({ encoding: 'base64' });
    const popup = await openedPanel(chrome, page);
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await popup.mouse.move(0, 0);
    await untilStill(popup);
    const front = await popup.screenshot({ encoding: 'base64' });
    const size = await popup.evaluate(() => [innerWidth, innerHeight]);
    expect(size).toEqual([400, 600]);
    await popup.close();
    await page.close();

    const scene = await chrome.browser.newPage();
    await scene.setViewport({ width: 1120, height: 680 });
    await scene.setContent(`<body style="margin:0;background:url(data:image/png;base64,${behind})">
      <img src="data:image/png;base64,${front}" style="position:absolute;top:16px;right:24px;
      border:1px solid #868e98;border-radius:8px;box-shadow:0 8px 32px rgb(0 0 0/35%)">`);
    await scene.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    await scene.screenshot({ path: join(folder, 'scene.png') as `${string}.png` });
    expect((await stat(join(folder, 'scene.png'))).size).toBeGreaterThan(20_000);
    await scene.close();
  });

  test.each(tour)('%s', { timeout: 180_000 }, async (_name, leg) => {
    problems.length = 0;
    await leg(chrome, photograph);
    expect(problems).toEqual([]);
  });
});

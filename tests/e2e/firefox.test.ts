import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookForBrowser } from '../../scripts/find-browser';
import { untilFound } from '../support/extension-browser';

const program = lookForBrowser('firefox');
const built = join(import.meta.dirname, '../../.output/firefox-mv3');
const addOn = 'prospect-clipper@example.test';
const uuid = '7c1ba1c6-5d6f-4e0e-9b1c-0a5d5f1c0001';

// Only a desktop without Firefox leaves these out; on Debian the test command installs it. 2026-11-22
const testInFirefox = test.skipIf(!program);
let browser: Browser;
let profile: string;
beforeAll(async () => {
  if (!program) return;
  profile = await mkdtemp(join(tmpdir(), 'prospect-clipper-firefox-'));
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program.executablePath,
    headless: true,
    userDataDir: profile,
    // Pages of an add-on count as the browser's own and are out of reach otherwise.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Fixed, so that the add-on's pages have an address the test can know.
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
    },
  });
  await browser.installExtension(built);
});
afterAll(async () => {
  await browser?.close();
  if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

testInFirefox.each([
  ['popup', 'popup.html'],
  ['side bar', 'sidepanel.html'],
  ['lead base', 'leads.html#/leads'],
])('the %s opens in Firefox', async (_name, path) => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  // The navigation is never reported as done, although the page is there: that is waited for instead.
  void page.goto(`moz-extension://${uuid}/${path}`).catch(() => undefined);
  await untilFound('The heading of the page', () =>
    page
      .evaluate(() =>
        location.protocol === 'moz-extension:'
          ? document.querySelector('h1, h2')?.textContent?.trim() || undefined
          : undefined,
      )
      .catch(() => undefined),
  );
  expect(errors).toEqual([]);
  await page.close();
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
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

/** Opens a page of the add-on; resolves once it has a heading. `errors` of it are added to. */
async function openPage(path: string, errors: string[]): Promise<Page> {
  const page = await browser.newPage();
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
  return page;
}

/** Presses a button by what stands on it, once it is there and can be pressed. */
async function pressButton(page: Page, name: string): Promise<void> {
  await untilFound(`The button ${name}`, () =>
    page.evaluate((wanted) => {
      const all = [...document.querySelectorAll('button')];
      const found = all.find(({ textContent, disabled }) => !disabled && textContent === wanted);
      found?.click();
      return found ? true : undefined;
    }, name),
  );
}

testInFirefox.each([
  ['popup', 'popup.html'],
  ['side bar', 'sidepanel.html'],
  ['lead base', 'leads.html#/leads'],
])('the %s opens in Firefox', async (_name, path) => {
  const errors: string[] = [];
  const page = await openPage(path, errors);
  expect(errors).toEqual([]);
  await page.close();
});

testInFirefox('an import reads its addresses in a second thread, in Firefox too', async () => {
  // So many that the second thread is worth its while.
  const rows = Array.from(
    { length: 3500 },
    (_, at) => `Dílna ${at + 1} s.r.o.,info@dilna-${at + 1}.test,"Dílenská ${at + 1}, 602 00 Brno"`,
  );
  const csv = ['Company,E-mail,Address', ...rows].join('\n');
  const errors: string[] = [];
  const page = await openPage('leads.html#/import', errors);
  // Alone, since nothing of an import tells whether it was this thread that read an address.
  const read = await page.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const thread = new Worker('/address-worker.js');
        thread.onmessage = ({ data }) => resolve(data);
        thread.onerror = ({ message }) => reject(new Error(message));
        thread.postMessage([{ text: 'Dílenská 5, 602 00 Brno', country: 'CZ' }]);
      }),
  );
  expect(read).toMatchObject({
    from: 0,
    read: [{ street: 'Dílenská 5', postalCode: '602 00', locality: 'Brno' }],
  });
  await page.waitForSelector('input[type="file"]');
  await page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'dilny.csv', { type: 'text/csv' }));
    if (!input) throw new Error('There is no way in for a file.');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, csv);
  await pressButton(page, 'Show what would happen');
  await pressButton(page, 'Import 3,500 leads');
  const stored = await untilFound('The imported leads', () =>
    page.evaluate(async () => {
      if (!document.body.innerText.includes('Undo the import')) return undefined;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('prospect-clipper');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => resolve(opening.result);
      });
      const leads = await new Promise<{ addresses: { locality?: string; street?: string }[] }[]>(
        (resolve, reject) => {
          const reading = database.transaction('leads').objectStore('leads').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => resolve(reading.result);
        },
      );
      database.close();
      const whole = leads.filter(({ addresses: [address] }) => address?.locality === 'Brno');
      const streets = new Set(whole.map(({ addresses: [address] }) => address?.street));
      return { leads: leads.length, whole: whole.length, streets: streets.size };
    }),
  );
  expect(stored).toEqual({ leads: 3500, whole: 3500, streets: 3500 });
  expect(errors).toEqual([]);
  await page.close();
});

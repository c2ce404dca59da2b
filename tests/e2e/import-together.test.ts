import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Lead } from '@/lib/domain/lead';
import { type Downloads, receiveDownloads } from '../support/downloads';
import { encodeText } from '../support/encode-text';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser';
import { inventedCsv } from '../support/invented-csv';
import { press, typeInto } from '../support/panel';

let chrome: ExtensionBrowser;
let page: Page;
let folder: string;
let downloads: Downloads;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prospect-clipper-together-'));
  chrome = await launchExtension();
  downloads = await receiveDownloads(chrome.browser);
  page = await chrome.openExtensionPage('leads.html#/import');
  await untilLong('Drop files here');
});
afterAll(async () => {
  await chrome.close();
  await downloads.discard();
  await rm(folder, { recursive: true, force: true });
});

async function untilLong(text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
    { timeout: 60_000 },
    text,
  );
}
async function give(files: Readonly<Record<string, string | Uint8Array>>) {
  const paths = Object.entries(files).map(async ([name, content]) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  });
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...(await Promise.all(paths)));
}
const goTo = (route: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, route);
/** All leads as the store has them, by their running numbers. */
const stored = () =>
  page.evaluate(
    () =>
      new Promise<Lead[]>((resolve, reject) => {
        const opening = indexedDB.open('prospect-clipper');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('leads').objectStore('leads').getAll();
          asked.onsuccess = () => {
            opening.result.close();
            resolve((asked.result as Lead[]).sort((a, b) => a.number - b.number));
          };
        };
      }),
  );
const told = async () => (await stored()).map(({ name, responsible }) => [name.value, responsible]);

test('two managers’ files become one base, each row with whose it is', async () => {
  await give({
    'leads-eva-vzorná.csv': encodeText(
      'Firma;E-mail;Telefon\r\nMlýn Vzorný a.s.;info@mlyn-vzorny.test;541 000 081\r\nPila Jasenice s.r.o.;not known;\r\n',
      'windows-1250',
    ),
    'kontakty-jan-novák.csv':
      '\u{feff}Company,E-mail,Note\nMlýn Vzorný,INFO@mlyn-vzorny.test,"called, twice"\nSklárna Vzorová s.r.o.,info@sklarna-vzorova.test,\n',
  });
  await untilLong('kontakty-jan-novák.csv');
  await press(page, 'Show what would happen');
  for (const count of ['New (2)', 'Merged (1)', 'Bad (1)']) await untilLong(count);
  await press(page, 'Import 2 leads');
  await untilLong('Imported: 2 new leads, 1 row merged');
  expect(await told()).toEqual([
    ['Mlýn Vzorný a.s.', 'Eva Vzorná'],
    ['Sklárna Vzorová s.r.o.', 'Jan Novák'],
  ]);
});

test('a bad row is downloaded, put right and imported again, and is still its manager’s', async () => {
  await press(page, 'Download the bad row');
  const file = await downloads.next();
  expect(file).toContain('not known');
  expect(file).toContain('Why it was left out');
  await press(page, 'Import other files');
  await give({ 'import-bad-rows.csv': file.replace('not known', 'info@pila-jasenice.test') });
  await untilLong('1 row');
  await press(page, 'Show what would happen');
  await untilLong('New (1)');
  await press(page, 'Import 1 lead');
  await untilLong('Imported: 1 new lead');
  expect((await told()).at(-1)).toEqual(['Pila Jasenice s.r.o.', 'Eva Vzorná']);
  expect((await stored()).at(-1)?.stage.reason).toBe('');
});

test('many leads are changed, and as they were once that is undone after a reload', async () => {
  await goTo('#/leads');
  await page.waitForSelector('[role="grid"]');
  await page.focus('[role="grid"]');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await untilLong('3 leads ticked');
  await press(page, 'Change…');
  await page.waitForSelector('[role="dialog"] select');
  await page.select('[role="dialog"] select', 'responsible');
  await typeInto(page, 'New value', 'Olga Vzorná');
  await press(page, 'Change 3 leads');
  await untilLong('3 leads changed.');
  expect(new Set((await told()).map(([, who]) => who))).toEqual(new Set(['Olga Vzorná']));
  await page.reload();
  await page.waitForSelector('[role="grid"]');
  await goTo('#/data');
  const undo = await page.waitForSelector('button[aria-label^="Undo: Changed"]');
  await undo?.click();
  await untilLong('3 leads are as they were.');
  expect((await told()).map(([, who]) => who)).toEqual(['Eva Vzorná', 'Jan Novák', 'Eva Vzorná']);
});

test('an import is undone whole after a reload, and no other', async () => {
  await goTo('#/import');
  await page.reload();
  await untilLong('Imports of the last 30 days');
  await press(page, 'Undo the import of leads-eva-vzorná.csv, kontakty-jan-novák.csv');
  await untilLong('2 leads are as they were before.');
  expect((await told()).map(([name]) => name)).toEqual(['Pila Jasenice s.r.o.']);
  await untilLong('undone');
});

test('an import that is cancelled while it is written leaves nothing, and can be made after all', async () => {
  await give({ 'many.csv': inventedCsv(20_000) });
  await untilLong('20,000 rows');
  await press(page, 'Show what would happen');
  await untilLong('New (20,000)');
  await press(page, 'Import 20,000 leads');
  await page.waitForFunction(
    () => /Saving: [1-9][\d,]* of 20,000 leads/.test(document.body.innerText),
    { timeout: 60_000, polling: 'raf' },
  );
  await press(page, 'Cancel');
  await untilLong('Cancelled. Nothing was changed.');
  expect(await stored()).toHaveLength(1);
  await untilLong('New (20,000)');
  await press(page, 'Import 20,000 leads');
  await untilLong('Imported: 20,000 new leads');
  expect(await stored()).toHaveLength(20_001);
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeText } from '../support/encode-text';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser';
import { inventedCsv } from '../support/invented-csv';
import { press, textOf } from '../support/panel';

const count = 5000;
let chrome: ExtensionBrowser;
let page: Page;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prospect-clipper-import-'));
  await writeFile(join(folder, 'leads.csv'), encodeText(inventedCsv(count), 'windows-1250'));
  chrome = await launchExtension();
  page = await chrome.openExtensionPage('leads.html#/import');
  await untilLong('Drop files here');
});
afterAll(async () => {
  await chrome.close();
  await rm(folder, { recursive: true, force: true });
});

async function give(...names: string[]) {
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...names.map((name) => join(folder, name)));
}
/** Thousands of rows take their time on a busy machine. */
async function untilLong(text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
    { timeout: 120_000 },
    text,
  );
}
const leadCount = () =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('prospect-clipper');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('leads').objectStore('leads').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
/** What axe finds wrong with the page as it is. */
async function flaws() {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: runner } = globalThis as unknown as { axe: typeof axe };
    return (await runner.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  return violations;
}

test('a file in an old encoding is read in a worker, and its columns are recognised', async () => {
  expect(await flaws()).toEqual([]);
  await give('leads.csv');
  await untilLong('5,000 rows');
  const shown = await textOf(page);
  expect(shown).toContain('Kovárna Brázda 0 s.r.o.');
  expect(shown).not.toContain('Drop files here');
  const targets = await page.$$eval('td select', (selects) => selects.map(({ value }) => value));
  expect(targets).toEqual(
    'company head phones emails websites street locality postalCode stage comments'.split(' '),
  );
  expect(await flaws()).toEqual([]);
});

test('a cancelled import leaves nothing', async () => {
  await press(page, 'Show what would happen');
  await press(page, 'Cancel');
  await untilLong('Drop files here');
  expect(await leadCount()).toBe(0);
});

test('the preview says what happens to every row, and the import does it', async () => {
  await give('leads.csv');
  await untilLong('5,000 rows');
  await press(page, 'Show what would happen');
  await untilLong('New (5,000)');
  await untilLong('Row 2');
  expect(await flaws()).toEqual([]);
  expect(await leadCount()).toBe(0);
  await press(page, 'Import 5,000 leads');
  await untilLong('Imported: 5,000 new leads');
  expect(await leadCount()).toBe(count);
});

test('it is undone whole', async () => {
  await press(page, 'Undo the import');
  await untilLong('5,000 leads are as they were before.');
  expect(await leadCount()).toBe(0);
});

test('imported again and once more, the second time nothing is new', async () => {
  for (const expected of ['New (5,000)', 'Unchanged (5,000)']) {
    await press(page, 'Import other files');
    await give('leads.csv');
    await untilLong('Mapped as the last time');
    await press(page, 'Show what would happen');
    await untilLong(expected);
    if (!expected.startsWith('New')) break;
    await press(page, 'Import 5,000 leads');
    await untilLong('Imported: 5,000 new leads');
  }
  expect(await textOf(page)).toContain('Nothing to import');
  await press(page, 'Lead base', 'link');
  await untilLong('5,000 leads');
});

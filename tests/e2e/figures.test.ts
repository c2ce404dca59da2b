import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Downloads, receiveDownloads } from '../support/downloads';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser';
import { press, textOf, untilText } from '../support/panel';

/** Six companies of two sources; two are customers, one of them qualified before. */
const leads = `Company,E-mail,Stage,Source,Responsible person
Kovárna Brázda s.r.o.,info@kovarna.example,Customer,Advertising,Alice Novotná
Lisovna Hanák s.r.o.,info@lisovna.example,MQL,Advertising,Alice Novotná
Pekárna Vlárka s.r.o.,info@pekarna.example,Lead,Advertising,Boris Kalda
Sklárna Řehoř s.r.o.,info@sklarna.example,Suspect,Advertising,Boris Kalda
Strojírna Šíp s.r.o.,info@strojirna.example,Customer,Word of mouth,Alice Novotná
Slévárna Kupka s.r.o.,info@slevarna.example,SQL,Word of mouth,Boris Kalda
`;
let chrome: ExtensionBrowser;
let page: Page;
let folder: string;
let downloads: Downloads;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prospect-clipper-figures-'));
  await writeFile(join(folder, 'leads.csv'), leads);
  chrome = await launchExtension();
  downloads = await receiveDownloads(chrome.browser);
  page = await chrome.openExtensionPage('leads.html#/pipeline');
  await page.setViewport({ width: 1280, height: 900 });
});
afterAll(async () => {
  await downloads?.discard();
  await chrome?.close();
  await rm(folder, { recursive: true, force: true });
});

const at = (route: string) => page.goto(`${page.url().split('#')[0]}#${route}`);
async function give(name: string) {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(join(folder, name));
}
/** What axe finds wrong with the page as it is. */
async function flaws() {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: runner } = globalThis as unknown as { axe: typeof axe };
    return (await runner.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
/** The cells of a row, by what the table is called and the row's name. */
const cells = (caption: string, row: string) =>
  page.evaluate(
    (wanted, name) => {
      const table = [...document.querySelectorAll('table')].find((each) =>
        each.caption?.textContent?.startsWith(wanted),
      );
      const found = [...(table?.tBodies[0]?.rows ?? [])].find(
        (each) => each.cells[0]?.textContent === name,
      );
      return [...(found?.cells ?? [])].slice(1).map(({ innerText }) => innerText.trim());
    },
    caption,
    row,
  );

test('empty screens say what to do', async () => {
  await untilText(page, 'Nothing to count yet');
  expect(await flaws()).toEqual([]);
  await at('/customers');
  await untilText(page, 'No customers yet');
  expect(await flaws()).toEqual([]);
});

test('leads are there', async () => {
  await at('/import');
  await give('leads.csv');
  await untilText(page, '6 rows');
  await press(page, 'Show what would happen');
  await untilText(page, 'New (6)');
  await press(page, 'Import 6 leads');
  await untilText(page, 'Imported: 6 new leads');
});

test('the figures are those computed by hand, and open the leads behind them', async () => {
  await at('/pipeline');
  await untilText(page, '6 leads came');
  const sources = 'Sources and what they cost';
  // 4 leads: MQL and customer qualified. 2 leads: SQL and customer.
  expect((await cells(sources, 'Advertising')).slice(0, 4)).toEqual(['4', '2', '1', '25%']);
  expect((await cells(sources, 'Word of mouth')).slice(0, 4)).toEqual(['2', '2', '1', '50%']);
  expect((await cells(sources, 'All sources')).slice(0, 4)).toEqual(['6', '4', '2', '33.3%']);
  expect((await cells('Funnel by stage', 'Customer')).slice(0, 2)).toEqual(['2', '2']);
  await press(page, 'CSV: Funnel by stage');
  expect(await downloads.next()).toContain('Customer;2;2;');
  await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button')]
      .find((button) => button.getAttribute('aria-label')?.startsWith('2 – Advertising: Qualified'))
      ?.click(),
  );
  await untilText(page, 'Chosen leads: Advertising: Qualified');
  const shown = await textOf(page);
  expect(shown).toContain('Kovárna Brázda');
  expect(shown).toContain('Lisovna Hanák');
  expect(shown).not.toContain('Pekárna Vlárka');
  expect(await flaws()).toEqual([]);
});

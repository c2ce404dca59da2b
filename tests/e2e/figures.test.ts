import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Downloads, receiveDownloads } from '../support/downloads';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser';
import { press, textOf, typeInto, untilText } from '../support/panel';

const two = (part: number) => String(part).padStart(2, '0');
const today = new Date();
const month = `${today.getFullYear()}-${two(today.getMonth() + 1)}`;
const firstOfMonth = `${month}-01`;

/** Six companies of two sources; two are customers, one of them qualified before. */
const leads = `Company,E-mail,Stage,Source,Responsible person
Kovárna Brázda s.r.o.,info@kovarna.example,Customer,Advertising,Alice Novotná
Lisovna Hanák s.r.o.,info@lisovna.example,MQL,Advertising,Alice Novotná
Pekárna Vlárka s.r.o.,info@pekarna.example,Lead,Advertising,Boris Kalda
Sklárna Řehoř s.r.o.,info@sklarna.example,Suspect,Advertising,Boris Kalda
Strojírna Šíp s.r.o.,info@strojirna.example,Customer,Word of mouth,Alice Novotná
Slévárna Kupka s.r.o.,info@slevarna.example,SQL,Word of mouth,Boris Kalda
`;
/** 3,000 to the first by e-mail, 1,000 to the other by name, 70 to nobody known, one without a day. */
const sales = `Date,Customer,E-mail,Product,Amount
${firstOfMonth},Kovárna Brázda,info@kovarna.example,Seals,"2,000.00"
${firstOfMonth},Kovárna Brázda,info@kovarna.example,Valves,"1,000.00"
${firstOfMonth},STROJIRNA ŠÍP,,Seals,1000
${firstOfMonth},Truhlářství Neznámý,,Seals,70
sometime,STROJIRNA ŠÍP,,Seals,70
`;

let chrome: ExtensionBrowser;
let page: Page;
let folder: string;
let downloads: Downloads;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prospect-clipper-figures-'));
  await writeFile(join(folder, 'leads.csv'), leads);
  await writeFile(join(folder, 'sales.csv'), sales);
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

test('a list of sales is recognised, matched to leads, and undone whole', async () => {
  await at('/import');
  await give('leads.csv');
  await untilText(page, '6 rows');
  await press(page, 'Show what would happen');
  await untilText(page, 'New (6)');
  await press(page, 'Import 6 leads');
  await untilText(page, 'Imported: 6 new leads');
  await press(page, 'Import other files');
  await give('sales.csv');
  await untilText(page, 'What each column holds'.slice(0, 4));
  await untilText(page, '“Customer” holds');
  expect(await flaws()).toEqual([]);
  await press(page, 'Preview');
  await untilText(
    page,
    '3 sales are added (4,000); 0 known already, 1 without a lead, 1 unreadable',
  );
  expect(await cells('Customers of the file', 'Truhlářství Neznámý')).toEqual([
    'not in the lead base',
    '1',
    '70',
    '–',
  ]);
  expect((await cells('Customers of the file', 'Kovárna Brázda'))[0]).toContain(
    'Kovárna Brázda s.r.o.',
  );
  expect(await flaws()).toEqual([]);
  await press(page, 'Download what is left out (2)');
  const left = await downloads.next();
  expect(left).toContain('Truhlářství Neznámý');
  expect(left).toContain('no date');
  await press(page, 'Import 3 sales');
  await untilText(page, '3 sales imported.');
  await press(page, 'Undo the import');
  await untilText(page, 'The import was undone.');
  await press(page, 'Import another file');
  await give('sales.csv');
  await untilText(page, '“Customer” holds');
  await press(page, 'Preview');
  await press(page, 'Import 3 sales');
  await untilText(page, '3 sales imported.');
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

test('a cost counts at once, and the plan is divided back', async () => {
  await at('/pipeline');
  await untilText(page, '6 leads came');
  await page.$eval('main details', (details) => {
    details.open = true;
  });
  await press(page, 'Book a cost');
  await typeInto(page, 'Amount', '1200');
  await press(page, 'Save the cost');
  await page.waitForFunction(() => document.body.innerText.includes('Cost of “Advertising” saved'));
  // The store tells of it in its own time.
  await untilText(page, 'Costs booked to sources (1)');
  expect((await cells('Sources and what they cost', 'Advertising')).slice(5)).toEqual([
    '1,200',
    '300',
    '1,200',
  ]);
  await press(page, 'Make a plan');
  await typeInto(page, 'Sales plan', '10000');
  await press(page, 'Save the plan');
  await untilText(page, '40%');
  // 4,000 in two purchases: 2,000 each, so 5 customers; of 4 qualified 2 bought: 10; of 6 leads 4: 15.
  const progress = 'Progress in';
  expect((await cells(progress, 'Sales')).slice(0, 3)).toEqual(['10,000', '4,000', '40%']);
  expect((await cells(progress, 'New customers')).slice(0, 3)).toEqual(['5', '2', '40%']);
  expect((await cells(progress, 'Qualified leads')).slice(0, 3)).toEqual(['10', '4', '40%']);
  expect((await cells(progress, 'New leads')).slice(0, 3)).toEqual(['15', '6', '40%']);
  expect(await flaws()).toEqual([]);
});

test('customers are told what to do with, and lead to their sheets', async () => {
  await at('/customers');
  await untilText(page, '2 customers');
  const table = 'Customers one by one';
  expect((await cells(table, 'Kovárna Brázda s.r.o.')).slice(0, 4)).toEqual([
    'Keep',
    '3,000',
    'A',
    'too few (0 months)',
  ]);
  expect((await cells(table, 'Strojírna Šíp s.r.o.')).slice(0, 3)).toEqual(['Keep', '1,000', 'A']);
  expect(await flaws()).toEqual([]);
  await press(page, 'Kovárna Brázda s.r.o.', 'link');
  await page.waitForSelector('aside [role="tab"]');
  expect(page.url()).toContain('#/leads/');
});

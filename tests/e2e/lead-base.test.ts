import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPage, truthOf } from '../support/demo-pages';
import { type Downloads, receiveDownloads } from '../support/downloads';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser';
import { emptyStore, saveByKey } from '../support/extension-page';
import {
  choose,
  closeByEscape,
  field,
  fieldValue,
  openedPanel,
  pickTab,
  press,
  save,
  textOf,
  typeInto,
  untilText,
} from '../support/panel';

let chrome: ExtensionBrowser;
let leads: Page;
let downloads: Downloads;
beforeAll(async () => {
  chrome = await launchExtension();
  downloads = await receiveDownloads(chrome.browser);
});
afterAll(async () => {
  await chrome.close();
  await downloads.discard();
});

const search = async (text: string) => {
  const input = await field(leads, 'Search the lead base');
  await input.click({ count: 3 });
  await leads.keyboard.press('Backspace');
  await input.type(text);
};
/** The names in the order of the table, as far as its rows are drawn. */
const names = () =>
  leads.$$eval('tbody tr td:nth-child(3)', (cells) =>
    cells
      .map((cell) => ({ top: cell.getBoundingClientRect().top, name: cell.innerText.trim() }))
      .sort((a, b) => a.top - b.top)
      .map(({ name }) => name),
  );

describe('a lead base is filled from a list', () => {
  test('an empty one says how to begin', async () => {
    leads = await chrome.openExtensionPage('leads.html');
    await untilText(leads, 'Your lead base is empty');
    await untilText(leads, 'Alt+Shift+K');
  });

  test('40 saved entries appear on the open page at once', async () => {
    const page = await chrome.visit(demoPage('directory list'));
    const popup = await openedPanel(chrome, page);
    await press(popup, 'Select all new');
    await press(popup, 'Save 40 new');
    await untilText(popup, '40 new leads saved.');
    await popup.close();
    await leads.bringToFront();
    await untilText(leads, '40 leads');
  });
});

describe('finding', () => {
  test('searches without accents, in every field', async () => {
    await search('brazda');
    await untilText(leads, '1 of 40 leads');
    expect(await names()).toEqual(['Kovárna Brázda s.r.o.']);
    await search('541 000 012');
    await untilText(leads, 'Zámečnictví Horák');
    await search('no such company');
    await untilText(leads, 'No lead matches');
    await press(leads, 'Clear search and filters');
    await untilText(leads, '40 leads');
  });

  test('filters combine with the search, each can be taken back', async () => {
    await press(leads, 'Source');
    await press(leads, 'Business directory', 'checkbox');
    await closeByEscape(leads);
    await untilText(leads, '40 of 40 leads');
    await search('brno');
    await untilText(leads, 'Source: Business directory');
    const inBrno = truthOf(demoPage('directory list')).records.filter(
      ({ address }) => address?.locality === 'Brno',
    );
    const shown = inBrno.length;
    expect(shown).toBeGreaterThan(1);
    await untilText(leads, `${shown} of 40 leads`);
    await press(leads, 'Stage');
    await press(leads, 'SQL', 'checkbox');
    await closeByEscape(leads);
    await untilText(leads, 'No lead matches');
    await press(leads, 'Remove the filter Stage: SQL');
    await untilText(leads, `${shown} of 40 leads`);
    await press(leads, 'Clear all');
    await press(leads, 'Clear the search');
    await untilText(leads, '40 leads');
  });

  test('sorts by a heading as the language wants it, and turns round', async () => {
    await press(leads, 'Company / name');
    await leads.waitForSelector('[aria-sort="ascending"]');
    const upwards = await names();
    const { compare } = new Intl.Collator('en', { numeric: true });
    expect(upwards).toEqual(upwards.toSorted(compare));
    await press(leads, 'Company / name');
    await leads.waitForSelector('[aria-sort="descending"]');
    expect((await names())[0]).not.toBe(upwards[0]);
    await press(leads, 'No.');
    await leads.waitForSelector('th[aria-colindex="2"][aria-sort="ascending"]');
    expect((await names())[0]).toBe('Kovárna Brázda s.r.o.');
  });
});

describe('a lead’s sheet', () => {
  test('opens by Enter, is edited and saved by keys, and the table shows it', async () => {
    await leads.focus('[role="grid"]');
    await leads.keyboard.press('Home');
    await leads.keyboard.press('Enter');
    await leads.waitForSelector('aside [role="tab"]');
    expect(leads.url()).toMatch(/#\/leads\/[0-9a-f-]{36}$/);
    await pickTab(leads, 'Qualify');
    await choose(leads, 'How many people', 'over 10');
    await pickTab(leads, 'Follow up');
    // By its name: the choice of a letter comes to stand above it once the letters are read.
    const stage = await leads.waitForSelector('::-p-aria([name="Stage"][role="combobox"])');
    await stage?.select('sql');
    await typeInto(leads, 'Note', 'Wants a quotation by Friday.');
    await saveByKey(leads);
    await untilText(leads, 'Saved.');
    // Wide enough that nothing of the row lies beyond the edge.
    await leads.setViewport({ width: 2600, height: 900 });
    await leads.waitForFunction(() =>
      /SQL.*High/s.test(
        document.querySelector<HTMLElement>('tbody tr[aria-rowindex="2"]')?.innerText ?? '',
      ),
    );
    await leads.setViewport(null);
  });

  test('a link leads to it, with what was saved', async () => {
    const other = await chrome.openExtensionPage(`leads.html${new URL(leads.url()).hash}`);
    await untilText(other, 'Kovárna Brázda s.r.o.');
    await pickTab(other, 'Follow up');
    expect(await fieldValue(other, 'Note')).toBe('Wants a quotation by Friday.');
    await pickTab(other, 'Qualify');
    await untilText(other, 'High potential');
    await other.close();
  });

  test('follows a save made in the panel', async () => {
    const page = await chrome.visit(demoPage('directory detail page'));
    const popup = await openedPanel(chrome, page);
    await untilText(popup, 'In your base: SQL, high');
    await pickTab(popup, 'Follow up');
    await typeInto(popup, 'Tags', 'forges');
    await popup.keyboard.press('Enter');
    await saveByKey(popup);
    await untilText(popup, 'Changes saved.');
    await popup.close();
    await page.close();
    await leads.bringToFront();
    await leads.waitForSelector('::-p-aria([name="Remove the tag forges"])');
    expect(await fieldValue(leads, 'Note')).toBe('Wants a quotation by Friday.');
    await press(leads, 'Close the sheet (Esc)');
  });
});

describe('deleting', () => {
  test('by key, and undone', async () => {
    await search('horak');
    await untilText(leads, '1 of 40 leads');
    await leads.keyboard.press('Enter');
    await leads.keyboard.press('Delete');
    await untilText(leads, 'moved to the bin.');
    await press(leads, 'Undo');
    await untilText(leads, '1 of 40 leads');
  });

  test('and brought back from the bin', async () => {
    await leads.focus('[role="grid"]');
    await leads.keyboard.press('Delete');
    await untilText(leads, '0 of 39 leads');
    await press(leads, 'Settings', 'link');
    await press(leads, 'Restore Zámečnictví Horák & syn, spol. s r.o.');
    await untilText(leads, 'The bin is empty.');
    await press(leads, 'Lead base', 'link');
    await untilText(leads, '1 of 40 leads');
    await press(leads, 'Clear the search');
    await untilText(leads, '40 leads');
  });
});

function rowsOf(text: string) {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return { rows: data, delimiter: meta.delimiter, lineEnd: meta.linebreak };
}

async function exported(format: 'CSV for Excel' | 'Plain CSV', count: number) {
  await choose(leads, 'File', format);
  await press(leads, `Export ${count} leads`);
  const text = await downloads.next();
  return { text, ...rowsOf(text) };
}

describe('the export', () => {
  test('for Excel has the mark, semicolons, and every lead in every field', async () => {
    const page = await chrome.visit(demoPage('hostile page'));
    const popup = await openedPanel(chrome, page);
    await save(popup);
    await popup.close();
    await page.close();
    await leads.bringToFront();
    await press(leads, 'Import & export', 'link');
    await press(leads, 'Export', 'link');
    const { text, rows, delimiter, lineEnd } = await exported('CSV for Excel', 41);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(delimiter).toBe(';');
    expect(lineEnd).toBe('\r\n');
    expect(rows).toHaveLength(41);

    const entries = truthOf(demoPage('directory list')).records;
    expect(entries).toHaveLength(40);
    for (const { name, phones } of entries) {
      const row = rows.find(({ Company }) => Company === name);
      const numbers = ['Mobile phones', 'Landlines', 'Other phones', 'Faxes'].flatMap(
        (column) => row?.[column]?.split('; ').filter(Boolean) ?? [],
      );
      expect(numbers.map((shown) => shown.replaceAll(' ', ''))).toEqual(
        expect.arrayContaining(phones.map(({ e164 }) => e164)),
      );
    }
    expect(rows.find(({ Company }) => Company === 'Kovárna Brázda s.r.o.')).toMatchObject({
      Stage: 'SQL',
      Potential: 'High',
      Comments: 'Wants a quotation by Friday.',
      Tags: 'forges',
    });
  });

  test('holds no formula, for neither program', async () => {
    for (const format of ['CSV for Excel', 'Plain CSV'] as const) {
      const { rows } = await exported(format, 41);
      const hostile = rows.find(({ Company }) => Company?.includes('HYPERLINK'));
      expect(hostile?.Company).toMatch(/^'=HYPERLINK/);
      const dangerous = rows
        .flatMap((row) => Object.values(row))
        .filter((cell) => /^[=@\t\r+-]/.test(cell) && !/^\+?[\d ()+;/.-]+$/.test(cell));
      expect(dangerous).toEqual([]);
    }
  });

  test('plain has commas and no mark, and takes what the table was narrowed down to', async () => {
    await press(leads, 'Lead base', 'link');
    await search('brazda');
    await untilText(leads, '1 of 41 leads');
    await press(leads, 'Import & export', 'link');
    await press(leads, 'Export', 'link');
    await choose(leads, 'Which leads', 'All (41)');
    const { text, rows, delimiter } = await exported('Plain CSV', 41);
    expect(text.startsWith('\uFEFF')).toBe(false);
    expect(delimiter).toBe(',');
    expect(rows).toHaveLength(41);
    await choose(leads, 'Which leads', 'Filtered (1)');
    await press(leads, 'Export 1 lead');
    const { rows: narrowed } = rowsOf(await downloads.next());
    expect(narrowed.map(({ Company }) => Company)).toEqual(['Kovárna Brázda s.r.o.']);
  });
});

test('a store that lost its leads is never taken for a first run', async () => {
  await emptyStore(leads);
  const again = await chrome.openExtensionPage('leads.html');
  await untilText(again, 'Something is missing from the lead base');
  const shown = await textOf(again);
  expect(shown).toContain('0 leads can be read; after the last save there were 41.');
  expect(shown).not.toContain('Your lead base is empty');
  const page = await chrome.visit(demoPage('own contact page'));
  const popup = await openedPanel(chrome, page);
  expect(await textOf(popup)).toContain('Your lead base seems to be damaged');
  await popup.close();

  await again.bringToFront();
  await press(again, 'Go on with what is there');
  await untilText(again, 'Your lead base is empty');
  await again.close();
});

import { source as axeSource } from 'axe-core';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Lead } from '@/lib/domain/lead';
import { demoPage } from '../support/demo-pages';
import { type Downloads, receiveDownloads } from '../support/downloads';
import { type ExtensionBrowser, launchExtension } from '../support/extension-browser';
import { change } from '../support/extension-page';
import { choose, openedPanel, press, textOf, untilText } from '../support/panel';

let chrome: ExtensionBrowser;
let leads: Page;
let downloads: Downloads;

beforeAll(async () => {
  chrome = await launchExtension();
  downloads = await receiveDownloads(chrome.browser);
  const page = await chrome.visit(demoPage('directory list'));
  const popup = await openedPanel(chrome, page);
  await press(popup, 'Select all new');
  await press(popup, 'Save 40 new');
  await untilText(popup, '40 new leads saved.');
  await popup.close();
  await page.close();
  leads = await chrome.openExtensionPage('leads.html#/export');
  await leads.setViewport({ width: 1280, height: 900 });
  await untilText(leads, 'All (40)');
});
afterAll(async () => {
  await chrome.close();
  await downloads.discard();
});

const textIn = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const recordsOf = (bytes: Uint8Array) =>
  Papa.parse<Record<string, string>>(textIn(bytes), { header: true, skipEmptyLines: true }).data;
const goTo = (route: string) =>
  leads.evaluate((hash) => {
    location.hash = hash;
  }, route);

async function exported(format: string, start: string, end: string) {
  await choose(leads, 'File', format);
  await press(leads, 'Export 40 leads');
  return downloads.nextFile(start, end);
}

describe('the formats', () => {
  test('a workbook is all text', async () => {
    const bytes = await exported('Workbook (XLSX)', 'leads-', '.xlsx');
    const [sheet] = await readXlsx(Buffer.from(bytes), { trim: false });
    const [headings = [], ...rows] = sheet?.data ?? [];
    expect(rows).toHaveLength(40);
    expect(headings.slice(0, 3)).toEqual(['No.', 'Company', 'Head, full name']);
    expect(new Set(rows.flat().map((cell) => typeof cell))).toEqual(new Set(['string', 'object']));
    expect(rows.flat().filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
  });

  test('vCards can be read', async () => {
    for (const [format, version] of [
      ['vCard 4.0', '4.0'],
      ['vCard 3.0', '3.0'],
    ] as const) {
      const text = textIn(await exported(format, 'leads-', '.vcf'));
      const cards = ICAL.parse(text) as unknown as unknown[];
      expect(cards).toHaveLength(40);
      expect(text.match(/^VERSION:.*/gm)?.every((line) => line === `VERSION:${version}`)).toBe(
        true,
      );
    }
  });

  test('JSON has the leads whole', async () => {
    const file = JSON.parse(textIn(await exported('JSON', 'leads-', '.json'))) as {
      format: string;
      leads: Lead[];
    };
    expect(file.format).toBe('prospect-clipper-leads');
    expect(file.leads).toHaveLength(40);
    expect(file.leads[0]?.name.origin.page).toMatch(/^http/);
  });
});

describe('columns', () => {
  test('are chosen, ordered and remembered', async () => {
    await choose(leads, 'File', 'Plain CSV');
    await leads.$eval('details summary', (summary) => summary.click());
    await leads.$$eval('details ul input', (boxes) => {
      for (const box of boxes.slice(3)) box.click();
    });
    await press(leads, 'Move Company up');
    await untilText(leads, 'Columns: 3 of');
    const shown = await exported('Plain CSV', 'leads-', '.csv');
    expect(textIn(shown).split('\r\n')[0]).toBe('Company,No.,"Head, full name"');
    await goTo('/leads');
    await untilText(leads, '40 leads');
    await goTo('/export');
    await untilText(leads, 'Columns: 3 of');
    await leads.$eval('details summary', (summary) => summary.click());
    await choose(leads, 'File', 'Plain CSV');
    await leads.evaluate(() => {
      [...document.querySelectorAll('label')]
        .find(({ innerText }) => innerText === 'All columns')
        ?.click();
    });
    await untilText(leads, 'Columns: 54 of 54');
  });
});

describe('programs for customers', () => {
  test('HubSpot gets two files, and later only what is new or changed', async () => {
    await choose(leads, 'Where to', 'HubSpot');
    await untilText(leads, 'Nothing: every chosen lead can go as it is.');
    await press(leads, 'Export 40 leads');
    const companies = recordsOf(await downloads.nextFile('hubspot-companies', '.csv'));
    const contacts = recordsOf(await downloads.nextFile('hubspot-contacts', '.csv'));
    expect(companies).toHaveLength(40);
    expect(companies[0]).toMatchObject({ 'Lifecycle Stage': 'Lead' });
    expect(contacts).toEqual([]);
    await untilText(leads, 'Only new or changed since the last export here');
    expect(await textOf(leads)).toMatch(/Only new or changed since .*\(0\)/);
    await leads.$eval('main label > input[type="checkbox"]', (box) => box.click());
    await leads.waitForFunction(() =>
      [...document.querySelectorAll('button')].some(
        ({ innerText, disabled }) => innerText.trim() === 'Export' && disabled,
      ),
    );
  });

  test('what Salesforce would refuse is told before, with the way to each lead', async () => {
    await choose(leads, 'Where to', 'Salesforce: leads');
    await untilText(leads, '40 leads would be refused; their rows stay out of the files.');
    expect(await textOf(leads)).toContain('Last Name');
    await press(leads, 'Save the list');
    const list = await downloads.nextFile('export-problems', '.csv');
    expect(textIn(list).trim().split('\r\n').length).toBeGreaterThanOrEqual(41);
    await leads.$eval('main table a[href*="/leads/"]', (link) => (link as HTMLElement).click());
    await leads.waitForFunction(() => /^#\/leads\/.+/.test(location.hash));
    await untilText(leads, 'Follow up');
    await goTo('/export');
    // The target is remembered.
    await untilText(leads, 'What Salesforce would refuse');
  });
});

/** What axe finds wrong, and whether anything sticks out; photographed where a folder is given. */
async function look(name: string) {
  const { PHOTOGRAPHS_OF_EXPORT: folder } = process.env;
  for (const scheme of ['light', 'dark'] as const)
    for (const width of [1280, 400]) {
      await leads.setViewport({ width, height: 900 });
      await leads.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await leads.evaluate(axeSource);
      const found = await leads.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
      const over = await leads.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      const path = `${folder}/export-${name}-${scheme}-${width}.png` as const;
      if (folder) await leads.screenshot({ path });
    }
}

test('the screen is accessible, light and dark, wide and narrow, in both languages', async () => {
  await choose(leads, 'Where to', 'Common form');
  await untilText(leads, 'Columns: 54 of 54');
  await leads.$eval('details summary', (summary) => summary.click());
  await look('common');
  await choose(leads, 'Where to', 'Salesforce: leads');
  await leads.waitForSelector('main table a[href*="/leads/"]');
  await look('refused');
  await change(leads, { locale: 'cs' });
  await untilText(leads, 'Co by Salesforce nepřijal');
  await look('czech');
});

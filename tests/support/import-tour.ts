import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser';
import { choose, press, untilText } from './panel';

type AtStop = (name: string, shown: Page) => Promise<void>;

/** Two managers' lists: new ones, one that is known, rows that cannot be read, and one that is alike. */
const files = {
  'leads-eva.vzorna.csv': [
    'Company;Contact person;Phone;E-mail;City;Stage;Region code',
    'Pila Jasenice s.r.o.;Eva Vzorná;+420 541 000 061;info@pila-jasenice.test;Brno;MQL;12',
    'Kovárna Brázda s.r.o.;Jan Nový;+420 541 000 062;kovarna@brazda-nova.test;Brno;SQL;7',
    'Mlýn Vzorný a.s.;;not a phone;info(at)mlyn-vzorny.test;Tábor;;3',
    ';;+420 541 000 063;;Plzeň;;',
  ],
  'leads-petr.maly.csv': [
    'Firma;Kontaktní osoba;E-mail;Telefon',
    'Sklárna Vzorová s.r.o.;Hana Dvorská;info@sklarna-vzorova.test;541 000 064',
    'Pila Jasenice s.r.o.;;info@pila-jasenice.test;',
    'KOVARNA BRAZDA;;;',
  ],
  'orders.csv': [
    'Date;Customer;Product;Amount',
    '2026-10-05;Pila Jasenice s.r.o.;Saw;12000',
    '2026-10-19;Nobody known s.r.o.;Saw;9000',
    'soon;Pila Jasenice s.r.o.;Saw;x',
  ],
};

/** Imports two files and looks at a list of sales; what was imported stays. */
export async function importTour(chrome: ExtensionBrowser, stop: AtStop): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'prospect-clipper-tour-'));
  const paths = Object.entries(files).map(async ([name, lines]) => {
    await writeFile(join(folder, name), `${lines.join('\r\n')}\r\n`);
    return join(folder, name);
  });
  const [eva = '', petr = '', orders = ''] = await Promise.all(paths);
  const shown = await chrome.openExtensionPage('leads.html#/import');
  await shown.setViewport({ width: 1280, height: 900 });
  const give = async (...wanted: string[]) => {
    const input = await shown.waitForSelector('input[type="file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(...wanted);
  };
  await untilText(shown, 'Drop files here');
  await stop('import-files', shown);
  await give(eva, petr);
  await untilText(shown, 'leads-petr.maly.csv');
  await stop('import-columns', shown);
  await shown.setViewport({ width: 480, height: 900 });
  await stop('import-columns-narrow', shown);
  await shown.setViewport({ width: 1280, height: 900 });
  await press(shown, 'Show what would happen');
  await untilText(shown, 'Bad (2)');
  await untilText(shown, 'Mlýn Vzorný');
  await stop('import-preview', shown);
  await shown.setViewport({ width: 480, height: 900 });
  await stop('import-preview-narrow', shown);
  await shown.setViewport({ width: 1280, height: 900 });
  await shown.$$eval('main button', (buttons) =>
    buttons.find(({ innerText }) => /^Import \d+ lead/.test(innerText))?.click(),
  );
  await untilText(shown, 'Undo the import');
  await stop('import-done', shown);
  await press(shown, 'Import other files');
  await untilText(shown, 'leads-eva.vzorna.csv');
  await stop('import-past', shown);
  await give(orders);
  await choose(shown, 'What is in the file?', 'A list of sales');
  await stop('import-sales-columns', shown);
  await press(shown, 'Preview');
  await untilText(shown, 'Nobody known');
  await stop('import-sales-preview', shown);
  await shown.close();
  await rm(folder, { recursive: true, force: true });
}

/** What was imported has a double: it is compared, merged, and taken apart again. */
export async function duplicatesTour(chrome: ExtensionBrowser, stop: AtStop): Promise<void> {
  const shown = await chrome.openExtensionPage('leads.html#/duplicates');
  await shown.setViewport({ width: 1280, height: 900 });
  await untilText(shown, 'Compare');
  await shown.waitForSelector('main [role="status"]');
  await stop('duplicates', shown);
  await shown.setViewport({ width: 480, height: 900 });
  await stop('duplicates-narrow', shown);
  await shown.setViewport({ width: 1280, height: 900 });
  await press(shown, 'Compare');
  await untilText(shown, 'Back to the list');
  await stop('duplicates-compare', shown);
  await shown.setViewport({ width: 480, height: 900 });
  await stop('duplicates-compare-narrow', shown);
  await shown.setViewport({ width: 1280, height: 900 });
  await press(shown, 'Back to the list');
  const line = await shown.waitForSelector('[role="group"][data-line]');
  await line?.focus();
  await shown.keyboard.press('m');
  await untilText(shown, 'merged into it');
  await stop('duplicates-merged', shown);
  await shown.close();
}

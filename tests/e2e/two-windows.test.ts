import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension, untilFound } from '../support/extension-browser';
import { fillFromBackup } from '../support/fill-lead-base';
import { fieldValue, pickTab, press, typeInto, untilText } from '../support/panel';

let folder: string;
let chrome: ExtensionBrowser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prospect-clipper-windows-'));
  chrome = await launchExtension();
  await (await fillFromBackup(chrome, folder, 9)).close();
});
afterAll(async () => {
  await chrome.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A lead that no test has touched yet. */
let untouched = 1;

async function openSheet(number: number): Promise<Page> {
  const id = `019a0000-0000-7000-8000-${String(number).padStart(12, '0')}`;
  const page = await chrome.openExtensionPage(`leads.html#/leads/${id}`);
  await page.bringToFront();
  await pickTab(page, 'Follow up');
  return page;
}

async function saveSheet(page: Page): Promise<void> {
  // Nothing can be saved before the store has been looked at.
  const save = await page.waitForSelector('aside footer button:not(:disabled)');
  await save?.click();
  await untilText(page, 'Saved.');
}

test('two windows on one lead: the same field is asked with both values, the rest is joined', async () => {
  const number = untouched++;
  const first = await openSheet(number);
  const second = await openSheet(number);
  await typeInto(second, 'Responsible person', 'Druhé okno');
  await first.bringToFront();
  await typeInto(first, 'Responsible person', 'První okno');
  // A column of the table has that name as well.
  const tags = await first.waitForSelector('aside ::-p-aria([name="Tags"][role="combobox"])');
  await tags?.type('první');
  await first.keyboard.press('Enter');
  await untilText(first, 'první');
  await saveSheet(first);
  await second.bringToFront();
  await untilText(second, 'Mine: Druhé okno');
  await untilText(second, 'The other: První okno');
  // The question outlives its window, and so does what was typed.
  await second.close();
  const again = await openSheet(number);
  await untilText(again, 'Mine: Druhé okno');
  await press(again, 'Keep my version');
  await saveSheet(again);
  await untilText(again, 'první');
  expect(await fieldValue(again, 'Responsible person')).toBe('Druhé okno');
  await first.bringToFront();
  await untilFound('What the other window saved', async () =>
    (await fieldValue(first, 'Responsible person')) === 'Druhé okno' ? true : undefined,
  );
  await first.close();
  await again.close();
});

test('two windows on one lead: what each changed alone is joined without a question', async () => {
  const number = untouched++;
  const first = await openSheet(number);
  const second = await openSheet(number);
  await typeInto(second, 'Paid orders', 'Dvě zakázky');
  await first.bringToFront();
  await typeInto(first, 'Responsible person', 'První okno');
  await saveSheet(first);
  await second.bringToFront();
  await untilText(second, 'Joined with what was changed in another window.');
  expect(await fieldValue(second, 'Responsible person')).toBe('První okno');
  expect(await fieldValue(second, 'Paid orders')).toBe('Dvě zakázky');
  // What is not saved yet outlives the window, although the other one saved.
  await second.close();
  const again = await openSheet(number);
  expect(await fieldValue(again, 'Paid orders')).toBe('Dvě zakázky');
  await saveSheet(again);
  await first.bringToFront();
  await untilFound('The other change', async () =>
    (await fieldValue(first, 'Paid orders')) === 'Dvě zakázky' ? true : undefined,
  );
  await first.close();
  await again.close();
});

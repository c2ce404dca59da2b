import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { writeBulkBackup } from './bulk-backup';
import type { ExtensionBrowser } from './extension-browser';
import { press, untilText } from './panel';

/** Fills the lead base as a user does, from a backup file; the page it was done on stays open. */
export async function fillFromBackup(
  chrome: ExtensionBrowser,
  folder: string,
  count: number,
): Promise<Page> {
  const page = await chrome.openExtensionPage('leads.html#/data');
  const path = join(folder, 'fill.jsonl');
  await writeBulkBackup(path, count);
  const input = (await page.waitForSelector(
    'input[type="file"]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await press(page, 'Restore');
  await untilText(page, `${count} came back`);
  return page;
}

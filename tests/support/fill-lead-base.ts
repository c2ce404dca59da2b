import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Lead } from '@/lib/domain/lead';
import { numberedLeads, writeBackup } from './bulk-backup';
import type { ExtensionBrowser } from './extension-browser';
import { press, untilText } from './panel';

/** Brings leads into the base as a user does, from a backup file; the page it was done on stays open. */
export async function restoreLeads(
  chrome: ExtensionBrowser,
  folder: string,
  leads: readonly Lead[],
): Promise<Page> {
  const page = await chrome.openExtensionPage('leads.html#/data');
  const path = join(folder, 'fill.jsonl');
  await writeBackup(path, leads);
  const input = (await page.waitForSelector(
    'input[type="file"]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await press(page, 'Restore');
  await untilText(page, `${leads.length} came back`);
  return page;
}

/** The same with so many numbered leads. */
export const fillFromBackup = (
  chrome: ExtensionBrowser,
  folder: string,
  count: number,
): Promise<Page> => restoreLeads(chrome, folder, numberedLeads(count));

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { writeBulkBackup } from './bulk-backup';
import { type ExtensionBrowser, launchExtension, untilFound } from './extension-browser';
import { saveByKey } from './extension-page';
import { killBrowser } from './kill-browser';
import { pickTab, press, textOf, untilText } from './panel';

/** What kills did to the lead base; all but `kills` have to be 0. */
export interface KillResult {
  kills: number;
  /** Bulk writes that were there in part. */
  partial: number;
  /** Acknowledged changes that were gone. */
  lost: number;
  /** Times the store was not as it should be when it was opened again. */
  unsound: number;
  /** Bulk writes that were there whole: the kill came after they had been committed. */
  whole: number;
}

/** What the store itself holds, asked for behind the extension's back. */
async function countLeads(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('prospect-clipper');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const count = opening.result.transaction('leads').objectStore('leads').count();
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result);
          };
          count.onerror = () => reject(count.error);
        };
      }),
  );
}

async function isSound(page: Page): Promise<boolean> {
  await untilFound('The lead base', async () => {
    const shown = await textOf(page);
    return /\d leads?\b|is empty|Something is missing|cannot be opened/.test(shown)
      ? true
      : undefined;
  });
  return !/Something is missing|cannot be opened/.test(await textOf(page));
}

const open = (chrome: ExtensionBrowser, path: string) => chrome.openExtensionPage(path);

async function chooseBackup(page: Page, path: string): Promise<void> {
  const input = (await page.waitForSelector(
    'input[type="file"]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await page.waitForSelector('::-p-aria([name="Restore"][role="button"])');
}

/** A profile of its own, used again after every kill as a user's is. */
async function withProfile<T>(
  work: (launch: () => Promise<ExtensionBrowser>, folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'prospect-clipper-kill-'));
  const profile = join(folder, 'profile');
  const running: ExtensionBrowser[] = [];
  try {
    return await work(async () => {
      const chrome = await launchExtension({ userDataDir: profile });
      running.push(chrome);
      return chrome;
    }, profile);
  } finally {
    await killBrowser(profile);
    for (const { demo } of running) await demo.close().catch(() => undefined);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function cut(chrome: ExtensionBrowser, profile: string): Promise<void> {
  await killBrowser(profile);
  await chrome.demo.close();
  await chrome.browser.close().catch(() => undefined);
}

/** Kills the browser at some moment of a bulk write of `size` leads, again and again. */
export function killDuringBulkWrite(kills: number, size = 1500): Promise<KillResult> {
  return withProfile(async (launch, profile) => {
    const result: KillResult = { kills, partial: 0, lost: 0, unsound: 0, whole: 0 };
    let expected = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const chrome = await launch();
      const page = await open(chrome, 'leads.html#/data');
      const path = join(profile, `bulk-${kill}.jsonl`);
      await writeBulkBackup(path, size, expected + 1);
      await chooseBackup(page, path);
      await press(page, 'Restore').catch(() => undefined);
      // Moments spread evenly over the time a bulk write takes, whatever the machine.
      const share = ((kill * 37) % 100) / 100;
      await new Promise((resolve) => setTimeout(resolve, share * size * 0.5));
      await cut(chrome, profile);
      await rm(path);
      const again = await launch();
      const leads = await open(again, 'leads.html#/leads');
      if (!(await isSound(leads))) result.unsound += 1;
      const count = await countLeads(leads);
      if (count === expected + size) {
        result.whole += 1;
        expected = count;
      } else if (count < expected) result.lost += 1;
      else if (count !== expected) result.partial += 1;
      await again.close();
    }
    return result;
  });
}

/** Kills the browser right after it said that a change was saved, again and again. */
export function killAfterSave(kills: number): Promise<KillResult> {
  return withProfile(async (launch, profile) => {
    const result: KillResult = { kills, partial: 0, lost: 0, unsound: 0, whole: 0 };
    const first = await launch();
    const data = await open(first, 'leads.html#/data');
    const path = join(profile, 'one.jsonl');
    await writeBulkBackup(path, 1);
    await chooseBackup(data, path);
    await press(data, 'Restore');
    await untilText(data, 'came back');
    await first.close();
    let written: string | undefined;
    for (let kill = 0; kill <= kills; kill += 1) {
      const chrome = await launch();
      const leads = await open(chrome, 'leads.html#/leads');
      if (!(await isSound(leads))) result.unsound += 1;
      await leads.goto(`${leads.url().split('#')[0]}#/leads/019a0000-0000-7000-8000-000000000001`);
      await leads.waitForSelector('aside [role="tab"]');
      await pickTab(leads, 'Follow up');
      const note = (await leads.waitForSelector(
        '::-p-aria([name="Note"])',
      )) as ElementHandle<HTMLTextAreaElement>;
      const found = await note.evaluate(({ value }) => value);
      if (written !== undefined && found !== written) result.lost += 1;
      if (kill === kills) {
        await chrome.close();
        break;
      }
      written = `Zapsáno ${kill}`;
      await note.click({ count: 3 });
      await leads.keyboard.down('Control');
      await leads.keyboard.press('a');
      await leads.keyboard.up('Control');
      await note.type(written);
      await saveByKey(leads);
      await untilText(leads, 'Saved.');
      await cut(chrome, profile);
    }
    return result;
  });
}

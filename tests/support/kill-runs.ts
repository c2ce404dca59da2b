import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import version4 from '../fixtures/store-v4.json';
import { writeBulkBackup } from './bulk-backup';
import { type ExtensionBrowser, launchExtension, untilFound } from './extension-browser';
import { saveByKey } from './extension-page';
import { killBrowser } from './kill-browser';
import {
  buildOlderStore,
  type OlderStore,
  olderStores,
  type StoredNow,
  storedNow,
} from './older-store';
import { pickTab, press, textOf, untilText } from './panel';
import { untilCopied } from './until-copied';
import { type WatchedWrite, watchWrite } from './watch-write';

/** What kills did to the lead base; `partial`, `lost` and `unsound` have to be 0. */
export interface KillResult {
  kills: number;
  /** Writes that were there in part. */
  partial: number;
  /** Acknowledged changes that were gone. */
  lost: number;
  /** Times the store was not as it should be when it was opened again. */
  unsound: number;
  /** Writes that were there whole: the kill came when they were as good as committed. */
  whole: number;
  /**
   * Times the browser itself threw its store away as damaged, which it does now and then after a
   * kill, and everything was brought back from the copy beside it.
   */
  broughtBack: number;
  /** Kills between the first row of the write and the end of its transaction. */
  inside: number;
}

const none = { partial: 0, lost: 0, unsound: 0, broughtBack: 0, whole: 0, inside: 0 };

/** Bringing back what grew to a hundred thousand leads by then, on a machine with other work. Milliseconds. */
const bringingBack = 180_000;

const shownState = /\d leads?\b|is empty|Something is missing|cannot be opened/;

async function isSound(page: Page): Promise<boolean> {
  await untilFound('The lead base', async () =>
    shownState.test(await textOf(page)) ? true : undefined,
  );
  const shown = await textOf(page);
  if (!/Something is missing|cannot be opened/.test(shown)) return true;
  process.stderr.write(`The lead base was not sound, its page says:\n${shown}\n`);
  return false;
}

/** Opens the table; where the store is gone it is brought back as a user does, by the copy beside it. */
async function openSound(chrome: ExtensionBrowser, result: KillResult): Promise<Page> {
  const page = await open(chrome, 'leads.html#/leads');
  if (await isSound(page)) return page;
  await untilFound(
    'What is kept',
    async () => (/Looking for what is kept/.test(await textOf(page)) ? undefined : true),
    bringingBack,
  );
  await press(page, 'Restore it');
  await press(page, 'Restore');
  await untilFound(
    'What was kept',
    async () =>
      /\d leads/.test(await textOf(page)) && !/Something is missing/.test(await textOf(page))
        ? true
        : undefined,
    bringingBack,
  ).then(
    () => {
      result.broughtBack += 1;
    },
    () => {
      result.unsound += 1;
    },
  );
  return page;
}

const open = (chrome: ExtensionBrowser, path: string) => chrome.openExtensionPage(path);

async function give(page: Page, path: string): Promise<void> {
  const input = (await page.waitForSelector(
    'input[type="file"]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
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

/** Moments spread evenly over a write, whatever the machine: shares of the time the last whole one took. */
class Moments {
  #took = 100;
  #kill = 0;

  /** Waits for the next moment of a write that was started. True: the write was still under way. */
  async within(write: WatchedWrite): Promise<boolean> {
    await write.begun;
    const from = performance.now();
    void write.done.then(() => {
      this.#took = performance.now() - from;
    });
    this.#kill += 1;
    const share = ((this.#kill * 37) % 100) / 100;
    await new Promise((resolve) => setTimeout(resolve, share * this.#took));
    return !write.isDone();
  }
}

/** Restores a backup of `size` leads, as one of the ways in which many are written. */
async function startRestore(page: Page, path: string, size: number, from: number) {
  await writeBulkBackup(path, size, from);
  await give(page, path);
  await page.waitForSelector('::-p-aria([name="Restore"][role="button"])');
  const write = await watchWrite(page, 'leads');
  await press(page, 'Restore').catch(() => undefined);
  return write;
}

async function startImport(page: Page, path: string, size: number, from: number) {
  const rows = Array.from({ length: size }, (_, at) => {
    const number = from + at;
    return `Dílna ${number} s.r.o.;info@dilna-${number}.test;+420541${String(number).padStart(6, '0')}`;
  });
  await writeFile(path, ['Company;E-mail;Phone', ...rows].join('\n'));
  await give(page, path);
  await press(page, 'Show what would happen');
  await page.waitForSelector(`::-p-aria([name="Import ${size.toLocaleString('en')} leads"])`);
  const write = await watchWrite(page, 'leads');
  await press(page, `Import ${size.toLocaleString('en')} leads`).catch(() => undefined);
  return write;
}

const bulkWrites = {
  restore: { path: '#/data', ending: 'jsonl', start: startRestore },
  import: { path: '#/import', ending: 'csv', start: startImport },
};

/** Kills the browser at some moment of a write of `size` leads, again and again. */
export function killDuringBulkWrite(
  kills: number,
  way: keyof typeof bulkWrites = 'restore',
  size = 1500,
): Promise<KillResult> {
  const { path, ending, start } = bulkWrites[way];
  return withProfile(async (launch, profile) => {
    const result: KillResult = { ...none, kills };
    const moments = new Moments();
    let expected = 0;
    let copiedAt = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const chrome = await launch();
      const launched = Date.now();
      const page = await openSound(chrome, result);
      await page.goto(`${page.url().split('#')[0]}${path}`);
      // Another hash alone would leave the former screen there for a moment, with an input of its own.
      await page.reload();
      const file = join(profile, `bulk-${kill}.${ending}`);
      if (await moments.within(await start(page, file, size, expected + 1))) result.inside += 1;
      await cut(chrome, profile);
      await rm(file);
      const again = await launch();
      const leads = await openSound(again, result);
      const { leads: count } = await storedNow(leads);
      if (count === expected + size) {
        result.whole += 1;
        expected = count;
        copiedAt = launched;
      } else if (count < expected) result.lost += 1;
      else if (count !== expected) result.partial += 1;
      if (count !== expected)
        process.stderr.write(`Kill ${kill + 1}: ${count} leads where ${expected} were left\n`);
      // What the killed one had saved and not copied yet is copied by the one after it.
      if (expected > 0) await untilCopied(leads, copiedAt);
      await again.close();
    }
    return result;
  });
}

/** Tables whose rows are not as they were left; said, so that one knows where to look. */
function alteredTables(when: string, now: StoredNow, left: StoredNow): string[] {
  const altered = Object.keys(left.sums).filter((table) => now.sums[table] !== left.sums[table]);
  if (altered.length > 0) process.stderr.write(`${when}: other rows in ${altered.join(', ')}\n`);
  return altered;
}

/**
 * Kills the browser while the store of an older release, with `size` leads beside those of its dump, is
 * upgraded; one release after the other. Then it is opened as a user does, which ends what was begun.
 */
export function killDuringUpgrade(kills: number, size = 6000): Promise<KillResult> {
  return withProfile(async (launch, profile) => {
    const result: KillResult = { ...none, kills };
    const moments = new Map(olderStores.map((older) => [older, new Moments()]));
    for (let kill = 0; kill < kills; kill += 1) {
      const older = olderStores[kill % olderStores.length] as OlderStore;
      const chrome = await launch();
      const before = await open(chrome, 'icon/16.png');
      const count = await buildOlderStore(before, older, size);
      const left = await storedNow(before);
      const page = await chrome.browser.newPage();
      const write = await watchWrite(page, 'backupParts', { onLoad: true });
      void page.goto(before.url().replace('icon/16.png', 'leads.html#/leads')).catch(() => {});
      if (await moments.get(older)?.within(write)) result.inside += 1;
      await cut(chrome, profile);
      const again = await launch();
      const icon = await open(again, 'icon/16.png');
      const stored = await storedNow(icon);
      const isUpgraded = stored.version === version4.nativeVersion;
      if (isUpgraded) result.whole += 1;
      // Either as the older release left it, or upgraded with the copy that was made before.
      const backups = isUpgraded ? [count] : [];
      const isWhole = isUpgraded || stored.version === older.nativeVersion;
      if (!isWhole || `${stored.backups}` !== `${backups}`) result.partial += 1;
      const leads = await open(again, 'leads.html#/leads');
      if (!(await isSound(leads))) result.unsound += 1;
      await untilText(leads, `${count.toLocaleString('en')} leads`);
      const ended = await storedNow(icon);
      const altered = [
        ...alteredTables(`Kill ${kill + 1}, opened again`, stored, left),
        ...alteredTables(`Kill ${kill + 1}, upgraded`, ended, left),
      ];
      if (altered.length > 0) result.lost += 1;
      if (ended.version !== version4.nativeVersion || `${ended.backups}` !== `${[count]}`)
        result.partial += 1;
      await again.close();
    }
    return result;
  });
}

/** Kills the browser right after it said that a change was saved, again and again. */
export function killAfterSave(kills: number): Promise<KillResult> {
  return withProfile(async (launch, profile) => {
    const result: KillResult = { ...none, kills };
    const first = await launch();
    const data = await open(first, 'leads.html#/data');
    const path = join(profile, 'one.jsonl');
    await writeBulkBackup(path, 1);
    await give(data, path);
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

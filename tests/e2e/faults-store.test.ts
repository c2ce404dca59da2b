import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { writeBulkBackup } from '../support/bulk-backup';
import { builtExtension, launchExtension } from '../support/extension-browser';
import { fillFromBackup } from '../support/fill-lead-base';
import { killAfterSave, killDuringBulkWrite, killDuringUpgrade } from '../support/kill-runs';
import { press, textOf, untilText } from '../support/panel';
import { damageStore, damages } from '../support/store-damage';
import { untilCopied, untilJournaled } from '../support/until-copied';

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'prospect-clipper-faults-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

describe('a browser that is killed', { timeout: 300_000 }, () => {
  test.each(['import', 'restore'] as const)(
    'during a bulk write has all of it or nothing: %s',
    async (way) => {
      const { partial, lost, unsound, inside } = await killDuringBulkWrite(2, way);
      expect({ partial, lost, unsound }).toEqual({ partial: 0, lost: 0, unsound: 0 });
      expect(inside).toBeGreaterThan(0);
    },
  );

  test('during an upgrade of each older store has it whole, or the new one with its backup', async () => {
    const { partial, lost, unsound, inside } = await killDuringUpgrade(3);
    expect({ partial, lost, unsound }).toEqual({ partial: 0, lost: 0, unsound: 0 });
    expect(inside).toBeGreaterThan(0);
  });

  test('after a save was acknowledged has it', async () => {
    const { partial, lost, unsound } = await killAfterSave(3);
    expect({ partial, lost, unsound }).toEqual({ partial: 0, lost: 0, unsound: 0 });
  });
});

describe('a damaged store is never taken for a first run', { timeout: 120_000 }, () => {
  test.each(Object.entries(damages))('%s', (_, damage) =>
    inFolder(async (folder) => {
      const profile = join(folder, 'profile');
      const first = await launchExtension({ userDataDir: profile });
      await fillFromBackup(first, folder, 300);
      const { id } = first.extension;
      await first.close();
      await damageStore(profile, id, damage);
      const again = await launchExtension({ userDataDir: profile });
      const leads = await again.openExtensionPage('leads.html#/leads');
      await leads.waitForFunction(
        () =>
          /Something is missing|cannot be opened|\d leads|is empty/.test(document.body.innerText),
        { timeout: 30_000 },
      );
      const shown = await textOf(leads);
      expect(shown).not.toContain('Your lead base is empty');
      expect(shown).toMatch(/Something is missing|cannot be opened|\b300 leads/);
      await again.close();
    }),
  );
});

test('what a damaged store lost comes back from a backup file, over the recovery screen', () =>
  inFolder(async (folder) => {
    const profile = join(folder, 'profile');
    const first = await launchExtension({ userDataDir: profile });
    await fillFromBackup(first, folder, 50);
    const { id } = first.extension;
    await first.close();
    const [[, damage] = ['', undefined]] = Object.entries(damages);
    if (damage) await damageStore(profile, id, damage);
    const again = await launchExtension({ userDataDir: profile });
    const leads = await again.openExtensionPage('leads.html#/leads');
    await untilText(leads, 'Something is missing');
    const input = (await leads.waitForSelector(
      'input[type="file"]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, 'fill.jsonl'));
    await press(leads, 'Restore');
    await untilText(leads, '50 leads');
    await again.close();
  }));

test('what a damaged store lost comes back from the copy beside it, the last save included', () =>
  inFolder(async (folder) => {
    const profile = join(folder, 'profile');
    const first = await launchExtension({ userDataDir: profile });
    // So many that the whole is copied; one more change then is only behind the copy.
    const filled = await fillFromBackup(first, folder, 300);
    await untilCopied(filled);
    const table = await first.openExtensionPage('leads.html#/leads');
    await untilText(table, '300 leads');
    await table.focus('[role="grid"]');
    await table.keyboard.press('Delete');
    await untilText(table, '299 leads');
    await untilJournaled(table);
    const { id } = first.extension;
    await first.close();
    const [[, damage] = ['', undefined]] = Object.entries(damages);
    if (damage) await damageStore(profile, id, damage);
    const again = await launchExtension({ userDataDir: profile });
    // Also who comes by a screen that writes is told, before anything is written.
    const leads = await again.openExtensionPage('leads.html#/import');
    await untilText(leads, 'Something is missing');
    await untilText(leads, 'is kept beside the store as well');
    await press(leads, 'Restore it');
    await press(leads, 'Restore');
    await untilText(leads, 'came back');
    await leads.goto(leads.url().replace(/#.*/, '#/leads'));
    await untilText(leads, '299 leads');
    await again.close();
  }));

test('a full disk: nothing is half saved, and the backup file still works', () =>
  inFolder(async (folder) => {
    // As shipped but for the permission that lifts the quota.
    const extensionDir = join(folder, 'extension');
    await cp(builtExtension, extensionDir, { recursive: true });
    const manifestPath = join(extensionDir, 'manifest.json');
    const manifest = JSON.parse(await readFile(manifestPath, 'utf8'));
    manifest.permissions = manifest.permissions.filter((one: string) => one !== 'unlimitedStorage');
    await writeFile(manifestPath, JSON.stringify(manifest));
    const userDataDir = join(folder, 'profile');
    const before = await launchExtension({ extensionDir, userDataDir });
    await fillFromBackup(before, folder, 200);
    await before.close();
    // The browser asks for the room there is once and counts down from it: so it is set at first.
    const chrome = await launchExtension({ extensionDir, userDataDir });
    const page = await chrome.openExtensionPage('popup.html');
    const session = await page.createCDPSession();
    const origin = `chrome-extension://${chrome.extension.id}`;
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 1_000 });
    await page.goto(`${origin}/leads.html#/data`);
    const path = join(folder, 'more.jsonl');
    await writeBulkBackup(path, 3000, 1000);
    const input = (await page.waitForSelector(
      'input[type="file"]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await press(page, 'Restore');
    await untilText(page, 'the disk or the browser’s allowance is full');
    await press(page, 'Cancel');
    await press(page, 'Save backup as a file');
    await untilText(page, 'Saved: prospect-clipper-backup-');
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.goto(`${origin}/leads.html#/leads`);
    await untilText(page, '200 leads');
    await chrome.close();
  }));

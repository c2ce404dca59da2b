import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { BackupRow } from '@/lib/db/rows';
import { readSnapshot } from '@/lib/db/snapshot';
import {
  backupBefore,
  dailyBackup,
  findLastBackup,
  listBackups,
  makeBackup,
  outdated,
  readBackup,
} from '@/lib/services/backup';
import { deleteLeads } from '@/lib/services/delete-leads';
import { saveDraft } from '@/lib/services/save-lead';
import { inventedRecipe } from '../support/invented-recipe';
import { freshStore, newDraft, page, saveOptions } from './store-for-test';

const store = freshStore();
const now = Date.UTC(2026, 10, 22, 8);
const dayMs = 24 * 60 * 60 * 1000;
const save = async (note = '') =>
  (await saveDraft(store.base(), newDraft({ note }), saveOptions({ asNew: true, now }))).lead;

describe('a backup inside', () => {
  it('holds every table and the settings, and is read back equal', async () => {
    const lead = await save('Žluťoučký kůň “úpěl” 🐎');
    const gone = await save();
    await deleteLeads(store.base(), [gone.id], now);
    await store.base().recipes.put(inventedRecipe());
    await store.base().drafts.put({ pageKey: page.canonicalUrl, page, at: 1 });
    await store.base().ownColumns.put({ id: 'c', title: 'Sleva', kind: 'number' } as never);
    await browser.storage.local.set({ settings: { responsible: 'Petra Vzorná' } });
    const backup = await makeBackup(store.base(), 'manual', now);
    expect(backup).toMatchObject({ verified: true, why: 'manual', counts: { leads: 1, bin: 1 } });
    const { rows, facts, sound } = await readBackup(store.base(), backup?.id ?? '');
    expect(sound).toBe(true);
    expect(rows.leads).toEqual([lead]);
    expect(rows.bin).toEqual(await store.base().bin.toArray());
    expect(rows.recipes).toEqual([inventedRecipe()]);
    expect(rows.drafts).toHaveLength(1);
    expect(rows.ownColumns).toHaveLength(1);
    expect(facts.settings).toMatchObject({ responsible: 'Petra Vzorná' });
  });

  it('is made of one moment, however often the leads change meanwhile', async () => {
    for (let at = 0; at < 3; at += 1) await save(`${at}`);
    let restarts = 0;
    let lines = '';
    let saves = 0;
    const { changes } = await readSnapshot(
      store.base(),
      async (part) => {
        lines += part;
        if (saves < 5) {
          saves += 1;
          await save('meanwhile');
        }
      },
      () => {
        restarts += 1;
        lines = '';
      },
    );
    expect(restarts).toBeGreaterThan(0);
    const ids = lines.match(/^\["leads",/gm) ?? [];
    expect(ids.length).toBe(changes);
  });

  it('is not made of a damaged store, which pushes nothing out', async () => {
    const lead = await save();
    await save();
    const good = await makeBackup(store.base(), 'daily', now);
    await store.base().leads.delete(lead.id);
    for (let at = 1; at < 9; at += 1)
      expect(await makeBackup(store.base(), 'daily', now + at * dayMs)).toBeUndefined();
    expect((await listBackups(store.base())).map(({ id }) => id)).toEqual([good?.id]);
  });

  it('is dropped when it cannot be read back; the good one stays', async () => {
    await save();
    const good = await makeBackup(store.base(), 'daily', now);
    await save();
    const add = vi
      .spyOn(store.base().backupParts, 'bulkAdd')
      .mockImplementation(() => Promise.resolve('') as never);
    await expect(makeBackup(store.base(), 'daily', now + dayMs)).rejects.toMatchObject({
      code: 'failed',
    });
    add.mockRestore();
    expect((await findLastBackup(store.base()))?.id).toBe(good?.id);
  });

  it('tells when the disk is full, and leaves nothing half done', async () => {
    await save();
    vi.spyOn(store.base().backupParts, 'bulkAdd').mockRejectedValue(
      new DOMException('full', 'QuotaExceededError') as never,
    );
    await expect(makeBackup(store.base(), 'daily', now)).rejects.toMatchObject({ code: 'quota' });
    expect(await listBackups(store.base())).toEqual([]);
  });

  it('is made once a day, of a base with leads that changed', async () => {
    expect(await dailyBackup(store.base(), now)).toBeUndefined();
    await save();
    const first = await dailyBackup(store.base(), now);
    expect(first?.verified).toBe(true);
    await save();
    expect(await dailyBackup(store.base(), now + dayMs / 2)).toBeUndefined();
    const second = await dailyBackup(store.base(), now + dayMs);
    expect(second?.counts.leads).toBe(2);
    expect((await dailyBackup(store.base(), now + 2 * dayMs))?.id).toBe(second?.id);
  });

  it('precedes what changes many leads, and is not repeated for the same state', async () => {
    await save();
    await backupBefore(store.base(), 'delete', { leads: 99, now });
    expect(await listBackups(store.base())).toEqual([]);
    await backupBefore(store.base(), 'delete', { leads: 100, now });
    await backupBefore(store.base(), 'import', { leads: 5000, now });
    expect((await listBackups(store.base())).map(({ why }) => why)).toEqual(['delete']);
  });
});

describe('which backups go', () => {
  const backup = (id: string, at: number, parts: Partial<BackupRow> = {}): BackupRow => ({
    ...{ id, at, why: 'daily', databaseId: 'd', changes: at, counts: { leads: 10 }, sum: '' },
    ...{ parts: 1, size: 1, verified: true, ...parts },
  });

  it('keeps the last of each kind and the one with the most leads', () => {
    const days = Array.from({ length: 8 }, (_, day) => backup(`d${day}`, now - day * dayMs));
    const others = [1, 2, 3, 4].map((day) =>
      backup(`i${day}`, now - day * dayMs, { why: 'import' }),
    );
    const largest = backup('large', now - 20 * dayMs, { counts: { leads: 900 } });
    const old = backup('old', now - 40 * dayMs, { counts: { leads: 9000 } });
    const unverified = backup('bad', now, { verified: false });
    const gone = outdated([...days, ...others, largest, old, unverified], now);
    expect(gone.map(({ id }) => id).sort()).toEqual(
      ['bad', 'd3', 'd4', 'd5', 'd6', 'd7', 'i4', 'old'].sort(),
    );
  });
});

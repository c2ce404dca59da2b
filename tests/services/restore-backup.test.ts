import { describe, expect, it } from 'vitest';
import { openLeadBase } from '@/lib/db/database';
import { chunksOf } from '@/lib/db/projection-chunks';
import { revisionsOf } from '@/lib/domain/backup/mark-revisions';
import type { Lead } from '@/lib/domain/lead';
import { leadSummary } from '@/lib/domain/projections/lead-summary';
import { readBackupFile } from '@/lib/exchange/backup-file';
import { makeBackup, readBackup } from '@/lib/services/backup';
import { backupToFile } from '@/lib/services/backup-to-file';
import { deleteLeads, restoreLeads } from '@/lib/services/delete-leads';
import { findExportMark } from '@/lib/services/export-marks';
import { previewRestore, restoreBackup, undoRestore } from '@/lib/services/restore-backup';
import { saveDraft } from '@/lib/services/save-lead';
import { checkStore } from '@/lib/services/store-health';
import { undoAction } from '@/lib/services/undo-action';
import { numberedLead } from '../support/bulk-backup';
import { inventedLead, text } from '../support/invented-lead';
import { freshStore, newDraft, saveOptions } from './store-for-test';

const store = freshStore();
const now = Date.UTC(2026, 10, 22, 8);
const save = async (parts: Parameters<typeof newDraft>[0] = {}) =>
  (await saveDraft(store.base(), newDraft(parts), saveOptions({ asNew: true, now }))).lead;
const lastRestored = async () =>
  (await store.base().actions.toArray()).find(({ kind }) => kind === 'restore-backup')?.id;
const all = () => store.base().leads.orderBy('number').toArray();

async function fromFile() {
  const { blob } = await backupToFile(store.base(), now);
  const read = await readBackupFile(blob);
  if (!read.ok) throw new Error(read.problem);
  return read.contents;
}

describe('a running number', () => {
  const numbered = (number: number, id = number) => ({ ...numberedLead(id), number });
  const contentsOf = async (rows: Record<string, unknown[]>) => ({ ...(await fromFile()), rows });

  it('no base comes near is replaced, and counting goes on', async () => {
    await save();
    const leads = [numbered(Number.MAX_SAFE_INTEGER, 7), numbered(3)];
    const contents = await contentsOf({ leads });
    for (const exact of [false, true]) {
      await restoreBackup(store.base(), contents, { exact, now });
      expect((await all()).map(({ number }) => number).at(-1)).toBeLessThan(10);
      expect((await save({ name: text('Nová') })).number).toBeLessThan(10);
    }
  });

  it('that is another’s by now is replaced when somebody comes back from the bin', async () => {
    const base = store.base();
    const first = await save();
    const bin = [8, 9].map((id) => ({
      ...{ id: numberedLead(id).id, deletedAt: now },
      lead: numbered(first.number, id),
    }));
    await restoreBackup(base, await contentsOf({ bin }), { exact: false, now });
    await restoreLeads(
      base,
      bin.map(({ id }) => id),
      now,
    );
    const numbers = (await all()).map(({ number }) => number);
    expect([numbers.length, new Set(numbers).size]).toEqual([3, 3]);
    expect((await base.leads.get(first.id))?.number).toBe(first.number);
  });

  it('that is another’s by now is replaced when a deletion is undone', async () => {
    const base = store.base();
    const first = await save();
    await deleteLeads(base, [first.id], now);
    const [deletion] = (await base.actions.toArray()).filter(({ kind }) => kind === 'delete');
    const leads = [numbered(first.number, 8)];
    await restoreBackup(base, await contentsOf({ leads }), { exact: false, now });
    await undoAction(base, deletion?.id ?? '', now);
    const numbers = (await all()).map(({ number }) => number);
    expect([numbers.length, new Set(numbers).size]).toEqual([2, 2]);
  });
});

describe('what was exported', () => {
  const exported = { target: 'common', at: now, revisions: Uint32Array.from([0, 1, 0, 4]) };

  it('comes back with an exact restoring, and is left as it is by another', async () => {
    const { exportMarks } = store.base();
    await save();
    await exportMarks.put(exported);
    const contents = await fromFile();
    await exportMarks.put({ ...exported, at: now + 1, revisions: Uint32Array.from([0, 2]) });
    await restoreBackup(store.base(), contents, { exact: false, now });
    expect(await exportMarks.get('common')).toMatchObject({ at: now + 1 });
    await restoreBackup(store.base(), contents, { exact: true, now });
    expect(await exportMarks.get('common')).toEqual(exported);
    expect((await findExportMark(store.base(), 'common')).mark?.revisions).toEqual(
      exported.revisions,
    );
  });

  it('is not known where the backup is of another store: its numbers are other leads’', async () => {
    await save();
    await store.base().exportMarks.put({ ...exported, setup: { columns: ['company'] } });
    const contents = await fromFile();
    await store.base().exportMarks.clear();
    contents.facts.databaseId = 'another';
    await restoreBackup(store.base(), contents, { exact: false, now });
    expect(await store.base().exportMarks.toArray()).toEqual([
      { target: 'common', setup: { columns: ['company'] } },
    ]);
  });

  it('is read where an older release backed it up by places', () => {
    expect(revisionsOf({ 0: 0, 1: 3 })).toEqual(Uint32Array.from([0, 3]));
    expect(revisionsOf({ 0: 'x' })).toBeUndefined();
  });
});

describe('restoring', () => {
  it('says beforehand what it would do, and does just that', async () => {
    const [kept, changed, gone] = [await save(), await save(), await save()];
    const contents = await fromFile();
    await saveDraft(
      store.base(),
      newDraft({ leadId: changed.id, note: 'jiná' }),
      saveOptions({ now: now + 1 }),
    );
    await deleteLeads(store.base(), [gone.id], now);
    const later = await save({ name: text('Pozdější s.r.o.') });
    expect(await previewRestore(store.base(), contents)).toMatchObject({
      ...{ leads: 3, added: 1, changed: 1, same: 1, missing: 1, sound: true, refused: 0 },
    });
    const done = await restoreBackup(store.base(), contents, { exact: false, now });
    expect(done).toMatchObject({ added: 1, changed: 1, missing: 0 });
    expect(await all()).toEqual([kept, { ...changed, revision: 3 }, gone, later]);
    expect(await store.base().bin.count()).toBe(0);
    expect(await checkStore(store.reopen())).toMatchObject({ state: 'ok', leadCount: 4 });
  });

  it('takes what came later away only when asked to, and can be taken back whole', async () => {
    const first = await save();
    const backup = await makeBackup(store.base(), 'manual', now);
    const contents = await readBackup(store.base(), backup?.id ?? '');
    const later = await save();
    const before = await all();
    const done = await restoreBackup(store.base(), contents, { exact: true, now });
    expect(done).toMatchObject({ missing: 1 });
    expect(await all()).toEqual([first]);
    await undoRestore(store.base(), done, now);
    expect(await all()).toEqual(before);
    expect(await store.base().leads.get(later.id)).toEqual(later);
  });

  it('fills an empty base of another browser and goes on counting', async () => {
    const leads = [await save(), await save(), await save()];
    const contents = await fromFile();
    const other = openLeadBase('another-browser');
    const own = inventedLead({ id: 'own', number: 1, keys: [] });
    await saveDraft(other, newDraft({ name: own.name }), saveOptions({ now }));
    await restoreBackup(other, contents, { exact: false, now });
    const numbers = (await other.leads.toArray()).map(({ number }) => number).sort();
    expect(numbers).toEqual([1, 2, 3, 4]);
    expect((await other.leads.bulkGet(leads.map(({ id }) => id))).every(Boolean)).toBe(true);
    const next = await saveDraft(other, newDraft(), saveOptions({ asNew: true, now }));
    expect(next.lead.number).toBe(5);
    await other.delete();
  });

  it('fills an empty base in one go, with the gaps between its numbers', async () => {
    const numbers = Array.from({ length: 1600 }, (_, at) => 3 + at + Math.floor(at / 7));
    const leads = numbers.map(numberedLead).reverse();
    const contents = { ...(await fromFile()), rows: { leads } };
    const done = await restoreBackup(store.base(), contents, { exact: false, now });
    expect(done).toMatchObject({ added: 1600, changed: 0, missing: 0 });
    expect(await all()).toEqual(leads.toReversed());
    expect(await checkStore(store.reopen())).toMatchObject({ state: 'ok', leadCount: 1600 });
    const rows = await store
      .base()
      .projections.where('[part+changes]')
      .between(['summary', -1], ['summary', Infinity])
      .toArray();
    const made = chunksOf(leadSummary, await all());
    expect(rows.map(({ columns }) => columns.name)).toEqual(
      made.map(({ columns }) => columns.name),
    );
    expect((await save()).number).toBe((numbers.at(-1) ?? 0) + 1);
    expect((await undoAction(store.base(), (await lastRestored()) ?? '', now)).undone).toBe(1600);
  });

  it('of a file with one lead or one number twice loses none', async () => {
    const [one, two, three] = [1, 2, 3].map(numberedLead) as [Lead, Lead, Lead];
    const leads = [one, { ...two, number: 1 }, three, three];
    const contents = { ...(await fromFile()), rows: { leads } };
    await restoreBackup(store.base(), contents, { exact: false, now });
    expect((await all()).map(({ id }) => id).sort()).toEqual([one.id, two.id, three.id]);
    expect(await checkStore(store.reopen())).toMatchObject({ state: 'ok', leadCount: 3 });
  });

  it('mends a damaged store with what the backup has', async () => {
    const leads = [await save(), await save()];
    const backup = await makeBackup(store.base(), 'daily', now);
    await store.base().leads.clear();
    expect((await checkStore(store.base())).state).toBe('damaged');
    const contents = await readBackup(store.base(), backup?.id ?? '');
    const done = await restoreBackup(store.base(), contents, { exact: false, now });
    expect(done.before).toBeUndefined();
    expect(await all()).toEqual(leads);
    expect(await checkStore(store.reopen())).toMatchObject({ state: 'ok', leadCount: 2 });
  });

  it('changes nothing when it fails half way', async () => {
    await save();
    const contents = await fromFile();
    const before = await all();
    contents.rows.leads?.push({
      ...inventedLead({ id: 'x', number: 7 }),
      keys: Symbol('no clone'),
    });
    await expect(restoreBackup(store.base(), contents, { exact: true, now })).rejects.toMatchObject(
      { code: 'failed' },
    );
    expect(await all()).toEqual(before);
    expect((await checkStore(store.reopen())).state).toBe('ok');
  });

  it('refuses to write to a newer store', async () => {
    await save();
    const contents = await fromFile();
    store.base().newer = true;
    await expect(
      restoreBackup(store.base(), contents, { exact: false, now }),
    ).rejects.toMatchObject({ code: 'read-only' });
  });
});

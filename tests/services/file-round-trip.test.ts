import { describe, expect, it } from 'vitest';
import { type LeadBase, openLeadBase } from '@/lib/db/database';
import { readBackupFile } from '@/lib/exchange/backup-file';
import { backupToFile } from '@/lib/services/backup-to-file';
import { restoreBackup } from '@/lib/services/restore-backup';
import { cellsOf, fill, throughFile } from '../support/file-round-trip';
import { keptAwkwardLeads } from '../support/kept-awkward-leads';
import { freshStore } from './store-for-test';

const store = freshStore();
/** Few enough for every day; `npm run test:faults -- files` takes ten thousand. */
const many = keptAwkwardLeads(Number(process.env.LEADS ?? 300));
let serial = 0;
const emptyBase = () => {
  serial += 1;
  return openLeadBase(`round-trip-${serial}`);
};
const leadsOf = (base: LeadBase) => base.leads.orderBy('number').toArray();

describe(`${many.length} awkward leads, exported and brought into an empty base`, {
  timeout: 1_200_000,
}, () => {
  it.each(['excel', 'plain', 'xlsx'] as const)('say the same cell by cell: %s', async (format) => {
    await fill(store.base(), many);
    const other = emptyBase();
    const { plan, bad, merged } = await throughFile(store.base(), other, format);
    expect({ bad, merged }).toEqual({ bad: [], merged: [] });
    expect(plan.newLeads).toBe(many.length);
    expect(await cellsOf(other)).toEqual(await cellsOf(store.base()));
    other.close();
  });

  it('are equal, whole: JSON', async () => {
    await fill(store.base(), many);
    const other = emptyBase();
    const { plan } = await throughFile(store.base(), other, 'json');
    expect(plan.newLeads).toBe(many.length);
    expect(await leadsOf(other)).toEqual(await leadsOf(store.base()));
    other.close();
  });

  it('are equal, whole: backup', async () => {
    await fill(store.base(), many);
    const { blob } = await backupToFile(store.base(), 1);
    const read = await readBackupFile(blob);
    if (!read.ok) throw new Error(read.problem);
    const kept = await leadsOf(store.base());
    await store.base().leads.clear();
    const other = emptyBase();
    await restoreBackup(other, read.contents, { exact: false, now: 2 });
    expect(await leadsOf(other)).toEqual(kept);
    other.close();
  });
});

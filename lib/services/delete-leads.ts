import type { LeadBase } from '@/lib/db/database';
import { backupBefore } from './backup';
import { now as clock } from './clock';
import { commitLeads } from './commit-leads';

const daysInBin = 30;
const dayMs = 24 * 60 * 60 * 1000;

const distinct = (ids: readonly string[]) => [...new Set(ids)];

/** Moves leads to the bin, whole. Ids the base does not have are passed over. Returns the ids moved. */
export async function deleteLeads(
  base: LeadBase,
  ids: readonly string[],
  now: number,
): Promise<string[]> {
  await backupBefore(base, 'delete', { leads: ids.length, now });
  return commitLeads(base, { now, kind: 'delete' }, async (change) => {
    const found = (await base.leads.bulkGet(distinct(ids))).filter((lead) => lead !== undefined);
    const moved = found.map(({ id }) => id);
    await base.bin.bulkPut(found.map((lead) => ({ id: lead.id, deletedAt: now, lead })));
    for (const lead of found) change.remove(lead);
    return moved;
  });
}

/** Puts leads of the bin back exactly as they were, running number and all. Returns the ids restored. */
export async function restoreLeads(
  base: LeadBase,
  ids: readonly string[],
  now: number = clock(),
): Promise<string[]> {
  return commitLeads(base, { now, kind: 'restore' }, async (change) => {
    const found = (await base.bin.bulkGet(distinct(ids))).filter((row) => row !== undefined);
    const restored = found.map(({ id }) => id);
    const there = await base.leads.bulkGet(restored);
    for (const [at, { lead }] of found.entries()) change.put(lead, there[at]);
    await base.bin.bulkDelete(restored);
    return restored;
  });
}

/** Empties the bin of what was deleted more than 30 days ago. Returns how many leads went. */
export async function purgeBin(base: LeadBase, now: number): Promise<number> {
  const due = base.bin.where('deletedAt').below(now - daysInBin * dayMs);
  if ((await due.count()) === 0) return 0;
  return commitLeads(base, { now, kind: 'purge' }, () =>
    base.bin
      .where('deletedAt')
      .below(now - daysInBin * dayMs)
      .delete(),
  );
}

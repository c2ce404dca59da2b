import { v7 as uuidv7 } from 'uuid';
import type { LeadBase } from '@/lib/db/database';
import { findSuppressions, listSuppressions } from '@/lib/db/suppressed';
import { type EnteredIdentity, enteredValues } from '@/lib/domain/suppression/entered-values';
import { commitLeads } from './commit-leads';
import { SaveError, toSaveError } from './save-error';

/** How many people and companies are kept away. */
export async function countSuppressed(base: LeadBase): Promise<number> {
  return (await listSuppressions(base)).length;
}

/** When those were erased (epoch ms, the latest first) who are known by what is entered. */
export async function findKeptAway(
  base: LeadBase,
  entered: EnteredIdentity,
  region: string,
): Promise<number[]> {
  const found = await findSuppressions(base, enteredValues(entered, region)).catch(
    (error: unknown) => {
      throw toSaveError(error);
    },
  );
  return found.map(({ at }) => at);
}

const labelOf = ({ name, company, contact }: EnteredIdentity) =>
  [name, company, contact]
    .map((text) => text.trim())
    .filter(Boolean)
    .join(', ')
    .slice(0, 200);

/**
 * Lets those come back who are known by what is entered, and notes in the history who it was. The
 * hashes stay, marked, so that a backup made before does not keep them away again. Throws SaveError.
 */
export async function liftSuppression(
  base: LeadBase,
  entered: EnteredIdentity,
  { region, now }: { region: string; now: number },
): Promise<{ count: number; action: string | undefined }> {
  const values = enteredValues(entered, region);
  return commitLeads(base, { now, kind: 'lift' }, async () => {
    const found = await findSuppressions(base, values);
    if (found.length === 0) return { count: 0, action: undefined };
    const rows = found.flatMap((each) => each.rows);
    await base.suppressed.bulkPut(rows.map((row) => ({ ...row, liftedAt: now })));
    const id = uuidv7();
    const detail = { name: labelOf(entered), lifted: now };
    await base.actions.add({ id, at: now, kind: 'lift', leads: 0, detail });
    return { count: found.length, action: id };
  });
}

/**
 * Keeps them away again, and forgets in the history who it was. Throws SaveError `conflict` where
 * there is nothing to undo any more.
 */
export async function undoLift(base: LeadBase, id: string, now: number): Promise<void> {
  await commitLeads(base, { now, kind: 'undo' }, async () => {
    const action = await base.actions.get(id);
    if (action?.kind !== 'lift' || action.undoneAt !== undefined)
      throw new SaveError('conflict', 'There is nothing to undo any more.');
    const { lifted } = action.detail;
    const rows = await base.suppressed.filter(({ liftedAt }) => liftedAt === lifted).toArray();
    await base.suppressed.bulkPut(rows.map(({ liftedAt: _, ...row }) => row));
    await base.actions.put({ ...action, detail: {}, undoneAt: now });
  });
}

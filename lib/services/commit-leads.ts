import { changeLeads, type LeadChange } from '@/lib/db/change-leads';
import type { LeadBase } from '@/lib/db/database';
import { noteCommit } from './canary';
import { toSaveError } from './save-error';

/** One atomic change of the lead base, noted outside it once it is on the disk. Throws SaveError. */
export async function commitLeads<T>(
  base: LeadBase,
  now: number,
  work: (change: LeadChange) => Promise<T>,
): Promise<T> {
  const { result, state } = await changeLeads(base, now, work).catch((error: unknown) => {
    throw toSaveError(error);
  });
  await noteCommit(state);
  return result;
}

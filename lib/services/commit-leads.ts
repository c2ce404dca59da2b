import { type ChangeOptions, changeLeads, type LeadChange } from '@/lib/db/change-leads';
import type { LeadBase } from '@/lib/db/database';
import { noteCommit } from './canary';
import { toSaveError } from './save-error';

/** What was committed, and the action by which it can be undone; absent when no lead changed. */
export interface Committed<T> {
  result: T;
  action: string | undefined;
}

/** One atomic change of the lead base, noted outside it once it is on the disk. Throws SaveError. */
export async function commitChange<T>(
  base: LeadBase,
  options: ChangeOptions,
  work: (change: LeadChange) => Promise<T>,
): Promise<Committed<T>> {
  const { state, ...committed } = await changeLeads(base, options, work).catch((error: unknown) => {
    throw toSaveError(error);
  });
  await noteCommit(state);
  return committed;
}

/** The same where what was made of it is all that is wanted. */
export async function commitLeads<T>(
  base: LeadBase,
  options: ChangeOptions,
  work: (change: LeadChange) => Promise<T>,
): Promise<T> {
  return (await commitChange(base, options, work)).result;
}

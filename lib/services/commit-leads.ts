import { type ChangeOptions, changeLeads, type LeadChange } from '@/lib/db/change-leads';
import type { LeadBase } from '@/lib/db/database';
import { noteCommit } from './canary';
import { type CommittedChange, noteChange } from './change-journal';
import { toSaveError } from './save-error';

/** What was committed, and the action by which it can be undone; absent when no lead changed. */
export interface Committed<T> {
  result: T;
  action: string | undefined;
}

async function keepBeside(base: LeadBase, change: CommittedChange): Promise<void> {
  if (!(await noteChange(change))) return;
  // Only then: a panel that saves one lead has no use for all that writes a backup.
  const { keepCopy } = await import('./second-copy');
  await keepCopy(base, change.at).catch(() => false);
}

/** One atomic change of the lead base, noted outside it once it is on the disk. Throws SaveError. */
export async function commitChange<T>(
  base: LeadBase,
  options: ChangeOptions,
  work: (change: LeadChange) => Promise<T>,
): Promise<Committed<T>> {
  const { state, result, action, ...change } = await changeLeads(base, options, work).catch(
    (error: unknown) => {
      throw toSaveError(error);
    },
  );
  await noteCommit(state);
  const { databaseId, changes } = state;
  // Nobody waits for it: it is for the day on which the browser loses the store.
  void keepBeside(base, { databaseId, changes, at: options.now, ...change });
  return { result, action };
}

/** The same where what was made of it is all that is wanted. */
export async function commitLeads<T>(
  base: LeadBase,
  options: ChangeOptions,
  work: (change: LeadChange) => Promise<T>,
): Promise<T> {
  return (await commitChange(base, options, work)).result;
}

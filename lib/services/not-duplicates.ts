import type { LeadBase } from '@/lib/db/database';
import type { NotDuplicatesRow } from '@/lib/db/rows';
import { toSaveError } from './save-error';

/** What stands for something captured that is no lead yet. */
export const pageAsLead = (pageKey: string) => `page:${pageKey}`;

const rowOf = (one: string, other: string, at: number): NotDuplicatesRow => {
  const [a, b] = other.startsWith('page:') || one < other ? [one, other] : [other, one];
  return { a, b, at };
};

/** Every two of some, as rows. */
export function rowsApart(ids: readonly string[], at: number): NotDuplicatesRow[] {
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other) => rowOf(one, other, at)));
}

/** Remembers that none of these is another of them, or forgets it. Throws SaveError. */
export async function setApart(
  base: LeadBase,
  ids: readonly string[],
  apart: boolean,
  now: number,
): Promise<void> {
  const rows = rowsApart(ids, now);
  const done: Promise<unknown> = apart
    ? base.notDuplicates.bulkPut(rows)
    : base.notDuplicates.bulkDelete(rows.map(({ a, b }): [string, string] => [a, b]));
  await done.catch((error: unknown) => {
    throw toSaveError(error);
  });
}

/** The ids that were said not to be this one. */
export async function findApart(base: LeadBase, id: string): Promise<Set<string>> {
  const [ones, others] = await Promise.all([
    base.notDuplicates.where('[a+b]').between([id, ''], [id, '\uffff']).toArray(),
    base.notDuplicates.where('b').equals(id).toArray(),
  ]);
  return new Set([...ones.map(({ b }) => b), ...others.map(({ a }) => a)]);
}

/** What was said of a page holds for the lead that was made of it. */
export async function keepApart(
  base: LeadBase,
  pageKey: string,
  leadId: string,
  now: number,
): Promise<void> {
  const apart = [...(await findApart(base, pageAsLead(pageKey)))].filter((id) => id !== leadId);
  await base.notDuplicates.bulkPut(apart.map((id) => rowOf(leadId, id, now)));
}

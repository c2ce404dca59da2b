import type { Lead } from '@/lib/domain/lead';
import type { LeadBase } from './database';
import type { StoreState } from './rows';

/** A lead as it was before a change and as it is after; either is absent where there was or is none. */
export interface ChangedLead {
  before: Lead | undefined;
  after: Lead | undefined;
}

/** No base comes near it. A number beyond, of a file that was tampered with, would end all counting. */
export const mostNumber = 10_000_000;

/**
 * Leads that come back, from a backup, the bin or by an undo, bring their running numbers: one that is
 * another lead's by now gets a new one, since a number is a place among the projections.
 */
export async function renumberTaken(
  base: LeadBase,
  changed: Map<string, ChangedLead>,
  state: StoreState,
  firstFree: number,
): Promise<void> {
  const fresh = [...changed.values()].filter(({ before, after }) => !before && after);
  const back = fresh.flatMap(({ after }) =>
    after && after.number < firstFree ? [after.number] : [],
  );
  const holders = new Map<number, string>();
  if (back.length > 0)
    for (const { id, number } of await base.leads.where('number').anyOf(back).toArray()) {
      const known = changed.get(id);
      if (!known || known.after) holders.set(number, id);
    }
  for (const change of fresh) {
    const { after } = change;
    if (!after) continue;
    const holder = holders.get(after.number);
    if (holder === undefined || holder === after.id) holders.set(after.number, after.id);
    else change.after = { ...after, number: state.nextNumber++ };
  }
}

import type { LeadBase } from '@/lib/db/database';
import type { Lead, LeadDraft } from '@/lib/domain/lead';
import { draftFromLead } from '@/lib/domain/lead-draft';
import { type MergedEdits, mergeEdits } from '@/lib/domain/merge-edits';

/**
 * A lead as it was at a revision, from the undo log; undefined where that does not reach back so
 * far. May be called inside a transaction over `actionParts`.
 */
export async function findRevision(
  base: LeadBase,
  id: string,
  revision: number,
): Promise<Lead | undefined> {
  let found: Lead | undefined;
  await base.actionParts
    .orderBy(':id')
    .reverse()
    .until(() => found !== undefined)
    .each(({ changes }) => {
      found ??= changes.find(
        (change) => change.id === id && change.before?.revision === revision,
      )?.before;
    });
  return found;
}

/** An edit that began at an older revision, joined with what the base has now. */
export interface MergedDraft extends MergedEdits {
  /** The same where the other side's value stands at each clash. */
  theirs: LeadDraft;
  /** The revision it counts as made on. */
  revision: number;
}

/** Undefined where what the edit began with is not known any more, or the lead is gone. */
export async function mergeDraft(
  base: LeadBase,
  draft: LeadDraft,
  revision: number,
): Promise<MergedDraft | undefined> {
  const current = await base.leads.get(draft.leadId ?? '');
  const began = current && (await findRevision(base, current.id, revision));
  if (!began) return undefined;
  const sides = { base: draftFromLead(began), mine: draft, theirs: draftFromLead(current) };
  const merged = mergeEdits(sides);
  const other = mergeEdits({ ...sides, mine: sides.theirs, theirs: draft });
  return { ...merged, theirs: other.draft, revision: current.revision };
}

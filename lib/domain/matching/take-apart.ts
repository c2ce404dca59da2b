import type { Lead, LeadDraft } from '@/lib/domain/lead';
import { copiedDraft } from '@/lib/domain/lead-draft';
import { mergeEdits } from '@/lib/domain/merge-edits';
import { sameValue } from '@/lib/domain/same-value';

interface MergedSince {
  /** Before others went into it. */
  before: Lead;
  /** As the merge left it. */
  merged: Lead;
  /** As it is now. */
  current: Lead;
}

const singles = [
  'entryStage',
  'progress',
  'due',
  'recommends',
  'spends',
  'retainUntil',
  'notifiedAt',
  'createdAt',
] as const;
const lists = ['visits', 'touches', 'history', 'sales'] as const;

/** What is there now without what only the merge brought. */
function without<T>(before: readonly T[], merged: readonly T[], current: readonly T[]): T[] {
  const had = new Set(before.map((entry) => JSON.stringify(entry)));
  const brought = new Set(
    merged.map((entry) => JSON.stringify(entry)).filter((text) => !had.has(text)),
  );
  return current.filter((entry) => !brought.has(JSON.stringify(entry)));
}

function noteOf({ before, merged, current }: MergedSince, otherwise: string): string {
  // What was written behind it afterwards stays behind what was there before.
  return current.note.startsWith(merged.note)
    ? `${before.note}${current.note.slice(merged.note.length)}`.trim()
    : otherwise;
}

/**
 * A lead that others went into, without them: what was changed since stays, also where it was changed
 * into something else than the merge made of it. `known`: the lead with what is not edited as it then
 * is; `draft`: what is.
 */
export function takeApart(sides: MergedSince): { known: Lead; draft: LeadDraft } {
  const { before, merged, current } = sides;
  const { draft } = mergeEdits({
    base: copiedDraft(merged),
    mine: copiedDraft(current),
    theirs: copiedDraft(before),
  });
  const known: Record<string, unknown> = { ...current };
  for (const name of singles) {
    if (!sameValue(current[name], merged[name])) continue;
    if (before[name] === undefined) delete known[name];
    else known[name] = before[name];
  }
  for (const name of lists) {
    if (current[name] === undefined) continue;
    const left = without<unknown>(before[name] ?? [], merged[name] ?? [], current[name]);
    if (left.length > 0 || name === 'visits') known[name] = left;
    else delete known[name];
  }
  return { known: known as unknown as Lead, draft: { ...draft, note: noteOf(sides, draft.note) } };
}

import type { LeadBase } from '@/lib/db/database';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import type { Lead } from '@/lib/domain/lead';
import { draftFromLead } from '@/lib/domain/lead-draft';
import { type MergeChoices, mergeLeads, type NoteLine } from '@/lib/domain/matching/merge-leads';
import type { QuestionSet } from '@/lib/domain/qualification';
import { type Committed, commitChange } from './commit-leads';
import { readFitRules } from './fit-rules';
import { leadRow } from './lead-row';
import { carryApart } from './not-duplicates';
import { refitted } from './refitted';
import { SaveError } from './save-error';

/** Leads to make one of. */
export interface MergeWish {
  /** The first one stays, with its running number. */
  ids: readonly string[];
  choices: MergeChoices;
  /** As they were when it was decided, by id; another one is a conflict. */
  revisions?: Readonly<Record<string, number>>;
}

export interface Merged {
  /** Leads that stayed, and leads that went into them. */
  kept: number;
  gone: number;
  /** Wishes that could not be granted: a lead is gone, or their values have no room in one. */
  left: number;
}

function setOf({ qualification }: Lead, sets: readonly QuestionSet[]): QuestionSet {
  const { setId, setVersion } = qualification.markers;
  return (
    sets.find(({ id, version }) => id === setId && version === setVersion) ?? defaultQuestionSet
  );
}

function checkRevisions(leads: readonly Lead[], { ids, revisions }: MergeWish): void {
  const changed = leads.find(({ id, revision }) => revisions && revisions[id] !== revision);
  if (changed || (revisions && leads.length < ids.length))
    throw new SaveError('conflict', 'A lead was changed meanwhile.', changed);
}

/**
 * Makes one lead of several, as often as wished, in one transaction that can be undone for 30 days:
 * the first of each stays, the others go. Throws SaveError `conflict` where a lead with a revision
 * named is another one now; then nothing was changed.
 */
export async function mergeDuplicates(
  base: LeadBase,
  wishes: readonly MergeWish[],
  { noteLine, now }: { noteLine: NoteLine; now: number },
): Promise<Committed<Merged>> {
  const detail: Record<string, string | number> = { groups: wishes.length };
  const options = {
    now,
    kind: 'merge',
    detail,
    tables: [base.questionSets, base.notDuplicates, base.playbook, base.ownColumns],
  } as const;
  return commitChange(base, options, async (change) => {
    const sets = [...(await base.questionSets.toArray()), defaultQuestionSet];
    const rules = await readFitRules(base);
    const all = await base.leads.bulkGet([...new Set(wishes.flatMap(({ ids }) => [...ids]))]);
    const byId = new Map(all.flatMap((lead) => (lead ? [[lead.id, lead] as const] : [])));
    const into = new Map<string, string>();
    const merged: Merged = { kept: 0, gone: 0, left: 0 };
    for (const wish of wishes) {
      const leads = wish.ids.flatMap((id) => byId.get(id) ?? []);
      checkRevisions(leads, wish);
      const [first, ...others] = leads;
      const result = leads.length > 1 ? mergeLeads(leads, wish.choices, noteLine) : undefined;
      if (!first || !result) {
        merged.left += 1;
        continue;
      }
      const { lead } = result;
      const row = leadRow(draftFromLead(lead), { before: lead, set: setOf(lead, sets), now });
      // What they know together may fit otherwise than what either of them knew.
      change.put(refitted(row, rules), first);
      for (const other of others) {
        change.remove(other);
        into.set(other.id, first.id);
      }
      for (const { id } of leads) byId.delete(id);
      merged.kept += 1;
      merged.gone += others.length;
      detail.name ??= lead.name.value;
    }
    detail.kept = merged.kept;
    detail.gone = merged.gone;
    if (into.size > 0) await carryApart(base, into, now);
    return merged;
  });
}

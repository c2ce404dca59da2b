import type { LeadBase } from '@/lib/db/database';
import type { LeadChangeRow } from '@/lib/db/rows';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import type { Lead } from '@/lib/domain/lead';
import { takeApart } from '@/lib/domain/matching/take-apart';
import { leadRow } from './lead-row';
import { findRevision } from './merge-draft';

/**
 * Leads that others were merged into and that were changed since, as they are without the merge, by
 * their ids. One whose state after the merge is not known any more is not among them. Inside a
 * transaction over `actionParts` and `questionSets`.
 */
export async function leadsTakenApart(
  base: LeadBase,
  changes: readonly LeadChangeRow[],
  current: readonly (Lead | undefined)[],
  now: number,
): Promise<Map<string, Lead>> {
  const sets = [...(await base.questionSets.toArray()), defaultQuestionSet];
  const apart = new Map<string, Lead>();
  for (const [at, { id, before, revision }] of changes.entries()) {
    const lead = current[at];
    if (!lead || !before || revision === undefined || lead.revision === revision) continue;
    const merged = await findRevision(base, id, revision);
    if (!merged) continue;
    const { known, draft } = takeApart({ before, merged, current: lead });
    const { setId, setVersion } = draft.qualification.markers;
    const set =
      sets.find((each) => each.id === setId && each.version === setVersion) ?? defaultQuestionSet;
    apart.set(id, leadRow(draft, { before: known, set, now }));
  }
  return apart;
}

import type { LeadBase } from '@/lib/db/database';
import { type BulkEdit, bulkEdited } from '@/lib/domain/bulk-edit';
import { type Lead, leadSchema } from '@/lib/domain/lead';
import { type Committed, commitChange } from './commit-leads';
import { SaveError } from './save-error';

/** Leads read at a time, so that not all of them are in memory twice. */
const atATime = 2000;

function checked(lead: Lead): Lead {
  const found = leadSchema.safeParse(lead);
  if (found.success) return lead;
  const [issue] = found.error.issues;
  throw new SaveError('failed', `${issue?.path.join('.')}: ${issue?.message}`);
}

/**
 * Makes one change to many leads in one transaction; ids the base does not have and leads that are
 * so already are passed over. Resolves to the ids of the leads that changed. Throws SaveError; then
 * none was changed.
 */
export async function editLeads(
  base: LeadBase,
  ids: readonly string[],
  edit: BulkEdit,
  now: number,
): Promise<Committed<string[]>> {
  const value = typeof edit.value === 'number' ? edit.value : (edit.value ?? '');
  const detail = {
    field: edit.field,
    value,
    ...(edit.field === 'own' && { column: edit.column }),
  };
  return commitChange(base, { now, kind: 'edit', detail }, async (change) => {
    const distinct = [...new Set(ids)];
    const done: string[] = [];
    for (let from = 0; from < distinct.length; from += atATime) {
      const found = await base.leads.bulkGet(distinct.slice(from, from + atATime));
      for (const lead of found) {
        const edited = lead && bulkEdited(lead, edit, now);
        if (!lead || !edited) continue;
        // What is wrong with the change is wrong with the first lead already.
        change.put(done.length === 0 ? checked(edited) : edited, lead);
        done.push(lead.id);
      }
    }
    return done;
  });
}

import type { LeadBase } from '@/lib/db/database';
import type { Lead } from '@/lib/domain/lead';
import { keptUntil, noticeDue } from '@/lib/domain/retention';
import { loadSettings } from '@/lib/settings/settings';
import { type Committed, commitChange } from './commit-leads';
import { eachLead } from './each-lead';

export interface DueLead {
  lead: Lead;
  /** Epoch ms. */
  due: number;
}

const soonestFirst = (a: DueLead, b: DueLead) => a.due - b.due || a.lead.number - b.lead.number;

/** Leads that are over their time, the longest over first. Looks only: nothing goes by itself. */
export async function findOverdue(base: LeadBase, now: number): Promise<DueLead[]> {
  const { retentionMonths } = await loadSettings();
  const found: DueLead[] = [];
  await eachLead(base, (lead) => {
    const due = keptUntil(lead, retentionMonths);
    if (due < now) found.push({ lead, due });
  });
  return found.sort(soonestFirst);
}

/** Leads whose people are still to be told where their data come from, the most urgent first. */
export async function findUntold(base: LeadBase): Promise<DueLead[]> {
  const found: DueLead[] = [];
  await eachLead(base, (lead) => {
    const due = noticeDue(lead);
    if (due !== undefined) found.push({ lead, due });
  });
  return found.sort(soonestFirst);
}

/** Sets for leads until when they are kept, or when their people were told; undone like any change. */
export function setDates(
  base: LeadBase,
  ids: readonly string[],
  dates: Pick<Lead, 'retainUntil' | 'notifiedAt'>,
  now: number,
): Promise<Committed<number>> {
  return commitChange(base, { now, kind: 'edit' }, async (change) => {
    const leads = await base.leads.bulkGet([...new Set(ids)]);
    let count = 0;
    for (const lead of leads) {
      if (!lead) continue;
      count += 1;
      change.put({ ...lead, ...dates, revision: lead.revision + 1, updatedAt: now }, lead);
    }
    return count;
  });
}

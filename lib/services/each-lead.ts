import type { LeadBase } from '@/lib/db/database';
import type { Lead } from '@/lib/domain/lead';

const inOneGo = 500;

/** Calls back with each lead, a few hundred at a time; inside or outside a transaction. */
export async function eachLead(base: LeadBase, work: (lead: Lead) => void): Promise<void> {
  const ids = await base.leads.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += inOneGo)
    for (const lead of await base.leads.bulkGet(ids.slice(at, at + inOneGo))) if (lead) work(lead);
}

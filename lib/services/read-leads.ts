import type { LeadBase } from '@/lib/db/database';
import type { Lead } from '@/lib/domain/lead';

/** Leads whole, in the order of the ids; ids the base does not have are passed over. */
export async function readLeads(base: LeadBase, ids: readonly string[]): Promise<Lead[]> {
  const found = await base.leads.bulkGet([...ids]);
  return found.filter((lead) => lead !== undefined);
}

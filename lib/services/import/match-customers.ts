import type { LeadBase } from '@/lib/db/database';
import type { Lead } from '@/lib/domain/lead';
import type { Strictness } from '@/lib/domain/matching/strictness';
import { companyNameKey } from '@/lib/domain/normalize/company-name';
import { personNameKey } from '@/lib/domain/normalize/person-name';
import { recogniseAll } from '@/lib/services/recognise';
import type { RowCustomer } from './read-sales';

/** The lead a customer is, and by what; or that several leads are called so. */
export interface MatchedCustomer {
  lead?: Lead;
  by?: string;
  several?: boolean;
}

/** Finds the lead each customer of the file is: by a key both have, or by a name only one lead has. */
export async function matchCustomers(
  base: LeadBase,
  customers: readonly RowCustomer[],
  nameKeys: ReadonlyMap<number, string>,
  strictness: Strictness,
): Promise<MatchedCustomer[]> {
  const recognised = await recogniseAll(
    base,
    customers.map(({ record }) => record),
    strictness,
  );
  const namesOf = ({ record: { name } }: RowCustomer) =>
    new Set([companyNameKey(name.value), personNameKey(name.value)].filter(Boolean));
  const wanted = new Set(customers.flatMap((customer) => [...namesOf(customer)]));
  const byName = new Map<string, number[]>();
  for (const [number, name] of nameKeys)
    if (wanted.has(name)) byName.set(name, [...(byName.get(name) ?? []), number]);
  const numbers = [...byName.values()].flatMap((all) => (all.length === 1 ? all : []));
  const leads = await base.leads.where('number').anyOf(numbers).toArray();
  const byNumber = new Map(leads.map((lead) => [lead.number, lead]));
  return customers.map((customer, at) => {
    const found = recognised[at];
    if (found) return { lead: found.lead, by: found.by };
    const all = [...new Set([...namesOf(customer)].flatMap((name) => byName.get(name) ?? []))];
    if (all.length > 1) return { several: true };
    const lead = all[0] === undefined ? undefined : byNumber.get(all[0]);
    return lead ? { lead, by: 'name' } : {};
  });
}

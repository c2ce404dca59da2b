import type { LeadBase } from '@/lib/db/database';
import type { CapturedRecord } from '@/lib/domain/captured-record';
import type { Lead } from '@/lib/domain/lead';
import { recognitionKeys } from '@/lib/domain/match-keys';
import { type Recognised, recogniseAmong } from '@/lib/domain/matching/recognise-among';
import type { Strictness } from '@/lib/domain/matching/strictness';
import { comparedLead, comparedPage, loadApart } from './not-duplicates';

export { type Recognised, recogniseAmong };

/** Whether the user said that a lead is not the one of `records` at a place; nothing is read where nothing was said. */
async function apartFrom(
  base: LeadBase,
  records: readonly CapturedRecord[],
  pageKeys: readonly (string | undefined)[],
): Promise<(at: number) => (lead: Lead) => boolean> {
  const apart = await loadApart(base);
  return (at) => {
    const record = records[at];
    if (!record) return () => false;
    const own = comparedPage(pageKeys[at], record);
    return (lead) => apart.areApart(own, comparedLead(lead));
  };
}

/**
 * For each record the lead of the base that it is, or undefined: one query over the key index,
 * however many records. What the user said is no duplicate is not taken for one: of a page (`pageKeys`,
 * by the record's place), and of whoever is known again. May be called inside a transaction over leads,
 * `notDuplicates` and `meta`.
 */
export async function recogniseAll(
  base: LeadBase,
  records: readonly CapturedRecord[],
  strictness: Strictness,
  pageKeys: readonly (string | undefined)[] = [],
): Promise<(Recognised | undefined)[]> {
  const keys = [...new Set(records.flatMap(recognitionKeys))];
  if (keys.length === 0) return records.map(() => undefined);
  const leads = await base.leads.where('keys').anyOf(keys).distinct().toArray();
  if (leads.length === 0) return records.map(() => undefined);
  const isApart = await apartFrom(base, records, pageKeys);
  const byKey = new Map<string, Lead[]>();
  for (const lead of leads) {
    for (const key of lead.keys) {
      const others = byKey.get(key);
      if (others) others.push(lead);
      else byKey.set(key, [lead]);
    }
  }
  return records.map((record, at) => recogniseAmong(byKey, record, strictness, isApart(at)));
}

/** Whether a prospect is in the base already: same number, e-mail, profile, phone or website, strongest first. */
export async function recognise(
  base: LeadBase,
  record: CapturedRecord,
  strictness: Strictness,
  pageKey?: string,
): Promise<Recognised | undefined> {
  const [recognised] = await recogniseAll(base, [record], strictness, [pageKey]);
  return recognised;
}

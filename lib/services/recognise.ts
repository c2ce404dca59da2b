import type { LeadBase } from '@/lib/db/database';
import type { CapturedRecord } from '@/lib/domain/captured-record';
import type { Lead } from '@/lib/domain/lead';
import { recognitionKeys } from '@/lib/domain/match-keys';
import { type Recognised, recogniseAmong } from '@/lib/domain/matching/recognise-among';
import type { Strictness } from '@/lib/domain/matching/strictness';

export { type Recognised, recogniseAmong };

/**
 * For each record the lead of the base that it is, or undefined: one query over the key index,
 * however many records. May be called inside a transaction over leads.
 */
export async function recogniseAll(
  base: LeadBase,
  records: readonly CapturedRecord[],
  strictness: Strictness,
): Promise<(Recognised | undefined)[]> {
  const keys = [...new Set(records.flatMap(recognitionKeys))];
  if (keys.length === 0) return records.map(() => undefined);
  const leads = await base.leads.where('keys').anyOf(keys).distinct().toArray();
  const byKey = new Map<string, Lead[]>();
  for (const lead of leads) {
    for (const key of lead.keys) {
      const others = byKey.get(key);
      if (others) others.push(lead);
      else byKey.set(key, [lead]);
    }
  }
  return records.map((record) => recogniseAmong(byKey, record, strictness));
}

/** Whether a prospect is in the base already: same number, e-mail, profile, phone or website, strongest first. */
export async function recognise(
  base: LeadBase,
  record: CapturedRecord,
  strictness: Strictness,
): Promise<Recognised | undefined> {
  const [recognised] = await recogniseAll(base, [record], strictness);
  return recognised;
}

import type { LeadBase } from '@/lib/db/database';
import type { CapturedRecord, RegistrationNumber } from '@/lib/domain/captured-record';
import type { Lead } from '@/lib/domain/lead';
import { keyStrength, personKeys, recognitionKeys } from '@/lib/domain/match-keys';
import { foldText } from '@/lib/domain/normalize/clean-text';

export interface Recognised {
  lead: Lead;
  /** The strongest key they share, whole: "reg:CZ-ICO:…"; `keyStrength(by).kind` gives its kind. */
  by: string;
  /** The person of the company's lead whom a person's record is about. */
  personId?: string;
}

type Named = Pick<CapturedRecord, 'kind' | 'name' | 'registrationNumbers'>;

function differentNumbers(a: RegistrationNumber[], b: RegistrationNumber[]): boolean {
  const valid = (numbers: RegistrationNumber[]) => numbers.filter((number) => number.valid);
  const known = new Map(valid(a).map(({ scheme, value }) => [scheme, value]));
  const shared = valid(b).filter(({ scheme }) => known.has(scheme));
  return shared.length > 0 && shared.every(({ scheme, value }) => known.get(scheme) !== value);
}

const words = (name: string) => foldText(name).split(' ').filter(Boolean);

function noCommonWord(a: string, b: string): boolean {
  const [wordsOfA, wordsOfB] = [words(a), new Set(words(b))];
  return wordsOfA.length > 0 && wordsOfB.size > 0 && !wordsOfA.some((word) => wordsOfB.has(word));
}

/**
 * A shared mailbox, phone or website does not make one of two companies with different registration
 * numbers, or of two people with different names; a shared number or profile does.
 */
function contradicts(record: Named, lead: Named, by: string): boolean {
  const { kind } = keyStrength(by);
  if (kind === 'reg' || kind === 'profile' || record.kind !== lead.kind) return false;
  return record.kind === 'person'
    ? noCommonWord(record.name.value, lead.name.value)
    : differentNumbers(record.registrationNumbers, lead.registrationNumbers);
}

function findPersonId(record: CapturedRecord, keys: Set<string>, lead: Lead): string | undefined {
  if (record.kind !== 'person' || lead.kind !== 'organization') return undefined;
  return lead.people.find(
    (person) =>
      personKeys(person).some((key) => keys.has(key)) &&
      !noCommonWord(person.name, record.name.value),
  )?.id;
}

function strongest(record: CapturedRecord, leads: readonly Lead[]): Recognised | undefined {
  const keys = recognitionKeys(record);
  const wanted = new Set(keys);
  const candidates = leads.flatMap((lead) => {
    const shared = lead.keys.filter((key) => wanted.has(key));
    const by = shared.sort((a, b) => keyStrength(a).rank - keyStrength(b).rank)[0];
    return by && !contradicts(record, lead, by) ? [{ lead, by, shared: shared.length }] : [];
  });
  const rank = ({ lead, by }: { lead: Lead; by: string }) =>
    keyStrength(by).rank + (lead.kind === record.kind ? 0 : 10);
  candidates.sort(
    (a, b) => rank(a) - rank(b) || b.shared - a.shared || a.lead.number - b.lead.number,
  );
  const best = candidates[0];
  if (!best) return undefined;
  const personId = findPersonId(record, wanted, best.lead);
  return { lead: best.lead, by: best.by, ...(personId && { personId }) };
}

/** The leads of a set that have a key, by key. */
type LeadsByKey = ReadonlyMap<string, readonly Lead[]>;

/** The lead among these that the record is. */
export function recogniseAmong(byKey: LeadsByKey, record: CapturedRecord): Recognised | undefined {
  const found = recognitionKeys(record).flatMap((key) => byKey.get(key) ?? []);
  return strongest(record, [...new Set(found)]);
}

/**
 * For each record the lead of the base that it is, or undefined: one query over the key index,
 * however many records. May be called inside a transaction over leads.
 */
export async function recogniseAll(
  base: LeadBase,
  records: readonly CapturedRecord[],
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
  return records.map((record) => recogniseAmong(byKey, record));
}

/** Whether a prospect is in the base already: same number, e-mail, profile, phone or website, strongest first. */
export async function recognise(
  base: LeadBase,
  record: CapturedRecord,
): Promise<Recognised | undefined> {
  const [recognised] = await recogniseAll(base, [record]);
  return recognised;
}

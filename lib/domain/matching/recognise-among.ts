import type { CapturedRecord } from '@/lib/domain/captured-record';
import type { Lead } from '@/lib/domain/lead';
import { keyStrength, personKeys, recognitionKeys } from '@/lib/domain/match-keys';
import { comparePersonNames } from './compare-person-names';
import { contradicts } from './exact-match';
import { type MatchTraits, nameWords, traitsOf } from './match-traits';
import type { Strictness } from './strictness';

export interface Recognised {
  lead: Lead;
  /** The strongest key they share, whole: "reg:CZ-ICO:…"; `keyStrength(by).kind` gives its kind. */
  by: string;
  /** The person of the company's lead whom a person's record is about. */
  personId?: string;
}

/** The leads of a set that have a key, by key. */
export type LeadsByKey = ReadonlyMap<string, readonly Lead[]>;

function findPersonId(record: CapturedRecord, keys: Set<string>, lead: Lead): string | undefined {
  if (record.kind !== 'person' || lead.kind !== 'organization') return undefined;
  const name = nameWords('person', record.name.value);
  return lead.people.find(
    (person) =>
      personKeys(person).some((key) => keys.has(key)) &&
      comparePersonNames(nameWords('person', person.name), name).score > 0,
  )?.id;
}

/**
 * The lead among these that the record is: the one with the strongest key that nothing contradicts.
 * `isApart`: whether the user said that a lead is another one.
 */
export function recogniseAmong(
  byKey: LeadsByKey,
  record: CapturedRecord,
  strictness: Strictness,
  isApart?: (lead: Lead) => boolean,
): Recognised | undefined {
  const wanted = new Set(recognitionKeys(record));
  const leads = new Set([...wanted].flatMap((key) => byKey.get(key) ?? []));
  let traits: MatchTraits | undefined;
  const candidates = [...leads].flatMap((lead) => {
    const shared = lead.keys.filter((key) => wanted.has(key));
    const by = shared.sort((a, b) => keyStrength(a).rank - keyStrength(b).rank)[0];
    if (!by) return [];
    traits ??= traitsOf(record);
    if (contradicts(traits, traitsOf(lead, lead.keys), shared, strictness)) return [];
    if (isApart?.(lead)) return [];
    return [{ lead, by, shared: shared.length }];
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

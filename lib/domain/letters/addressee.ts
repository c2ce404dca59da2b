import type { Phone } from '@/lib/domain/captured-record';
import { findHead } from '@/lib/domain/find-head';
import type { Lead } from '@/lib/domain/lead';

/** Who is written to: the person, or the company's head, or else the first person known of it. */
export interface Addressee {
  name: string;
  jobTitle: string;
}

export function addresseeOf(lead: Lead): Addressee | undefined {
  if (lead.kind === 'person')
    return { name: lead.name.value, jobTitle: lead.jobTitle?.value ?? '' };
  const found = findHead(lead) ?? lead.people[0];
  return found && { name: found.name, jobTitle: found.jobTitle ?? '' };
}

/** Where somebody is reached; `of` is whose it is, '' for the company's own. */
export interface Reach<Way> {
  way: Way;
  of: string;
}

function reachesOf<Way>(
  lead: Lead,
  own: readonly Way[],
  waysOf: (person: Lead['people'][number]) => readonly Way[],
  keyOf: (way: Way) => string,
): Reach<Way>[] {
  const head = findHead(lead) ?? lead.people[0];
  const people = head ? [head, ...lead.people.filter((each) => each !== head)] : [];
  const theirs = people.map((person) =>
    waysOf(person).map((way): Reach<Way> => ({ way, of: person.name })),
  );
  const [heads = [], ...others] = theirs;
  const all = [...heads, ...own.map((way) => ({ way, of: '' })), ...others.flat()];
  const keys = all.map(({ way }) => keyOf(way));
  return all.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

/** E-mail addresses, the addressee's own first, then the company's, then those of other people. */
export function mailReaches(lead: Lead): Reach<string>[] {
  const values = (emails: readonly { value: string }[]) => emails.map(({ value }) => value);
  return reachesOf(
    lead,
    values(lead.emails),
    ({ emails }) => values(emails),
    (way) => way,
  );
}

/** Phones that can be called, in the same order; a fax is none. */
export function phoneReaches(lead: Lead): Reach<Phone>[] {
  const callable = (phones: readonly Phone[]) => phones.filter(({ kind }) => kind !== 'fax');
  return reachesOf(
    lead,
    callable(lead.phones),
    ({ phones }) => callable(phones),
    ({ e164, shown }) => e164 ?? shown,
  );
}

import type { CapturedRecord, ContactPerson } from './captured-record';
import { isFreeMailDomain } from './normalize/email';
import { findHostKind } from './normalize/known-hosts';
import { registrationKey } from './normalize/registration-number';
import { ownDomain } from './normalize/web-domain';

/** What makes two records the same, strongest first. */
export const matchKeyKinds = ['reg', 'email', 'profile', 'phone', 'web'] as const;
export type MatchKeyKind = (typeof matchKeyKinds)[number];

type KeyedRecord = Pick<
  CapturedRecord,
  'kind' | 'phones' | 'emails' | 'websites' | 'registrationNumbers' | 'socialProfiles' | 'people'
>;

/**
 * People's keys are a family of their own, so that a company is never taken for one of its people:
 * a page about Jana finds the lead "Jana" and the company that lists her, a page about the company
 * finds the company alone.
 */
const ofPerson = (key: string) => `person-${key}`;

/** A directory's own mailbox stands on every page of it and is nobody's there. */
function isOwnMailbox({ value }: { value: string }): boolean {
  const domain = value.slice(value.lastIndexOf('@') + 1);
  return isFreeMailDomain(domain) || findHostKind(domain) === undefined;
}

const withoutScheme = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/i, '').toLowerCase();

/** The keys by which one person is recognised; a switchboard's landline is nobody's own. */
export function personKeys(
  person: Pick<ContactPerson, 'phones' | 'emails' | 'socialProfiles'>,
): string[] {
  return [
    ...person.emails.filter(isOwnMailbox).map(({ value }) => `email:${value}`),
    ...person.socialProfiles.map(({ value }) => `profile:${withoutScheme(value)}`),
    ...person.phones.flatMap(({ e164, kind }) =>
      e164 && kind === 'mobile' ? [`phone:${e164}`] : [],
    ),
  ].map(ofPerson);
}

/** The keys to look a record up by: exact identity only, never a name. */
export function recognitionKeys(record: KeyedRecord): string[] {
  if (record.kind === 'person') return personKeys(record);
  // One by one: lists put together of lists are dear among a hundred thousand rows.
  const keys = new Set<string>();
  for (const { scheme, value, valid } of record.registrationNumbers)
    if (valid) keys.add(`reg:${registrationKey(scheme, value)}`);
  for (const email of record.emails) if (isOwnMailbox(email)) keys.add(`email:${email.value}`);
  for (const { value } of record.socialProfiles) keys.add(`profile:${withoutScheme(value)}`);
  for (const { e164, kind } of record.phones) if (e164 && kind !== 'fax') keys.add(`phone:${e164}`);
  for (const { value } of record.websites) {
    const domain = ownDomain(value);
    if (domain) keys.add(`web:${domain}`);
  }
  return [...keys];
}

/** All keys a lead is stored under: its own, and those of its people. */
export const matchKeys = (record: KeyedRecord): string[] =>
  withPeopleKeys(recognitionKeys(record), record);

/** The same where what it is recognised by is known already. */
export function withPeopleKeys(
  own: readonly string[],
  { people }: Pick<KeyedRecord, 'people'>,
): string[] {
  return [...new Set([...own, ...people.flatMap(personKeys)])].slice(0, 500);
}

/** The kind of a key, and how strongly it identifies: 0 is strongest. */
export function keyStrength(key: string): { kind: MatchKeyKind; rank: number } {
  const name = key.replace(/^person-/, '').split(':', 1)[0];
  const rank = matchKeyKinds.indexOf(name as MatchKeyKind);
  const kind = matchKeyKinds[rank];
  if (!kind) throw new Error(`Not a match key: ${key}`);
  return { kind, rank };
}

import type { CapturedRecord } from '@/lib/domain/captured-record';
import { decidesBy } from '@/lib/domain/decides-by';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { splitLegalForm } from '@/lib/domain/normalize/company-name';
import { ownAddresses } from '@/lib/domain/own-addresses';
import type { OwnColumn } from '@/lib/domain/own-column';
import { nonProfitForms, publicBeginnings, publicForms, publicHosts } from './ownership-words';
import type { Ownership, PortraitCriterion, PortraitField } from './portrait';

/** What is compared with a portrait: a reading, a draft or a lead. */
export interface FitSubject extends Omit<CapturedRecord, 'detailUrl'> {
  tags?: readonly string[] | undefined;
  ownValues?: Readonly<Record<string, string | number>> | undefined;
}

const withoutSpaces = (text: string) => foldText(text).replaceAll(' ', '');
const present = (values: readonly (string | undefined)[]) =>
  values.filter((value): value is string => value !== undefined && value.trim() !== '');

function hostsOf({ websites, emails }: FitSubject): string[] {
  const sites = websites.map(({ value }) => URL.parse(value)?.hostname);
  const mails = emails.map(({ value }) => value.split('@')[1]);
  return [...new Set(present([...sites, ...mails]).map((host) => host.toLowerCase()))];
}

export const isHostWithin = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`);

/** Whoever is meant by the company: a person's employer, a company itself. */
const companyName = ({ kind, name, organization }: FitSubject): string =>
  (kind === 'person' ? organization?.value : name.value) ?? '';

/** Undefined where neither the name, the legal form nor the domain tells. */
export function ownershipOf(subject: FitSubject): Ownership | undefined {
  const name = companyName(subject);
  const form = withoutSpaces(splitLegalForm(name).legalForm ?? '');
  if (publicForms.has(form)) return 'public';
  if (nonProfitForms.has(form)) return 'non-profit';
  if (form !== '') return 'commercial';
  const folded = `${foldText(name)} `;
  if (publicBeginnings.some((beginning) => folded.startsWith(beginning))) return 'public';
  const hosts = hostsOf(subject);
  const isPublic = hosts.some((host) => publicHosts.some((end) => isHostWithin(host, end)));
  return isPublic ? 'public' : undefined;
}

/** "CZ" of the registers of a country ("CZ-ICO", "EU-VAT-CZ"). */
function countriesOf({ addresses, registrationNumbers }: FitSubject): string[] {
  const registers = registrationNumbers.map(({ scheme }) =>
    scheme.startsWith('EU-VAT-') ? scheme.slice('EU-VAT-'.length) : scheme.split('-')[0],
  );
  const codes = present(registers).filter((code) => /^[A-Z]{2}$/.test(code) && code !== 'EU');
  return [
    ...new Set([...present(ownAddresses(addresses).map(({ country }) => country)), ...codes]),
  ];
}

/** Whoever is known to decide; a title may be missing. */
export function decidersOf({ kind, name, jobTitle, people }: FitSubject) {
  if (kind === 'person')
    return decidesBy(jobTitle?.value) ? [{ who: name.value, title: jobTitle?.value }] : [];
  return people
    .filter((one) => one.decides || decidesBy(one.jobTitle))
    .map((one) => ({ who: one.name, title: one.jobTitle }));
}

/** What a subject says in a field that is told in words; none: it is not known. */
export const wordsOf: Record<string, (subject: FitSubject) => readonly string[]> = {
  country: countriesOf,
  region: ({ addresses }) => present(addresses.map(({ region }) => region)),
  locality: ({ addresses }) => present(addresses.map(({ locality }) => locality)),
  industry: ({ industry }) => present([industry?.value]),
  ownership: (subject) => present([ownershipOf(subject)]),
  legalForm: (subject) => present([splitLegalForm(companyName(subject)).legalForm]),
  name: ({ name }) => present([name.value]),
  jobTitle: ({ kind, jobTitle, people }) =>
    present(kind === 'person' ? [jobTitle?.value] : people.map((person) => person.jobTitle)),
  decider: (subject) => present(decidersOf(subject).map(({ title }) => title)),
  organization: ({ organization }) => present([organization?.value]),
  domain: hostsOf,
  profile: ({ socialProfiles }) => [...new Set(socialProfiles.map(({ network }) => network))],
  tag: ({ tags }) => tags ?? [],
  phone: ({ phones, people }) =>
    [...phones, ...people.flatMap((person) => person.phones)].map(({ shown }) => shown),
  email: ({ emails, people }) =>
    [...emails, ...people.flatMap((person) => person.emails)].map(({ value }) => value),
  website: ({ websites }) => websites.map(({ value }) => value),
} satisfies Partial<Record<PortraitField, (subject: FitSubject) => readonly string[]>>;

/** Undefined: nothing is known of it. None of something is no proof that there is none. */
export function countOf(field: 'people' | 'places', subject: FitSubject): number | undefined {
  const { length } = field === 'people' ? subject.people : subject.addresses;
  return length === 0 ? undefined : length;
}

/** What stands in the company's own column of that name; undefined where there is no such thing. */
export function ownValueOf(
  { column = '' }: PortraitCriterion,
  { ownValues = {} }: FitSubject,
  ownColumns: readonly OwnColumn[],
): string | number | undefined {
  const wanted = foldText(column);
  const found = ownColumns.find(({ name }) => foldText(name) === wanted);
  return found && ownValues[found.id];
}

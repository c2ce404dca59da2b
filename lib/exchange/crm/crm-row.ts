import type {
  ContactPerson,
  Phone,
  PhoneKind,
  PostalAddress,
  SocialProfile,
} from '@/lib/domain/captured-record';
import { findHead } from '@/lib/domain/find-head';
import type { Lead } from '@/lib/domain/lead';
import { countryCode } from '@/lib/domain/normalize/country-names';
import { type NameParts, nameParts } from '@/lib/domain/normalize/name-parts';
import { ownDomain } from '@/lib/domain/normalize/web-domain';
import { ownAddresses } from '@/lib/domain/own-addresses';

/** A person as every program for customers knows one. */
export interface CrmPerson extends NameParts {
  fullName: string;
  jobTitle: string;
  email: string;
  phone: Phone | undefined;
  mobile: Phone | undefined;
  linkedIn: string;
}

/** What one row of a file is about: a lead's company, and one of its people where the file is of people. */
export interface CrmRow {
  lead: Lead;
  company: string;
  /** "firma.example"; '' where the website is somebody else's. */
  domain: string;
  website: string;
  email: string;
  phone: Phone | undefined;
  fax: Phone | undefined;
  linkedIn: string;
  address: PostalAddress | undefined;
  person: CrmPerson | undefined;
}

const phoneOf = (phones: readonly Phone[], ...kinds: PhoneKind[]) =>
  kinds.map((kind) => phones.find((phone) => phone.kind === kind)).find((phone) => phone);

const linkedInOf = (profiles: readonly SocialProfile[]) =>
  profiles.find(({ network }) => network === 'linkedin')?.value ?? '';

function personOf(
  {
    name,
    jobTitle,
    phones,
    emails,
    socialProfiles,
  }: Omit<ContactPerson, 'id' | 'decides' | 'origin'>,
  country: string | undefined,
): CrmPerson {
  return {
    ...nameParts(name, country),
    fullName: name,
    jobTitle: jobTitle ?? '',
    email: emails[0]?.value ?? '',
    phone: phoneOf(phones, 'landline', 'unknown'),
    mobile: phoneOf(phones, 'mobile'),
    linkedIn: linkedInOf(socialProfiles),
  };
}

/** The lead's company, or the employer of a person who is a lead. */
export function companyRow(lead: Lead): CrmRow {
  const { kind, name, organization, phones, websites, emails, addresses, socialProfiles } = lead;
  const isPerson = kind === 'person';
  return {
    lead,
    company: isPerson ? (organization?.value ?? '') : name.value,
    domain: websites.map(({ value }) => ownDomain(value)).find((domain) => domain) ?? '',
    website: websites[0]?.value ?? '',
    email: isPerson ? '' : (emails[0]?.value ?? ''),
    phone: isPerson ? undefined : phoneOf(phones, 'landline', 'unknown', 'mobile'),
    fax: phoneOf(phones, 'fax'),
    linkedIn: isPerson ? '' : linkedInOf(socialProfiles),
    address: ownAddresses(addresses)[0],
    person: undefined,
  };
}

const countryOf = ({ addresses }: Lead) => countryCode(ownAddresses(addresses)[0]?.country ?? '');

/** A row for the person who is the lead, or for each of the company's people, the head first. */
export function personRows(lead: Lead): CrmRow[] {
  const row = companyRow(lead);
  const country = countryOf(lead);
  if (lead.kind === 'person') {
    const { name, jobTitle, phones, emails, socialProfiles } = lead;
    const self = { name: name.value, jobTitle: jobTitle?.value, phones, emails, socialProfiles };
    return [{ ...row, person: personOf(self, country) }];
  }
  const head = findHead(lead);
  const people = head ? [head, ...lead.people.filter((each) => each !== head)] : lead.people;
  return people.map((person) => ({ ...row, person: personOf(person, country) }));
}

/** One row for a lead: its company with whoever decides there, or the first person known. */
export function leadRow(lead: Lead): CrmRow {
  return personRows(lead)[0] ?? companyRow(lead);
}

const countries = new Intl.DisplayNames('en', { type: 'region' });

/** "Czechia": the English name, which all of them understand; as shown where it is no known country. */
export function countryName(address: PostalAddress | undefined): string {
  const code = countryCode(address?.country ?? '');
  return (code && countries.of(code)) || (address?.country ?? '');
}

/** What is known and has no column of its own there. */
export function descriptionOf({ lead }: CrmRow): string {
  const numbers = lead.registrationNumbers.map(({ value, scheme }) => `${value} (${scheme})`);
  return [
    lead.note,
    lead.industry?.value,
    numbers.join(', '),
    lead.tags.map((tag) => `#${tag}`).join(' '),
    lead.visits[0]?.url,
  ]
    .filter(Boolean)
    .join('\n');
}

import type { CapturedRecord, Phone, PostalAddress } from '@/lib/domain/captured-record';
import type { DemoAddress, DemoPerson, DemoPhone, DemoRecord } from '../../demo-web/demo-page';

/** Letters and digits only: how registers and countries punctuate is not compared. */
export const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const bare = (address: string) => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
const sorted = (texts: string[]) => [...new Set(texts)].sort();

const phoneText = ({ e164, kind, extension }: Pick<Phone | DemoPhone, keyof DemoPhone>) =>
  `${e164} ${kind}${extension ? ` ext ${extension}` : ''}`;

function addressText({ street, postalCode, locality, country }: DemoAddress | PostalAddress) {
  return [street, postalCode, locality, country].map((part) => letters(part ?? '')).join(' | ');
}

interface Numbered {
  scheme: string;
  value: string;
  valid: boolean;
}
const numberText = ({ scheme, value, valid }: Numbered) => `${scheme} ${letters(value)} ${valid}`;

interface ComparedPerson {
  name: string;
  jobTitle: string | undefined;
  phones: string[];
  emails: string[];
}

/** What is compared of a record, of either kind of description. */
export interface ComparedRecord {
  kind: DemoRecord['kind'];
  name: string;
  jobTitle: string | undefined;
  organization: string | undefined;
  industry: string | undefined;
  phones: string[];
  emails: string[];
  websites: string[];
  addresses: string[];
  numbers: string[];
  profiles: string[];
  people: ComparedPerson[];
}

function comparedPerson(
  {
    name,
    jobTitle,
    phones,
  }: Pick<DemoPerson, 'name' | 'jobTitle'> & { phones: DemoPhone[] | Phone[] },
  emails: string[],
): ComparedPerson {
  return {
    name,
    jobTitle: jobTitle?.toLowerCase(),
    phones: sorted(phones.map(phoneText)),
    emails: sorted(emails),
  };
}

const byName = (people: ComparedPerson[]) => [...people].sort((a, b) => (a.name < b.name ? -1 : 1));

export function comparedOf(record: CapturedRecord): ComparedRecord {
  const values = (list: { value: string }[]) => list.map(({ value }) => value);
  return {
    kind: record.kind,
    name: record.name.value,
    jobTitle: record.jobTitle?.value,
    organization: record.organization?.value,
    industry: record.industry?.value,
    phones: sorted(record.phones.map(phoneText)),
    emails: sorted(values(record.emails)),
    websites: sorted(values(record.websites).map(bare)),
    addresses: sorted(record.addresses.map(addressText)),
    numbers: sorted(record.registrationNumbers.map(numberText)),
    profiles: sorted(values(record.socialProfiles).map(bare)),
    people: byName(record.people.map((person) => comparedPerson(person, values(person.emails)))),
  };
}

export function expectedOf(record: DemoRecord): ComparedRecord {
  const addresses = [record.address, ...(record.branches ?? [])].filter((one) => one !== undefined);
  return {
    kind: record.kind,
    name: record.name,
    jobTitle: record.jobTitle,
    organization: record.organization,
    industry: record.industry,
    phones: sorted(record.phones.map(phoneText)),
    emails: sorted(record.emails),
    websites: record.website ? [bare(record.website)] : [],
    addresses: sorted(addresses.map(addressText)),
    numbers: sorted(record.registrationNumbers.map(numberText)),
    profiles: sorted(record.socialProfiles.map(bare)),
    people: byName(record.people.map((person) => comparedPerson(person, person.emails))),
  };
}

/**
 * A record without what may be right in two ways: the line under a person's name does for a job
 * title that the page does not spell out.
 */
export function settled(compared: ComparedRecord, { headline, jobTitle }: Partial<DemoRecord>) {
  return headline && compared.jobTitle === headline ? { ...compared, jobTitle } : compared;
}

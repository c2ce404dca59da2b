import type { CaptureResult } from '@/lib/domain/capture-result';
import type {
  CapturedRecord,
  ContactPerson,
  Phone,
  PostalAddress,
} from '@/lib/domain/captured-record';
import { countryCode } from '@/lib/domain/normalize/postal-address';
import type { Origin } from '@/lib/domain/origin';

/** One record in the form in which readers are compared. */
export interface PredictedRecord {
  type: 'organization' | 'person';
  name: string;
  jobTitle?: string;
  organization?: string;
  phones: { value: string; e164?: string; kind: string }[];
  emails: string[];
  website?: string;
  addresses: {
    street?: string;
    locality?: string;
    postalCode?: string;
    region?: string;
    country?: string;
  }[];
  profileUrl?: string;
  socialProfiles: string[];
  industry?: string;
  registrationNumbers: { scheme: string; value: string; valid: boolean }[];
  /** By field, in the order of its values: which reader found it and where. */
  provenance: Record<string, { source: string; where: string }[]>;
}

export interface Prediction {
  page: string;
  view: CaptureResult['view'];
  /** Time in the page plus the time to make records, without loading. */
  milliseconds: number;
  records: PredictedRecord[];
}

const phoneOf = ({ shown, e164, kind, extension }: Phone) => ({
  value: shown,
  e164,
  kind,
  ...(extension && { extension }),
});

/** The country as the address writes it, where it does; the record keeps the code. */
function shownCountry({ text, country }: PostalAddress): string | undefined {
  if (!country) return undefined;
  // From the end: in "Leith, Scotland, United Kingdom" two parts are names of one.
  const parts = text
    .split(/[,\n]/)
    .reverse()
    .flatMap((part) => [part.trim(), ...part.trim().split(/\s(?=\p{Lu})/u)]);
  return parts.find((part) => part !== '' && countryCode(part) === country) ?? country;
}

const valuesOf = (list: readonly { value: string }[]) => list.map(({ value }) => value);

function provenanceOf(fields: Record<string, readonly ({ origin: Origin } | undefined)[]>) {
  const origins = Object.entries(fields).map(([field, values]) => {
    const found = values.flatMap((value) => (value ? [value.origin] : []));
    return [field, found.map(({ source, where }) => ({ source, where }))] as const;
  });
  return Object.fromEntries(origins.filter(([, found]) => found.length > 0));
}

function personOf(person: ContactPerson, company: CapturedRecord): PredictedRecord {
  const { phones, emails, socialProfiles } = person;
  return {
    type: 'person',
    name: person.name,
    jobTitle: person.jobTitle,
    organization: company.name.value,
    phones: phones.map(phoneOf),
    emails: valuesOf(emails),
    addresses: [],
    profileUrl: socialProfiles[0]?.value,
    socialProfiles: valuesOf(socialProfiles),
    registrationNumbers: [],
    provenance: provenanceOf({ name: [person], phones, emails, socialProfiles }),
  };
}

function recordOf(record: CapturedRecord): PredictedRecord {
  const { phones, emails, websites, addresses, socialProfiles, registrationNumbers } = record;
  return {
    type: record.kind,
    name: record.name.value,
    jobTitle: record.jobTitle?.value,
    organization: record.organization?.value,
    phones: phones.map(phoneOf),
    emails: valuesOf(emails),
    website: websites[0]?.value,
    addresses: addresses.map((address) => ({
      street: address.street,
      locality: address.locality,
      postalCode: address.postalCode,
      region: address.region,
      country: shownCountry(address),
    })),
    profileUrl: record.detailUrl ?? socialProfiles[0]?.value,
    socialProfiles: valuesOf(socialProfiles),
    industry: record.industry?.value,
    registrationNumbers: registrationNumbers.map(({ scheme, value, valid }) => ({
      scheme,
      value,
      valid,
    })),
    provenance: provenanceOf({
      name: [record.name],
      jobTitle: [record.jobTitle],
      organization: [record.organization],
      phones,
      emails,
      website: websites.slice(0, 1),
      addresses,
      socialProfiles,
      industry: [record.industry],
      registrationNumbers,
    }),
  };
}

/** A capture in the form in which readers are compared: people of a company are records of their own. */
export function predictionOf(
  page: string,
  { view, records }: CaptureResult,
  milliseconds: number,
): Prediction {
  const rounded = Math.round(milliseconds * 10) / 10;
  const flat = records.flatMap((record) => [
    recordOf(record),
    ...record.people.map((person) => personOf(person, record)),
  ]);
  return { page, view, milliseconds: rounded, records: flat };
}

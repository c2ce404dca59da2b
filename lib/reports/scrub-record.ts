import type { CapturedRecord, ContactPerson, Phone } from '@/lib/domain/captured-record';
import type { Scrubber } from './scrubber';

/** Tells the scrubber what are names, phone numbers and of which country, registration numbers. */
export function learnRecord(record: CapturedRecord, scrubber: Scrubber): void {
  scrubber.learnName(record.name.value, record.kind === 'person');
  for (const { name } of record.people) scrubber.learnName(name, true);
  for (const { phones } of [record, ...record.people])
    for (const { shown, e164 } of phones) if (e164) scrubber.learnPhone(shown, e164);
  for (const { scheme, value, valid } of record.registrationNumbers)
    if (valid) scrubber.learnRegistration(value, scheme);
}

type Valued = { value: string };

/** What was found, with the same inventions as the page it was found on. */
export function scrubRecord(record: CapturedRecord, scrubber: Scrubber): CapturedRecord {
  const text = <T extends Valued>(one: T): T => ({ ...one, value: scrubber.text(one.value) });
  const email = <T extends Valued>(one: T): T => ({ ...one, value: scrubber.email(one.value) });
  const url = <T extends Valued>(one: T): T => ({ ...one, value: scrubber.url(one.value) });
  const said = (value: string | undefined) => (value === undefined ? value : scrubber.text(value));
  const phone = (one: Phone): Phone => ({
    ...one,
    shown: scrubber.text(one.shown),
    ...(one.e164 && { e164: scrubber.e164(one.e164) }),
  });
  const person = (one: ContactPerson): ContactPerson => ({
    ...one,
    id: '',
    name: scrubber.text(one.name),
    ...(one.jobTitle !== undefined && { jobTitle: scrubber.text(one.jobTitle) }),
    phones: one.phones.map(phone),
    emails: one.emails.map(email),
    socialProfiles: one.socialProfiles.map(url),
  });
  const { jobTitle, organization, industry, detailUrl } = record;
  return {
    ...record,
    name: text(record.name),
    ...(jobTitle && { jobTitle: text(jobTitle) }),
    ...(organization && { organization: text(organization) }),
    ...(industry && { industry: text(industry) }),
    ...(detailUrl && { detailUrl: scrubber.url(detailUrl) }),
    phones: record.phones.map(phone),
    emails: record.emails.map(email),
    websites: record.websites.map(url),
    socialProfiles: record.socialProfiles.map(url),
    addresses: record.addresses.map((one) => ({
      ...one,
      text: scrubber.text(one.text),
      street: said(one.street),
      locality: said(one.locality),
      postalCode: said(one.postalCode),
      region: said(one.region),
      country: said(one.country),
    })),
    registrationNumbers: record.registrationNumbers.map((one) => ({
      ...one,
      value: scrubber.text(one.value),
      shown: scrubber.text(one.shown),
    })),
    people: record.people.map(person),
  };
}

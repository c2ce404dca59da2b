import type { CaptureResult } from '@/lib/domain/capture-result';
import type { CapturedRecord, ContactPerson, Phone, Reading } from '@/lib/domain/captured-record';

const phone = ({ shown, e164, kind, extension }: Phone) =>
  [shown, e164 ?? '-', kind, extension && `ext ${extension}`].filter(Boolean).join(' | ');

const readings = (others: Reading[]) =>
  others.map(({ value, origin }) => `${value} | ${origin.source} | ${origin.where}`);

function person(one: ContactPerson) {
  const { name, jobTitle, phones, emails, socialProfiles, decides } = one;
  return {
    name,
    ...(one.otherNames && { otherNames: readings(one.otherNames) }),
    ...(jobTitle && { jobTitle }),
    ...(one.otherJobTitles && { otherJobTitles: readings(one.otherJobTitles) }),
    ...(decides && { decides }),
    ...(phones.length > 0 && { phones: phones.map(phone) }),
    ...(emails.length > 0 && { emails: emails.map(({ value }) => value) }),
    ...(socialProfiles.length > 0 && { profiles: socialProfiles.map(({ value }) => value) }),
  };
}

/** What else was read in the place of single values, by field. */
function others(one: CapturedRecord) {
  const { name, jobTitle, organization, industry } = one;
  const fields = Object.entries({ name, jobTitle, organization, industry }).flatMap(
    ([field, value]) => (value?.others ? [[field, readings(value.others)] as const] : []),
  );
  return Object.fromEntries(fields);
}

function record(one: CapturedRecord) {
  const values = (list: { value: string }[]) => list.map(({ value }) => value);
  const fields = {
    jobTitle: one.jobTitle?.value,
    organization: one.organization?.value,
    industry: one.industry?.value,
    phones: one.phones.map(phone),
    emails: values(one.emails),
    websites: values(one.websites),
    addresses: one.addresses.map(({ street, postalCode, locality, region, country, text }) =>
      street || locality
        ? [street, postalCode, locality, region, country].map((part) => part ?? '').join(' | ')
        : text,
    ),
    numbers: one.registrationNumbers.map(
      ({ scheme, value, valid }) => `${scheme} ${value}${valid ? '' : ' invalid'}`,
    ),
    profiles: values(one.socialProfiles),
    people: one.people.map(person),
    detailUrl: one.detailUrl,
  };
  const said = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value.length > 0,
  );
  const also = others(one);
  return {
    kind: one.kind,
    name: one.name.value,
    ...(Object.keys(also).length > 0 && { others: also }),
    ...Object.fromEntries(said),
  };
}

/** A capture without its origins, short enough to be written and compared by hand. */
export function captureSummary(result: CaptureResult): { view: string; records: unknown[] } {
  return { view: result.view, records: result.records.map(record) };
}

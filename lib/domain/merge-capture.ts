import type {
  CapturedRecord,
  ContactPerson,
  Phone,
  PostalAddress,
  RecordKind,
  TextValue,
} from './captured-record';
import type { Lead, LeadDraft } from './lead';
import { draftFromLead } from './lead-draft';
import { foldText } from './normalize/clean-text';
import { personNameKey } from './normalize/person-name';
import { canonicalUrl } from './normalize/web-domain';
import { disagreeing, nameKeyOf, textKey, withReadings } from './other-readings';

export const differenceFields = [
  'name',
  'jobTitle',
  'organization',
  'industry',
  'phones',
  'emails',
  'websites',
  'addresses',
  'registrationNumbers',
  'socialProfiles',
  'people',
] as const;
export type DifferenceField = (typeof differenceFields)[number];

/**
 * What the page says that the base does not. `added`: already part of the draft, to be looked at.
 * `changed`: the base's value is kept, `captured` is what taking over the page's value would set.
 */
export type Difference =
  | { kind: 'added'; field: DifferenceField; after: string }
  | { kind: 'changed'; field: DifferenceField; before: string; after: string; captured: TextValue };

const singleFields = ['name', 'jobTitle', 'organization', 'industry'] as const;

const keyOf = (field: DifferenceField, kind: RecordKind) =>
  field === 'name' ? nameKeyOf(kind) : textKey;
const phoneKey = (phone: Phone) => phone.e164 ?? phone.shown.replace(/\D/g, '');
const addressKey = ({ postalCode, street, text }: PostalAddress) =>
  postalCode && street ? foldText(`${postalCode.replace(/\s/g, '')} ${street}`) : foldText(text);

/** The rules by which two values of a list are the same one, and how one is shown. */
export const listRules = {
  phones: { key: phoneKey, show: (phone: Phone) => phone.shown },
  emails: { key: (x: { value: string }) => x.value, show: (x: { value: string }) => x.value },
  websites: {
    key: (x: { value: string }) => canonicalUrl(x.value).replace(/^https?:\/\/(www\.)?|\/$/g, ''),
    show: (x: { value: string }) => x.value,
  },
  addresses: { key: addressKey, show: (x: PostalAddress) => x.text },
  registrationNumbers: {
    key: (x: { scheme: string; value: string }) => `${x.scheme} ${x.value}`,
    show: (x: { shown: string }) => x.shown,
  },
  socialProfiles: {
    key: (x: { value: string }) => x.value,
    show: (x: { value: string }) => x.value,
  },
};

function missingFrom<T>(kept: readonly T[], found: readonly T[], key: (value: T) => string): T[] {
  const known = new Set(kept.map(key));
  return found.filter((value) => !known.has(key(value)));
}

function samePerson(a: ContactPerson, b: ContactPerson): boolean {
  if (personNameKey(a.name) === personNameKey(b.name)) return true;
  const addresses = new Set(a.emails.map(({ value }) => value));
  const profiles = new Set(a.socialProfiles.map(({ value }) => value));
  return (
    b.emails.some(({ value }) => addresses.has(value)) ||
    b.socialProfiles.some(({ value }) => profiles.has(value))
  );
}

const nameOf = ({ name: value, origin }: ContactPerson) => ({ value, origin });
const titlesOf = ({ jobTitle, jobTitleOrigin, origin }: ContactPerson) =>
  jobTitle ? [{ value: jobTitle, origin: jobTitleOrigin ?? origin }] : [];

/** The job title and what else is said of both: what the page says now beside what the base has. */
function mergeReadings(kept: ContactPerson, found: ContactPerson): Partial<ContactPerson> {
  const title = kept.jobTitle ? kept : found;
  const { jobTitle, jobTitleOrigin } = title;
  const names = [...(kept.otherNames ?? []), nameOf(found), ...(found.otherNames ?? [])];
  const titles = [kept, found].flatMap((one) => [
    ...(one === title ? [] : titlesOf(one)),
    ...(one.otherJobTitles ?? []),
  ]);
  const otherNames = disagreeing(kept.name, names, nameKeyOf('person'));
  const otherJobTitles = disagreeing(jobTitle ?? '', titles, textKey);
  return {
    ...(jobTitle && { jobTitle }),
    ...(jobTitleOrigin && { jobTitleOrigin }),
    ...(otherNames.length > 0 && { otherNames }),
    ...(otherJobTitles.length > 0 && { otherJobTitles }),
  };
}

function mergePerson(kept: ContactPerson, found: ContactPerson): ContactPerson {
  return {
    ...kept,
    ...mergeReadings(kept, found),
    decides: kept.decides || found.decides,
    phones: [...kept.phones, ...missingFrom(kept.phones, found.phones, phoneKey)].slice(0, 10),
    emails: [...kept.emails, ...missingFrom(kept.emails, found.emails, listRules.emails.key)].slice(
      0,
      10,
    ),
    socialProfiles: [
      ...kept.socialProfiles,
      ...missingFrom(kept.socialProfiles, found.socialProfiles, listRules.socialProfiles.key),
    ].slice(0, 10),
  };
}

/** A person's own page seen while the base knows them as somebody's contact. */
function asContact(record: CapturedRecord): ContactPerson {
  const { name, jobTitle, phones, emails, socialProfiles } = record;
  return {
    id: personNameKey(name.value).slice(0, 64) || 'person',
    name: name.value.slice(0, 200),
    ...(jobTitle && { jobTitle: jobTitle.value.slice(0, 200) }),
    phones: phones.slice(0, 10),
    emails: emails.slice(0, 10),
    socialProfiles: socialProfiles.slice(0, 10),
    decides: false,
    origin: name.origin,
  };
}

function mergePeople(draft: LeadDraft, found: readonly ContactPerson[]): Difference[] {
  const differences: Difference[] = [];
  const people = [...draft.people];
  for (const person of found) {
    const at = people.findIndex((kept) => samePerson(kept, person));
    const kept = people[at];
    if (!kept) {
      const taken = new Set(people.map(({ id }) => id));
      let id = person.id;
      for (let copy = 2; taken.has(id); copy += 1) id = `${person.id.slice(0, 58)}-${copy}`;
      people.push({ ...person, id });
      differences.push({ kind: 'added', field: 'people', after: person.name });
      continue;
    }
    const merged = mergePerson(kept, person);
    people[at] = merged;
    for (const field of ['phones', 'emails', 'socialProfiles'] as const) {
      for (const value of merged[field].slice(kept[field].length)) {
        const shown = 'shown' in value ? value.shown : value.value;
        differences.push({ kind: 'added', field: 'people', after: `${kept.name}: ${shown}` });
      }
    }
    if (!kept.jobTitle && merged.jobTitle)
      differences.push({
        kind: 'added',
        field: 'people',
        after: `${kept.name}: ${merged.jobTitle}`,
      });
  }
  draft.people = people.slice(0, 200);
  return differences;
}

function mergeList<Field extends keyof typeof listRules>(
  draft: LeadDraft,
  record: CapturedRecord,
  field: Field,
  most: number,
): Difference[] {
  type Value = LeadDraft[Field][number];
  const rules = listRules[field] as {
    key: (value: Value) => string;
    show: (value: Value) => string;
  };
  const kept = draft[field] as Value[];
  const added = missingFrom<Value>(kept, record[field] as Value[], rules.key);
  (draft[field] as Value[]) = [...kept, ...added].slice(0, most);
  return added.map((value) => ({ kind: 'added', field, after: rules.show(value) }));
}

/** Takes the page's value over the base's, which stays as another reading. */
export function takeDifference(
  draft: LeadDraft,
  { field, captured }: Extract<Difference, { kind: 'changed' }>,
): LeadDraft {
  const single = singleFields.find((name) => name === field);
  const former = single && draft[single];
  if (!former) return { ...draft, [field]: captured };
  const others = [former, ...(captured.others ?? []), ...(former.others ?? [])];
  return { ...draft, [field]: withReadings(captured, others, keyOf(field, draft.kind)) };
}

/**
 * Lays what a page says over the lead the base has. Nothing of the base is lost: single values stay
 * and the page's are offered, values of lists are added. Answers, stage, tags and notes stay as they are.
 * `draft`: the lead as a draft, which is changed.
 */
export function mergeCapture(
  lead: Lead,
  record: CapturedRecord,
  draft = draftFromLead(lead),
): { draft: LeadDraft; differences: Difference[] } {
  if (record.kind === 'person' && lead.kind === 'organization')
    return { draft, differences: mergePeople(draft, [asContact(record)]) };
  const differences: Difference[] = [];
  for (const field of singleFields) {
    const captured = record[field];
    if (!captured) continue;
    const before = draft[field];
    if (!before) {
      draft[field] = captured;
      differences.push({ kind: 'added', field, after: captured.value });
      continue;
    }
    const others = before.others ?? [];
    // Of what was read beside the value earlier the user knows, and chose.
    const known = [before, ...others].map(({ value }) => textKey(value));
    draft[field] = withReadings(
      before,
      [...others, ...(captured.others ?? [])],
      keyOf(field, lead.kind),
    );
    if (!known.includes(textKey(captured.value))) {
      const { value: after } = captured;
      differences.push({ kind: 'changed', field, before: before.value, after, captured });
    }
  }
  differences.push(
    ...mergeList(draft, record, 'phones', 50),
    ...mergeList(draft, record, 'emails', 50),
    ...mergeList(draft, record, 'websites', 10),
    ...mergeList(draft, record, 'addresses', 30),
    ...mergeList(draft, record, 'registrationNumbers', 20),
    ...mergeList(draft, record, 'socialProfiles', 30),
    ...mergePeople(draft, record.people),
  );
  return { draft, differences };
}

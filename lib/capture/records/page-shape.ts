import { foldName } from '../fold-name';
import { type FoundRecord, hasContacts, isStructured, structuredSources } from '../found-record';

/** Entries that structured data lists: an ItemList, or three and more things of one kind beside each other. */
function listedRecords(records: FoundRecord[], headings: string[]): FoundRecord[] {
  const named = records.filter(
    ({ role, names }) => role === 'subject' && isStructured(names[0]?.source ?? ''),
  );
  const listed = named.filter(({ names }) => /itemListElement|: item /.test(names[0]?.where ?? ''));
  if (listed.length >= 2) return listed;
  for (const source of structuredSources) {
    const beside = named.filter(({ names }) => names[0]?.source === source);
    const distinct = new Set(beside.map(nameOf));
    if (
      distinct.size >= 3 &&
      distinct.size === beside.length &&
      !beside.some((record) => isNamed(record, headings))
    )
      return beside;
  }
  return [];
}

function isDescribed({ names }: FoundRecord): boolean {
  return isStructured(names[0]?.source ?? '');
}

function nameOf(record: FoundRecord): string {
  return foldName(record.names[0]?.value ?? '');
}

function isNamed(record: FoundRecord, headings: string[]): boolean {
  return record.names.some(({ value }) => {
    const name = foldName(value);
    return (
      name !== '' && headings.some((heading) => ` ${foldName(heading)} `.includes(` ${name} `))
    );
  });
}

/** Whether one subject, named in a heading and described in structured data, fills the page. */
function hasNamedSubject(records: FoundRecord[], headings: string[]): boolean {
  return records.some(
    (record) =>
      record.role === 'subject' &&
      isStructured(record.names[0]?.source ?? '') &&
      isNamed(record, headings) &&
      hasContacts(record),
  );
}

/** What structured data says the thing of the entry's name is; names alone mislead. */
function statedType(entry: FoundRecord, records: FoundRecord[]): FoundRecord['type'] {
  const stated = records.find(
    ({ type, names }) =>
      type !== 'unknown' &&
      isStructured(names[0]?.source ?? '') &&
      nameOf(entry) === foldName(names[0]?.value ?? ''),
  );
  return stated?.type ?? entry.type;
}

/** Whether structured data makes all entries but one parts of that one: a shop's departments. */
function isPartsOfOne(entries: FoundRecord[], records: FoundRecord[]): boolean {
  const parts = new Set(
    records.filter(({ role, relation }) => role === 'other' && relation !== undefined).map(nameOf),
  );
  return entries.filter((entry) => parts.has(nameOf(entry))).length >= entries.length - 1;
}

/** People side by side are a company's staff unless each has a company or an address of their own. */
function isStaff(entries: FoundRecord[]): boolean {
  const people = entries.filter(({ type }) => type === 'person');
  if (people.length < entries.length * 0.7) return false;
  const employers = new Set(
    people.flatMap(({ organizations }) => organizations.map(({ value }) => foldName(value))),
  );
  const addresses = new Set(
    people.flatMap((person) =>
      person.addresses.map(({ text, street }) => foldName(text ?? street ?? '')),
    ),
  );
  return employers.size <= 1 && addresses.size <= Math.max(1, people.length / 3);
}

/** Adds to each entry what structured data says of the thing of the same name. */
function withListed(entries: FoundRecord[], listed: FoundRecord[]): FoundRecord[] {
  if (listed.length === 0) return entries;
  const byName = new Map<string, FoundRecord | undefined>();
  for (const record of listed)
    byName.set(nameOf(record), byName.has(nameOf(record)) ? undefined : record);
  const { type } = listed[0] ?? {};
  const allAlike = listed.every((record) => record.type === type);
  return entries.map((entry) => {
    const more = byName.get(nameOf(entry));
    // Of namesakes nobody knows which is which, only what they are.
    if (!more)
      return byName.has(nameOf(entry)) && allAlike && type && type !== 'unknown'
        ? { ...entry, type }
        : entry;
    return {
      ...entry,
      type: more.type === 'unknown' ? entry.type : more.type,
      names: [...more.names, ...entry.names],
      jobTitles: [...more.jobTitles, ...entry.jobTitles],
      organizations: [...more.organizations, ...entry.organizations],
      industries: [...more.industries, ...entry.industries],
      phones: [...more.phones, ...entry.phones],
      emails: [...more.emails, ...entry.emails],
      websites: [...more.websites, ...entry.websites],
      addresses: [...more.addresses, ...entry.addresses],
      numbers: [...more.numbers, ...entry.numbers],
      profiles: [...more.profiles, ...entry.profiles],
    };
  });
}

export interface ShapedRecords {
  shape: 'single' | 'list';
  records: FoundRecord[];
  entries: FoundRecord[];
}

/**
 * Whether the page is about one subject or is a list, and who is what then: on a page with one
 * subject repeated people are its staff and repeated companies are strangers, whose values must not
 * be taken for the subject's.
 */
export function shapePage(
  records: FoundRecord[],
  repeated: FoundRecord[],
  headings: string[],
): ShapedRecords {
  const listed = listedRecords(records, headings);
  const entries = repeated.map((entry) => ({ ...entry, type: statedType(entry, records) }));
  const rest = listed.length > 0 ? records.filter((record) => !listed.includes(record)) : records;
  if (repeated.length >= 2) {
    if (isStaff(entries) && records.some(isSubjectOrganization))
      return {
        shape: 'single',
        records: [...records, ...entries.map((r) => ({ ...r, role: 'member' as const }))],
        entries: [],
      };
    const listedNames = new Set(repeated.map(nameOf));
    // "3 matches for Ann Sample" names the entries, not a subject.
    const others = records.filter((record) => !listedNames.has(nameOf(record)));
    const whole = isPartsOfOne(entries, records) ? records : others;
    if (hasNamedSubject(whole, headings))
      return {
        shape: 'single',
        records: [...records, ...entries.map((r) => ({ ...r, role: 'other' as const }))],
        entries: [],
      };
    return {
      shape: 'list',
      records: rest,
      entries: withListed(entries, listed.length > 0 ? listed : records.filter(isDescribed)),
    };
  }
  if (listed.length >= 2 && !hasNamedSubject(rest, headings))
    return { shape: 'list', records: rest, entries: listed };
  return { shape: 'single', records, entries: [] };
}

function isSubjectOrganization({ type, role, names }: FoundRecord): boolean {
  return type === 'organization' && role !== 'other' && role !== 'member' && names.length > 0;
}

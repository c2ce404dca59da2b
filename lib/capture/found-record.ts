import type {
  EntryLine,
  Found,
  FoundAddress,
  FoundPerson,
  FoundRecord,
} from './records/findings-schema';

export type { EntryLine, Found, FoundAddress, FoundPerson, FoundRecord };
export type FindingSource = Found['source'];

/** The readers of what a page states for machines. */
export const structuredSources: readonly FindingSource[] = [
  'json-ld',
  'microdata',
  'rdfa',
  'microformats',
];

export function isStructured(source: string): boolean {
  return structuredSources.some((name) => name === source);
}

/** What a page's own data or the user's recipe states to be a value of its kind. */
export function isStated(source: string): boolean {
  return isStructured(source) || source === 'meta' || source === 'recipe';
}

/** At most so many values of one field: what a page says more often is noise. */
const maxValues = 100;

/** A record with nothing in it yet. */
export function foundRecord(type: FoundRecord['type'], role: FoundRecord['role']): FoundRecord {
  return {
    type,
    role,
    names: [],
    jobTitles: [],
    organizations: [],
    industries: [],
    phones: [],
    emails: [],
    websites: [],
    addresses: [],
    numbers: [],
    profiles: [],
    people: [],
  };
}

/** A person of a company, with nothing in it yet. */
export function foundPerson(role: FoundPerson['role'] = 'member'): FoundPerson {
  const { people: _, ...fields } = foundRecord('person', role);
  return fields;
}

/** Adds a value unless it is empty, already there from the same source, or one too many. */
export function addFound(
  list: Found[],
  value: string | undefined,
  source: FindingSource,
  where: string,
  label?: string,
): void {
  const text = value?.replace(/\s+/g, ' ').trim().slice(0, 2000);
  if (!text || list.length >= maxValues) return;
  if (list.some((known) => known.value === text && known.source === source)) return;
  const found: Found = { value: text, source, where: where.slice(0, 200) };
  const tag = label?.replace(/\s+/g, ' ').trim().slice(0, 120);
  if (tag) found.label = tag;
  list.push(found);
}

/** Adds an address unless none of its parts says anything. */
export function addFoundAddress(list: FoundAddress[], address: FoundAddress): void {
  const { text, street, locality, postalCode } = address;
  if (!(text || street || locality || postalCode) || list.length >= maxValues) return;
  const same = (a: FoundAddress) =>
    a.source === address.source &&
    a.text === text &&
    a.above === address.above &&
    a.street === street &&
    a.locality === locality &&
    a.postalCode === postalCode;
  if (!list.some(same)) list.push({ ...address, where: address.where.slice(0, 200) });
}

/** Whether a record says anything beyond its names. */
export function hasContacts(record: FoundPerson): boolean {
  return [
    record.phones,
    record.emails,
    record.websites,
    record.addresses,
    record.numbers,
    record.profiles,
  ].some((list) => list.length > 0);
}

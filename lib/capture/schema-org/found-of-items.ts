import {
  addFound,
  addFoundAddress,
  type FindingSource,
  type FoundPerson,
  type FoundRecord,
  foundPerson,
  foundRecord,
} from '../found-record';
import { kindOf, type PlacedItem, placeItems, thingNames } from './item-graph';
import { contactPointRelations, peopleRelations } from './known-properties';
import {
  addProperty,
  addressesOf,
  firstText,
  itemsOf,
  type SchemaItem,
  schemaItem,
  textsOf,
} from './schema-item';
import { isRole } from './type-families';

interface Place {
  source: FindingSource;
  /** What the user is told: "json-ld: employee". */
  where: string;
}

const at = (place: Place, property: string): [FindingSource, string] => [
  place.source,
  `${place.where}${property}`,
];

const listed = ['name', 'streetAddress', 'addressLocality', 'postalCode', 'addressRegion'] as const;

function addAddresses(into: FoundPerson, item: SchemaItem, place: Place): void {
  for (const property of ['address', 'workLocation', 'location'])
    for (const value of item.properties.get(property) ?? []) {
      const [source, where] = at(place, property);
      if (typeof value === 'string') {
        if (property === 'address') addFoundAddress(into.addresses, { text: value, source, where });
        continue;
      }
      if (property !== 'address')
        addContacts(into, value, { ...place, where: `${place.where}${property} ` });
      const inner = itemsOf(value, 'address');
      const text = firstText(value, 'address');
      if (text) addFoundAddress(into.addresses, { text, source, where });
      for (const parts of inner.length > 0 ? inner : [value]) {
        const [name, street, locality, postalCode, region] = listed.map((key) =>
          firstText(parts, key),
        );
        const box = firstText(parts, 'postOfficeBoxNumber');
        const country = textsOf(parts, 'addressCountry')[0];
        const said = street || locality || postalCode;
        addFoundAddress(into.addresses, {
          street: street ?? box,
          locality,
          postalCode,
          region,
          country,
          ...(!said && name && property === 'address' && { text: name }),
          source,
          where,
        });
      }
    }
}

function addContacts(into: FoundPerson, item: SchemaItem, place: Place, label?: string): void {
  for (const phone of addressesOf(item, 'telephone'))
    addFound(into.phones, phone.replace(/^tel:/i, ''), ...at(place, 'telephone'), label);
  for (const fax of addressesOf(item, 'faxNumber'))
    addFound(into.phones, fax.replace(/^(?:tel|fax):/i, ''), ...at(place, 'faxNumber'), 'fax');
  for (const email of addressesOf(item, 'email'))
    addFound(
      into.emails,
      email.replace(/^mailto:/i, '').split('?')[0],
      ...at(place, 'email'),
      label,
    );
}

/** What properties call a number, for those whose name says which it is. */
const numberLabels = { vatID: 'VAT', taxID: 'taxID', leiCode: 'LEI', duns: 'D-U-N-S' } as const;

/** Codes of registers before a number, by the international list of them: "9957:FR…" is a VAT number. */
const registerLabels: readonly [RegExp, string][] = [
  [/^99\d\d$/, 'VAT'],
  [/^0199$/, 'LEI'],
  [/^0060$/, 'D-U-N-S'],
  [/^(?:0002|0009)$/, 'SIRET'],
];

function addNumbers(into: FoundPerson, item: SchemaItem, place: Place): void {
  for (const [property, label] of Object.entries(numberLabels))
    for (const value of textsOf(item, property))
      addFound(into.numbers, value, ...at(place, property), label);
  for (const value of textsOf(item, 'iso6523Code')) {
    const [register = '', number] = value.split(':');
    const label = registerLabels.find(([code]) => code.test(register))?.[1];
    if (label) addFound(into.numbers, number, ...at(place, 'iso6523Code'), label);
  }
  for (const identifier of item.properties.get('identifier') ?? []) {
    const isText = typeof identifier === 'string';
    // "IČO: 39010015" as a text brings its label along.
    const value = isText ? identifier : firstText(identifier, 'value');
    const label = isText ? undefined : firstText(identifier, 'propertyID', 'name');
    addFound(into.numbers, value, ...at(place, 'identifier'), label);
  }
}

function addEntity(into: FoundPerson, item: SchemaItem, place: Place): void {
  addContacts(into, item, place);
  for (const point of itemsOf(item, ...contactPointRelations))
    addContacts(
      into,
      point,
      { ...place, where: `${place.where}contactPoint ` },
      firstText(point, 'contactType'),
    );
  addAddresses(into, item, place);
  for (const url of addressesOf(item, 'url')) addFound(into.websites, url, ...at(place, 'url'));
  for (const url of addressesOf(item, 'sameAs'))
    addFound(into.profiles, url, ...at(place, 'sameAs'));
  // Without an address of its own the company's first page is often given as being the same.
  const [home] = addressesOf(item, 'sameAs').filter((url) => /^https?:\/\/[^/?#]+\/?$/.test(url));
  if (into.websites.length === 0) addFound(into.websites, home, ...at(place, 'sameAs'));
  addNumbers(into, item, place);
  for (const property of ['industry', 'medicalSpecialty'])
    for (const value of textsOf(item, property).filter((text) => !text.includes('://')))
      addFound(into.industries, value, ...at(place, property));
}

function personName(item: SchemaItem): string | undefined {
  const name = firstText(item, 'name');
  if (name) return name;
  const parts = ['givenName', 'additionalName', 'familyName'].map((key) => firstText(item, key));
  return parts.filter(Boolean).join(' ') || undefined;
}

function fillPerson(into: FoundPerson, item: SchemaItem, place: Place): void {
  addFound(into.names, personName(item), ...at(place, 'name'));
  for (const title of textsOf(item, 'jobTitle'))
    addFound(into.jobTitles, title, ...at(place, 'jobTitle'));
  if (into.jobTitles.length === 0)
    for (const title of textsOf(item, 'hasOccupation'))
      addFound(into.jobTitles, title, ...at(place, 'hasOccupation'));
  for (const property of ['worksFor', 'affiliation', 'memberOf']) {
    if (into.organizations.length > 0 && property !== 'affiliation') continue;
    for (const employer of unwrap(item, property)) {
      addFound(into.organizations, employer.name, ...at(place, property));
      addFound(into.jobTitles, employer.title, ...at(place, `${property} roleName`));
    }
  }
  addEntity(into, item, place);
}

/** The names behind a property, through a `Role` in between where there is one. */
function unwrap(item: SchemaItem, property: string): { name?: string; title?: string }[] {
  return (item.properties.get(property) ?? []).flatMap((value) => {
    if (typeof value === 'string') return /^https?:/.test(value) ? [] : [{ name: value }];
    if (!isRole(value)) return [{ name: firstText(value, 'name', 'legalName') }];
    const title = firstText(value, 'roleName', 'namedPosition');
    return textsOf(value, property).map((name) => ({ name, title }));
  });
}

function addPeople(into: FoundRecord, item: SchemaItem, place: Place): void {
  for (const property of peopleRelations)
    for (const value of item.properties.get(property) ?? []) {
      if (into.people.length >= 200) return;
      const person = foundPerson();
      const inside = { ...place, where: `${place.where}${property} ` };
      if (typeof value === 'string') {
        // A founder may be given as bare text; "members" are too often numbers or societies.
        if (!/^(?:founder|employee|owner)/.test(property) || /^https?:/.test(value)) continue;
        addFound(person.names, value, ...at(inside, 'name'));
      } else {
        const wrapped = isRole(value) ? itemsOf(value, property)[0] : value;
        if (!wrapped || kindOf(wrapped) !== 'person') continue;
        fillPerson(person, wrapped, inside);
        if (wrapped !== value)
          addFound(
            person.jobTitles,
            firstText(value, 'roleName', 'namedPosition'),
            ...at(inside, 'roleName'),
          );
      }
      if (person.names.length > 0) into.people.push(person);
    }
}

function recordOf(
  { item, kind, role, path }: PlacedItem,
  source: FindingSource,
): FoundRecord | undefined {
  const place = { source, where: `${source}: ${path ? `${path} ` : ''}` };
  const record = foundRecord(kind, role);
  if (path) record.relation = path;
  if (kind === 'person') fillPerson(record, item, place);
  else {
    for (const property of ['name', 'legalName'])
      addFound(record.names, firstText(item, property), ...at(place, property));
    if (record.names.length === 0)
      addFound(record.names, firstText(item, 'alternateName'), ...at(place, 'alternateName'));
    addEntity(record, item, place);
    addPeople(record, item, place);
  }
  return record;
}

/** Addresses that are nobody's by their markup: the page's subject's, where they are few. */
export function foundOfAddresses(
  items: readonly SchemaItem[],
  source: FindingSource,
): FoundRecord[] {
  if (items.length === 0 || items.length > 3) return [];
  const record = foundRecord('unknown', 'subject');
  const owner = schemaItem([]);
  for (const item of items) addProperty(owner, 'address', item);
  addAddresses(record, owner, { source, where: `${source}: ` });
  return record.addresses.length > 0 ? [record] : [];
}

/**
 * Organizations and people of one page's structured data, unmerged, each with its role; at the end the
 * names of the things that are neither.
 */
export function foundOfItems(
  roots: SchemaItem[],
  source: FindingSource,
  limit: number,
): FoundRecord[] {
  const found = placeItems(roots, limit)
    .map((placed) => recordOf(placed, source))
    .filter((record) => record !== undefined);
  const things = foundRecord('unknown', 'other');
  things.relation = 'thing';
  for (const name of thingNames(roots, limit))
    addFound(things.names, name, source, `${source}: thing`);
  return things.names.length > 0 ? [...found, things] : found;
}

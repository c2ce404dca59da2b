import { propertyAliases } from '../schema-org/known-properties';
import { addProperty, type SchemaItem, schemaItem } from '../schema-org/schema-item';
import { hasLegalForm } from '../visible/company-names';
import { looksLikePerson } from '../visible/person-names';
import { relations } from './class-names';
import type { Card } from './find-cards';

/** A card apart from its element. */
export interface DescribedCard
  extends Pick<Card, 'types' | 'namedWith' | 'relations' | 'context' | 'isValue'> {
  readonly properties: Map<string, (string | DescribedCard)[]>;
  readonly phoneTypes: readonly string[];
  /** Stands in another card, though it is no property of that. */
  isInner?: boolean;
  /** Stands in a header, a footer or a navigation of the site. */
  chrome?: boolean;
}

/** Only people have these. */
const personal = [
  'given-name',
  'family-name',
  'additional-name',
  'honorific-prefix',
  'honorific-suffix',
  'job-title',
  'title',
  'role',
];
const addressParts = [
  'street-address',
  'locality',
  'region',
  'postal-code',
  'country-name',
  'post-office-box',
];
/** Who is called so by the thing around is an organization, unless the card says otherwise. */
const companyRelations = new Set([
  'location',
  'brand',
  'manufacturer',
  'seller',
  'affiliation',
  'alumniOf',
  'experience',
  'itemReviewed',
  'sourceOrganization',
  'publisher',
]);

const textsOf = (card: DescribedCard, name: string): string[] =>
  (card.properties.get(name) ?? []).flatMap((value) =>
    typeof value === 'string' ? value : textsOf(value, 'name').slice(0, 1),
  );

function relationOf(card: DescribedCard): string | undefined {
  return card.relations.map((name) => relations.get(name)).find((name) => name !== undefined);
}

/** Whether the card is a person's, as far as it and what stands around it tells. */
function isPersonal(card: DescribedCard): boolean {
  const [name] = textsOf(card, 'name');
  const organizations = textsOf(card, 'org');
  if (card.types.includes('h-org') || (card.isValue && card.relations.includes('org')))
    return false;
  if (name === undefined)
    return personal.some((property) => card.properties.has(property)) || organizations.length === 0;
  if (card.namedWith.has('org') || organizations.includes(name)) return false;
  if (card.namedWith.has('n') || personal.some((property) => card.properties.has(property)))
    return true;
  if (organizations.length > 0) return true;
  if (hasLegalForm(name)) return false;
  // Who has an address to visit and nothing personal is a business, unless it is named like somebody.
  const isPlace =
    card.properties.has('adr') || addressParts.some((part) => card.properties.has(part));
  if (isPlace && !(looksLikePerson(name) && name.split(' ').length === 2)) return false;
  const relation = card.context && relationOf(card);
  return !(relation && companyRelations.has(relation));
}

function addressOf(card: DescribedCard): SchemaItem | undefined {
  const address = schemaItem(['PostalAddress']);
  for (const part of addressParts)
    for (const value of textsOf(card, part))
      addProperty(address, propertyAliases.get(part) ?? 'streetAddress', value);
  return address.properties.size > 0 ? address : undefined;
}

function addPhone(item: SchemaItem, phone: string, type: string | undefined): void {
  // Without a value of its own the text has the kind in it: "Fax: 541 000 003".
  const isFax = type === 'fax' || /^fax\b/i.test(phone);
  const number = type || isFax ? phone.replace(/^[^\d+(]+/, '') : phone;
  if (isFax || !type) {
    addProperty(item, isFax ? 'faxNumber' : 'telephone', number);
    return;
  }
  const point = schemaItem(['ContactPoint']);
  addProperty(point, 'telephone', number);
  addProperty(point, 'contactType', type);
  addProperty(item, 'contactPoint', point);
}

/** Addresses that stand by themselves. */
export function itemsOfAddresses(cards: readonly DescribedCard[]): SchemaItem[] {
  return cards
    .filter((card) => isAddress(card) && !card.isValue && !card.isInner && !card.context)
    .flatMap((card) => addressOf(card) ?? []);
}

const isAddress = (card: DescribedCard) => card.types.every((type) => type === 'h-adr');

/** The cards as things of schema.org, hung on the entry, event or review that mentions them. */
export function itemsOfCards(cards: readonly DescribedCard[]): SchemaItem[] {
  const items = new Map<DescribedCard, SchemaItem>();
  for (const card of cards) {
    const type = isAddress(card) ? 'PostalAddress' : isPersonal(card) ? 'Person' : 'Organization';
    items.set(card, schemaItem([type]));
  }
  const roots: SchemaItem[] = [];
  for (const [card, item] of items) {
    const isPerson = item.types[0] === 'Person';
    if (item.types[0] === 'PostalAddress')
      for (const [name, values] of addressOf(card)?.properties ?? [])
        for (const value of values) addProperty(item, name, value);
    else fill(item, card, isPerson, items);
    if (card.isValue) continue;
    const root = placed(item, card);
    if (card.chrome) root.chrome = true;
    roots.push(root);
  }
  return roots;
}

function fill(
  item: SchemaItem,
  card: DescribedCard,
  isPerson: boolean,
  items: ReadonlyMap<DescribedCard, SchemaItem>,
): void {
  const copy = (from: string, to: string) => {
    for (const value of card.properties.get(from) ?? []) {
      const inner = typeof value === 'string' ? value : items.get(value);
      if (inner) addProperty(item, to, inner);
    }
  };
  const hasName = card.properties.has('name');
  if (hasName) copy('name', 'name');
  else if (!isPerson) copy('org', 'name');
  copy('given-name', 'givenName');
  copy('additional-name', 'additionalName');
  copy('family-name', 'familyName');
  for (const title of ['job-title', 'title', 'role'])
    if (isPerson && !item.properties.has('jobTitle')) copy(title, 'jobTitle');
  if (isPerson) copy('org', 'worksFor');
  else if (hasName && !card.namedWith.has('org')) copy('org', 'parentOrganization');
  copy('adr', 'address');
  const address = addressOf(card);
  if (address) addProperty(item, 'address', address);
  copy('email', 'email');
  copy('url', 'url');
  for (const [index, phone] of textsOf(card, 'tel').entries())
    addPhone(item, phone, card.phoneTypes[index]);
  copy('fax', 'faxNumber');
}

/** The item itself, or the entry or event that it hangs on. */
function placed(item: SchemaItem, card: DescribedCard): SchemaItem {
  const relation = card.context && relationOf(card);
  if (!card.isInner && !relation) return item;
  const around = schemaItem([card.context === 'h-review' ? 'Review' : 'Thing']);
  addProperty(around, relation ?? 'mentions', item);
  return around;
}

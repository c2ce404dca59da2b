/**
 * Properties that are read; everything else in a block is left alone. Things may hang on any other
 * property as well, except where nobody is to be met.
 */
const literal = `
name legalName alternateName givenName additionalName familyName honorificPrefix honorificSuffix
jobTitle hasOccupation roleName namedPosition title telephone faxNumber email url mainEntityOfPage
sameAs vatID taxID identifier propertyID value leiCode duns globalLocationNumber iso6523Code industry
medicalSpecialty
streetAddress addressLocality postalCode addressRegion addressCountry postOfficeBoxNumber contactType
headline
`;

/** Properties of things whose value may be a mere text as well. */
const named = `
address location worksFor affiliation memberOf founder founders employee employees owner
`;

/** Where no company and no person hangs. */
const barren = `
image logo photo geo hasMap openingHoursSpecification specialOpeningHoursSpecification aggregateRating
potentialAction breadcrumb offerCount additionalProperty amenityFeature reviewRating shippingDetails
hasMerchantReturnPolicy priceSpecification thumbnail primaryImageOfPage
`;

const wordsOf = (text: string) => text.trim().split(/\s+/);

export const literalProperties: ReadonlySet<string> = new Set(wordsOf(literal + named));
const barrenProperties: ReadonlySet<string> = new Set(wordsOf(barren));

/** Whether a thing may hang on the property; reserved names and what cannot be one are left out. */
export function isRelation(name: string): boolean {
  return /^[a-z][A-Za-z]{1,59}$/.test(name) && !barrenProperties.has(name);
}

/** Whoever is named by one of these is what the page is about. */
export const subjectRelations: ReadonlySet<string> = new Set([
  'about',
  'mainEntity',
  'hiringOrganization',
  'itemListElement',
  'item',
  'itemReviewed',
]);

/** Whoever is named by one of these answers for the page or the site. */
export const publisherRelations: ReadonlySet<string> = new Set([
  'publisher',
  'copyrightHolder',
  'sourceOrganization',
]);

/** People named by one of these belong to the organization. */
export const peopleRelations: readonly string[] = [
  'employee',
  'employees',
  'founder',
  'founders',
  'member',
  'members',
  'owner',
  'accountablePerson',
  'legalRepresentative',
];

export const unitRelations: readonly string[] = [
  'department',
  'subOrganization',
  'parentOrganization',
  'branchOf',
];
export const contactPointRelations: readonly string[] = [
  'contactPoint',
  'contactPoints',
  'hasContactPoint',
];

/** Names of older and other vocabularies (data-vocabulary.org, vCard, FOAF, GoodRelations) for the same. */
export const propertyAliases: ReadonlyMap<string, string> = new Map([
  ['street-address', 'streetAddress'],
  ['locality', 'addressLocality'],
  ['region', 'addressRegion'],
  ['postal-code', 'postalCode'],
  ['country-name', 'addressCountry'],
  ['post-office-box', 'postOfficeBoxNumber'],
  ['adr', 'address'],
  ['hasAddress', 'address'],
  ['tel', 'telephone'],
  ['phone', 'telephone'],
  ['hasTelephone', 'telephone'],
  ['hasValue', 'value'],
  ['fax', 'faxNumber'],
  ['mbox', 'email'],
  ['hasEmail', 'email'],
  ['fn', 'name'],
  ['organization-name', 'name'],
  ['given-name', 'givenName'],
  ['family-name', 'familyName'],
  ['firstName', 'givenName'],
  ['lastName', 'familyName'],
  ['homepage', 'url'],
  ['hasURL', 'url'],
  ['workplaceHomepage', 'url'],
  ['org', 'worksFor'],
  ['role', 'jobTitle'],
  ['title', 'jobTitle'],
  ['hasPOS', 'location'],
  ['hasDUNS', 'duns'],
  ['hasGlobalLocationNumber', 'globalLocationNumber'],
]);

/** Other vocabularies' names of types that are not told by their ending. */
export const typeAliases: ReadonlyMap<string, string> = new Map([
  ['Address', 'PostalAddress'],
  ['ADR', 'PostalAddress'],
  ['VCard', 'Person'],
  ['Vcard', 'Person'],
  ['vcard', 'Person'],
  ['Individual', 'Person'],
  ['LocationOfSalesOrServiceProvisioning', 'Place'],
]);

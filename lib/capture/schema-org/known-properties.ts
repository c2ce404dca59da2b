/** Properties that are read; everything else in a block is left alone. */

/** Properties that say something about an entity itself. */
const literal = `
name legalName alternateName givenName additionalName familyName honorificPrefix honorificSuffix
jobTitle hasOccupation roleName namedPosition title telephone faxNumber email url mainEntityOfPage
sameAs vatID taxID identifier propertyID value leiCode industry streetAddress addressLocality
postalCode addressRegion addressCountry postOfficeBoxNumber contactType description text
`;

/** Properties that lead from one thing to another. */
const relations = `
address location contactPoint contactPoints employee employees founder founders member members
worksFor affiliation memberOf department subOrganization parentOrganization branchOf owns workLocation
publisher author creator contributor editor provider seller offeredBy organizer performer sponsor
hiringOrganization about mainEntity itemListElement item itemReviewed copyrightHolder
sourceOrganization brand manufacturer offers isPartOf hasPart owner accountablePerson legalRepresentative
hasContactPoint colleague performers serviceProvider customer broker attendee recipient participant
agent actor director producer funder maintainer creditedTo recordedIn foundingOrganization makesOffer
itemOffered containedInPlace containedIn areaServed
`;

const wordsOf = (text: string) => text.trim().split(/\s+/);

export const literalProperties: ReadonlySet<string> = new Set(wordsOf(literal));
export const relationProperties: ReadonlySet<string> = new Set(wordsOf(relations));

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
  'provider',
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

export const unitRelations: readonly string[] = ['department', 'subOrganization'];
export const contactPointRelations: readonly string[] = [
  'contactPoint',
  'contactPoints',
  'hasContactPoint',
];

/** Names of older vocabularies (data-vocabulary.org, vCard as microdata) for the same things. */
export const propertyAliases: ReadonlyMap<string, string> = new Map([
  ['street-address', 'streetAddress'],
  ['locality', 'addressLocality'],
  ['region', 'addressRegion'],
  ['postal-code', 'postalCode'],
  ['country-name', 'addressCountry'],
  ['adr', 'address'],
  ['tel', 'telephone'],
  ['phone', 'telephone'],
  ['fax', 'faxNumber'],
  ['fn', 'name'],
  ['org', 'worksFor'],
  ['role', 'jobTitle'],
  ['title', 'jobTitle'],
]);

/** Data-vocabulary.org named types otherwise. */
export const typeAliases: ReadonlyMap<string, string> = new Map([
  ['Address', 'PostalAddress'],
  ['VCard', 'Person'],
  ['vcard', 'Person'],
]);

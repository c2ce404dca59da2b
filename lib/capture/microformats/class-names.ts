/** The class names of microformats, as data. */

const wordsOf = (text: string) => text.trim().split(/\s+/);

/**
 * What stands by itself. Only known names, not everything that begins with "h-": sites lay out their
 * pages with classes such as "h-full".
 */
export const roots: ReadonlySet<string> = new Set(
  wordsOf(`
h-card h-org h-adr h-geo h-entry h-event h-feed h-item h-product h-recipe h-resume h-review
h-review-aggregate h-cite h-listing h-news h-job
`),
);

/** The same in the classic microformats. */
export const classicRoots: ReadonlyMap<string, string> = new Map([
  ['vcard', 'h-card'],
  ['adr', 'h-adr'],
  ['geo', 'h-geo'],
  ['hentry', 'h-entry'],
  ['vevent', 'h-event'],
  ['hproduct', 'h-product'],
  ['hrecipe', 'h-recipe'],
  ['hresume', 'h-resume'],
  ['hreview', 'h-review'],
  ['hreview-aggregate', 'h-review-aggregate'],
  ['hnews', 'h-news'],
  ['hlisting', 'h-listing'],
]);

/** Selects the roots that are looked for; the others only tell what those are to the page. */
export const cardSelector = '.h-card,.h-org,.h-adr,.vcard,.adr';

export type PropertyKind = 'p' | 'u';

/** Properties of cards and addresses, by their names after the prefix. */
const textProperties = wordsOf(`
name honorific-prefix given-name additional-name family-name honorific-suffix nickname org job-title
title role tel adr street-address extended-address post-office-box locality region postal-code
country-name organization-name fax
`);
const addressProperties = wordsOf('url email uid');
export const cardProperties: ReadonlySet<string> = new Set([
  ...textProperties,
  ...addressProperties,
]);

/** Class names of the classic hCard and adr: what they are called now, and how they are read. */
export const classicProperties: ReadonlyMap<string, readonly [PropertyKind, string]> = new Map<
  string,
  readonly [PropertyKind, string]
>([
  ...textProperties.map((name) => [name, ['p', name]] as const),
  ...addressProperties.map((name) => [name, ['u', name]] as const),
  ['fn', ['p', 'name']],
  ['title', ['p', 'job-title']],
]);

/** What a card is to the thing around it, in schema.org's words. */
export const relations: ReadonlyMap<string, string> = new Map([
  ['author', 'author'],
  ['reviewer', 'author'],
  ['attendee', 'attendee'],
  ['organizer', 'organizer'],
  ['performer', 'performer'],
  ['location', 'location'],
  ['venue', 'location'],
  ['brand', 'brand'],
  ['manufacturer', 'manufacturer'],
  ['seller', 'seller'],
  ['lister', 'seller'],
  ['affiliation', 'affiliation'],
  ['education', 'alumniOf'],
  ['experience', 'experience'],
  ['agent', 'agent'],
  ['item', 'itemReviewed'],
  ['contact', 'mainEntity'],
  ['source-org', 'sourceOrganization'],
  ['publisher', 'publisher'],
]);

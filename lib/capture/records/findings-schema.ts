import * as z from 'zod';

/**
 * What the reader hands over: plain JSON, raw values as the page shows them, each with the place it
 * was found. Everything here is hostile until this schema has accepted it. The reader itself imports
 * only the types, which the build erases, so that no validator is injected into pages.
 */

const text = z.string().max(2000);

export const findingSources = [
  'json-ld',
  'microdata',
  'rdfa',
  'microformats',
  'meta',
  'contact-link',
  'visible-text',
  'page-address',
  'linkedin',
  'list',
  'recipe',
  'selection',
] as const;

/** `label` is the word beside the value ("fax", "IČO"); `where` names the place for the user. */
export const foundSchema = z.object({
  value: text,
  source: z.enum(findingSources),
  where: z.string().max(200),
  label: z.string().max(120).optional(),
});
export type Found = z.infer<typeof foundSchema>;

export const foundAddressSchema = z.object({
  text: text.optional(),
  street: text.optional(),
  locality: text.optional(),
  postalCode: text.optional(),
  region: text.optional(),
  country: text.optional(),
  /** What stands above a street, or before it on its line, and may be its town. */
  above: text.optional(),
  source: z.enum(findingSources),
  where: z.string().max(200),
});
export type FoundAddress = z.infer<typeof foundAddressSchema>;

const founds = z.array(foundSchema).max(100);

const recordFields = {
  type: z.enum(['organization', 'person', 'unknown']),
  /**
   * What the record is to the page: `subject` is what the page is about; `member` a person of it;
   * `publisher` the site that hosts the page; `other` anything else that is named.
   */
  role: z.enum(['subject', 'member', 'publisher', 'other']),
  /** The property by which something else on the page names it: "organizer", "review author". */
  relation: z.string().max(80).optional(),
  names: founds,
  jobTitles: founds,
  organizations: founds,
  industries: founds,
  phones: founds,
  emails: founds,
  websites: founds,
  addresses: z.array(foundAddressSchema).max(100),
  /** Registration and VAT numbers; the label says which ("IČO", "CUI", "ИНН"). */
  numbers: founds,
  profiles: founds,
  detailUrl: z.string().max(2048).optional(),
  /**
   * What says that a person is one, where it is only the text: `said`, a job title, a label or a
   * mailbox; `card`, contacts of their own; `line`, nothing but the name on its line; `text`, a name in
   * a sentence. Whether it is a name at all is decided outside the page.
   */
  evidence: z.enum(['said', 'card', 'line', 'text']).optional(),
  /** The same for names that stand alike on the page: where most are people the rest are. */
  layout: z.string().max(60).optional(),
  /** A word of the name is written small elsewhere on the page. */
  wordlike: z.boolean().optional(),
};

export const foundPersonSchema = z.object(recordFields);

/**
 * A line of a list's entry. Lines of the same `place` stand alike in their entries; on a line that is
 * `read` the reader found a value of its kind.
 */
export const entryLineSchema = z.object({
  text,
  place: z.number().int().min(0).max(5000),
  read: z.literal(true).optional(),
});
export type EntryLine = z.infer<typeof entryLineSchema>;

export const foundRecordSchema = z.object({
  ...recordFields,
  people: z.array(foundPersonSchema).max(200),
  /** What the entry of a list says besides its name, in its order: what is told by the other entries. */
  lines: z.array(entryLineSchema).max(24).optional(),
});
export type FoundRecord = z.infer<typeof foundRecordSchema>;
export type FoundPerson = z.infer<typeof foundPersonSchema>;

/** A text that may say whose the page is: how it stands there, and how often. */
export const nameClueSchema = z.object({
  kind: z.enum(['logo', 'home', 'heading', 'subheading', 'copyright', 'domain', 'mailbox']),
  value: z.string().max(200),
  count: z.number().int().min(1).max(1000),
});
export type NameClue = z.infer<typeof nameClueSchema>;

/**
 * A line of what the page shows; `part` where it is not the subject's own, or what a `picture` on the
 * line before which it stands is said to show; `column` in a table, from 0.
 */
export const textLineSchema = z.object({
  text,
  part: z.enum(['foreign', 'nav', 'picture']).optional(),
  heading: z.boolean().optional(),
  column: z.number().int().min(0).max(99).optional(),
});
export type TextLine = z.infer<typeof textLineSchema>;

const number = z.number().int().min(0).max(5000);
const statedProperties = z
  .array(z.tuple([z.string().max(60), z.array(z.union([text, number])).max(200)]))
  .max(200);
export type StatedProperties = z.infer<typeof statedProperties>;
const truth = z.literal(true).optional();

/** Things as microdata or RDFa state them; where one is another's value its number stands. */
const statedGraphSchema = z.object({
  source: z.enum(['microdata', 'rdfa']),
  /** So many of the items, the first, hang on nothing. */
  roots: number,
  items: z
    .array(
      z.object({
        types: z.array(z.string().max(300)).max(50),
        id: z.string().max(2048).optional(),
        chrome: truth,
        properties: statedProperties,
      }),
    )
    .max(5000),
});
export type StatedGraph = z.infer<typeof statedGraphSchema>;

const words = z.array(z.string().max(100)).max(2000);

/** A microformats card as its classes describe it; see `Card`. */
const statedCardSchema = z.object({
  types: words,
  properties: statedProperties,
  namedWith: words,
  phoneTypes: words,
  relations: words,
  context: z.string().max(60).optional(),
  isValue: truth,
  isInner: truth,
  chrome: truth,
});
export type StatedCard = z.infer<typeof statedCardSchema>;

/** What a page states for machines, as it stands there; records are made of it outside the page. */
const statedSchema = z.object({
  /** JSON-LD: anything that is JSON. A text is a block that was none and may be repaired. */
  blocks: z.array(z.unknown()).max(5000),
  graphs: z.array(statedGraphSchema).max(2),
  cards: z.array(statedCardSchema).max(5000),
});
export type Stated = z.infer<typeof statedSchema>;

/** Findings complete, as records are made of them. */
const pageFindingsSchema = z.object({
  url: z.string().max(2048),
  /** What it shows may be of the former address yet, or not all there: its address changed in place, or it was loaded just now. */
  settling: z.enum(['in-place', 'loaded']).optional(),
  canonicalUrl: z.string().max(2048).optional(),
  title: z.string().max(500),
  /** First-level headings and the Open Graph title: what the page calls itself. */
  headings: z.array(z.string().max(300)).max(10),
  language: z.string().max(35).optional(),
  /** ISO 3166-1 alpha-2 of the country the page itself names (locale, hreflang, currency …). */
  country: z.string().length(2).optional(),
  siteName: z.string().max(200).optional(),
  clues: z.array(nameClueSchema).max(80).optional(),
  /** The page's text as it reads, where it is about one subject: names in sentences and letters. */
  lines: z.array(textLineSchema).max(1200).optional(),
  selection: z.string().max(2000).optional(),
  /**
   * `list`: `entries` holds what the page repeats. `single`: one subject. `nothing`: the page is an
   * error page, a challenge or a log-in wall, and nothing may be taken from it.
   */
  shape: z.enum(['single', 'list', 'nothing']),
  /** One item a source and subject, unmerged; the records are made of them outside the page. */
  records: z.array(foundRecordSchema).max(500),
  entries: z.array(foundRecordSchema).max(2000),
  notices: z.array(z.enum(['list-truncated', 'page-too-large', 'structured-data-skipped'])),
});
export type PageFindings = z.infer<typeof pageFindingsSchema>;

/**
 * What the reader returns: what the page states is not made into records yet, and unless a site's
 * adapter knows, it is `unsettled` whether the page is a list.
 */
export const handedFindingsSchema = pageFindingsSchema.extend({
  shape: z.enum(['single', 'list', 'nothing', 'unsettled']),
  stated: statedSchema.optional(),
});
export type HandedFindings = z.infer<typeof handedFindingsSchema>;

import { attribute, queryAll } from '../dom/node-access';
import { shownLine } from '../dom/shown-text';
import { addFound, addFoundAddress, type FoundRecord, foundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { foldWords } from '../visible/fold';
import { readPageText } from '../visible/read-page-text';
import type { Site } from './site';

/** Where a value stands: semantic anchors only (roles, attributes that mean something), no class names. */
export interface Anchor {
  readonly selector: string;
  /**
   * The attribute that holds it; the shown text where absent. The selectors "title" and "path" are the
   * page's title, and the line of the page that the path of its address spells.
   */
  readonly attribute?: string;
  /** What of it is the value: the first group. Without a match there is none. */
  readonly pattern?: RegExp;
}

type Field =
  | 'names'
  | 'jobTitles'
  | 'organizations'
  | 'industries'
  | 'phones'
  | 'emails'
  | 'websites'
  | 'addresses';

/** A site's page about one company or person, as data. */
export interface SiteDescription {
  readonly name: string;
  readonly hosts: readonly string[];
  /** Paths of the pages it describes. */
  readonly path: RegExp;
  readonly type: 'organization' | 'person';
  /** For each field the places to look at, all of which count. */
  readonly fields: Partial<Record<Field, readonly Anchor[]>>;
  /** The page's own address is a profile of its subject. */
  readonly isProfile?: boolean;
}

const maxElements = 200;

/** What a person writes of a company in free text: a number, a mailbox, links through the network's counter. */
export function contactsIn(selector: string): SiteDescription['fields'] {
  return {
    phones: [{ selector, pattern: /(?<![\w.,@/-])(\+?\(?\d[\d ()./-]{7,18}\d)(?![\w%])/ }],
    emails: [{ selector, pattern: /([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4})/ }],
    websites: [
      { selector: `${selector} a`, attribute: 'href', pattern: /[?&][uq]=(https?%3A[^&]+)/ },
    ],
  };
}

/** A link through the network's counter holds its target encoded, and so does a path. */
function decoded(value: string): string {
  try {
    return /^(?:https?%3A|\/)/i.test(value) ? decodeURIComponent(value) : value;
  } catch {
    return value;
  }
}

/** What the path spells with underscores for spaces, as a line of the page shows it. */
function shownFromPath(page: PageContext, pattern: RegExp | undefined): string[] {
  const spelled = pattern?.exec(decoded(page.url.pathname))?.[1];
  const folded = foldWords(spelled?.replace(/_/g, ' ') ?? '');
  if (folded === '') return [];
  const line = readPageText(page).lines.find(
    ({ text }) => foldWords(text.slice(0, 120)) === folded,
  );
  return line ? [line.text] : [];
}

function valuesOf(page: PageContext, { selector, attribute: name, pattern }: Anchor) {
  if (selector === 'title') return [pattern?.exec(page.title)?.[1] ?? ''].filter(Boolean);
  if (selector === 'path') return shownFromPath(page, pattern);
  return queryAll(page.document, selector)
    .slice(0, maxElements)
    .flatMap((element) => {
      const said = name ? attribute(element, name) : shownLine(element, 2000);
      const value = pattern ? pattern.exec(said ?? '')?.[1] : said;
      return value ? [decoded(value.trim()).slice(0, 500)] : [];
    });
}

function readDescribed(page: PageContext, { fields, type, isProfile, name }: SiteDescription) {
  const record: FoundRecord = foundRecord(type, 'subject');
  for (const [field, anchors = []] of Object.entries(fields) as [Field, readonly Anchor[]][])
    for (const value of anchors.flatMap((anchor) => valuesOf(page, anchor)))
      if (field === 'addresses')
        addFoundAddress(record.addresses, { text: value, source: 'visible-text', where: name });
      else addFound(record[field], value, 'visible-text', name);
  // Of several names the first anchor's is the one.
  record.names.splice(1);
  if (record.names.length === 0) return undefined;
  if (isProfile)
    addFound(record.profiles, page.url.origin + page.url.pathname, 'page-address', name);
  return record;
}

/** A site adapter made of a description. Without a name on the page the generic readers go on. */
export function describedSite(description: SiteDescription): Site {
  return {
    name: description.name,
    hosts: description.hosts,
    accepts: ({ url }) => description.path.test(url.pathname),
    read(page) {
      const record = readDescribed(page, description);
      return record && { shape: 'single', records: [record], entries: [] };
    },
  };
}

import { findCanonicalUrl } from './canonical-link';
import { caps } from './caps';
import { viewOf } from './dom/node-access';
import { isEmptyPage } from './empty-page';
import type { FoundRecord } from './found-record';
import { findEntries } from './lists/find-entries';
import { createPageContext, type PageContext } from './page-context';
import { pageHeadings } from './page-headings';
import { type ShapedRecords, shapePage } from './page-shape';
import type { PageFindings } from './records/findings-schema';
import { findSite } from './sites/registry';
import { readBreadcrumbs } from './sources/breadcrumbs';
import { readContactLinks } from './sources/contact-links';
import { readJsonLd } from './sources/json-ld';
import { readMeta } from './sources/meta';
import { readMicrodata } from './sources/microdata';
import { readMicroformats } from './sources/microformats';
import { readRdfa } from './sources/rdfa';
import { readVisibleText } from './sources/visible-text';
import { trimFindings } from './trim-findings';
import { foreignLines } from './visible/foreign-lines';
import { readNameClues } from './visible/name-clues';
import { readFacts } from './visible/read-facts';
import { readPageText } from './visible/read-page-text';

/** One reader's failure on a page nobody foresaw must not hide what the others found. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

type Reading = Omit<ShapedRecords, 'shape'> & Pick<PageFindings, 'shape'>;

function readSite(page: PageContext): Reading | undefined {
  return attempt(() => findSite(page)?.read(page));
}

function readSources(page: PageContext, headings: string[]): Reading {
  if (attempt(() => isEmptyPage(page))) return { shape: 'nothing', records: [], entries: [] };
  const sources = [
    readJsonLd,
    readMicrodata,
    readRdfa,
    readMicroformats,
    readMeta,
    readContactLinks,
    readVisibleText,
    readBreadcrumbs,
  ];
  const records: FoundRecord[] = sources.flatMap((read) => attempt(() => read(page)) ?? []);
  const found = attempt(() => findEntries(page));
  if (found?.truncated) page.notices.add('list-truncated');
  return shapePage(records, found?.entries ?? [], headings);
}

function cluesOf(page: PageContext): PageFindings['clues'] {
  const text = readPageText(page);
  const foreign = foreignLines(text);
  return readNameClues(page, text, readFacts(text), (line) => foreign[line] === true);
}

function selectionOf(document: Document): string | undefined {
  const text = viewOf(document)?.getSelection()?.toString().trim();
  return text ? text.slice(0, caps.selection) : undefined;
}

/**
 * Everything the readers find on the page, raw and unmerged, as plain JSON of at most 256 KB. Reads
 * only: no node, attribute, event or global of the page is touched. `url` is the page's address;
 * throws a TypeError when it is not an absolute one.
 */
export function readPage({ document, url }: { document: Document; url: string }): PageFindings {
  const page = createPageContext(document, url);
  const headings = attempt(() => pageHeadings(page)) ?? [];
  const ofSite = readSite(page);
  const { shape, records, entries } = ofSite ?? readSources(page, headings);
  const publisher = records.find(
    ({ role, names }) => role === 'publisher' && names[0]?.source === 'meta',
  );
  if (records.length > caps.records) page.notices.add('page-too-large');
  if (entries.length > caps.entries) page.notices.add('list-truncated');
  return trimFindings(
    {
      url: page.url.href.slice(0, 2048),
      canonicalUrl: attempt(() => findCanonicalUrl(page)),
      title: page.title,
      headings,
      language: page.language,
      country: page.country,
      clues: shape === 'single' && !ofSite ? attempt(() => cluesOf(page)) : undefined,
      siteName: publisher?.names[0]?.value.slice(0, 200),
      selection: attempt(() => selectionOf(document)),
      shape,
      records: records.slice(0, caps.records),
      entries: entries.slice(0, caps.entries),
      notices: [...page.notices],
    },
    caps.findings,
  );
}

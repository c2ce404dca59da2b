import { isEmptyPage } from './empty-page';
import type { FoundRecord } from './found-record';
import { findEntries } from './lists/find-entries';
import { attempt, type GivenPage, makeFindings, type Reading } from './make-findings';
import type { PageContext } from './page-context';
import { shapePage } from './page-shape';
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
import { foreignLines } from './visible/foreign-lines';
import { readNameClues } from './visible/name-clues';
import { readFacts } from './visible/read-facts';
import { readPageText } from './visible/read-page-text';
import { textLines } from './visible/text-lines';

function cluesOf(page: PageContext): Reading['clues'] {
  const text = readPageText(page);
  const foreign = foreignLines(text);
  return readNameClues(page, text, readFacts(text), (line) => foreign[line] === true);
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
  const clues = attempt(() => cluesOf(page));
  const shaped = shapePage(records, found?.entries ?? [], headings);
  // A short list may turn out to be none.
  const lines = shaped.entries.length < 40 ? attempt(() => textLines(page)) : undefined;
  return { ...shaped, clues, lines };
}

/**
 * Everything the readers find on the page, raw and unmerged, as plain JSON with at most 256 KB of the
 * page's text. Reads only: no node, attribute, event or global of the page is touched. `url` is the
 * page's address; throws a TypeError when it is not an absolute one.
 */
export function readPage(given: GivenPage): PageFindings {
  return makeFindings(
    given,
    (page, headings) => attempt(() => findSite(page)?.read(page)) ?? readSources(page, headings),
  );
}

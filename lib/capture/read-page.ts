import { isEmptyPage } from './empty-page';
import type { FoundRecord } from './found-record';
import { findEntries } from './lists/find-entries';
import {
  attempt,
  attemptInSteps,
  type GivenPage,
  makeFindings,
  type Reading,
} from './make-findings';
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
import { finish, type Steps } from './steps';
import { foreignLines } from './visible/foreign-lines';
import { readNameClues } from './visible/name-clues';
import { readFacts } from './visible/read-facts';
import { readPageText } from './visible/read-page-text';

function* cluesOf(page: PageContext): Steps<Reading['clues']> {
  const text = readPageText(page);
  const foreign = foreignLines(text);
  return yield* readNameClues(page, text, readFacts(text), (line) => foreign[line] === true);
}

/** What a reader that is done soon finds. */
const soon = (read: (page: PageContext) => FoundRecord[]) =>
  function* (page: PageContext): Steps<FoundRecord[]> {
    yield;
    return read(page);
  };

function* readSources(page: PageContext, headings: string[]): Steps<Reading> {
  if (attempt(() => isEmptyPage(page))) return { shape: 'nothing', records: [], entries: [] };
  const sources = [
    soon(readJsonLd),
    soon(readMicrodata),
    soon(readRdfa),
    soon(readMicroformats),
    soon(readMeta),
    readContactLinks,
    readVisibleText,
    soon(readBreadcrumbs),
  ];
  const records: FoundRecord[] = [];
  for (const read of sources) {
    const found = yield* attemptInSteps(page, () => read(page));
    if (found) for (const record of found) records.push(record);
  }
  const found = yield* attemptInSteps(page, () => findEntries(page));
  if (found?.truncated) page.notices.add('list-truncated');
  const clues = yield* attemptInSteps(page, () => cluesOf(page));
  return { ...shapePage(records, found?.entries ?? [], headings), clues };
}

/**
 * Everything the readers find on the page, raw and unmerged, as plain JSON with at most 256 KB of the
 * page's text. Reads only: no node, attribute, event or global of the page is touched. `url` is the
 * page's address; throws a TypeError when it is not an absolute one.
 */
export function readPageInSteps(given: GivenPage): Steps<PageFindings> {
  return makeFindings(given, function* (page, headings) {
    const ofSite = attempt(() => findSite(page)?.read(page));
    return ofSite ?? (yield* readSources(page, headings));
  });
}

/** The same at once. */
export const readPage = (given: GivenPage) => finish(readPageInSteps(given));

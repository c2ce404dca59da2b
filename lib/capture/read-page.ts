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
import type { HandedFindings, Stated } from './records/findings-schema';
import { findSite } from './sites/registry';
import { readBreadcrumbs } from './sources/breadcrumbs';
import { readContactLinks } from './sources/contact-links';
import { takeJsonLd } from './sources/json-ld-blocks';
import { readMeta } from './sources/meta';
import { readMicrodata } from './sources/microdata';
import { readMicroformats } from './sources/microformats';
import { readRdfa } from './sources/rdfa';
import { readVisibleText } from './sources/visible-text';
import { finish, restAnyway, type Steps } from './steps';
import { foreignLines } from './visible/foreign-lines';
import { readNameClues } from './visible/name-clues';
import { readPageText } from './visible/read-page-text';
import { textLines } from './visible/text-lines';

function* cluesOf(page: PageContext): Steps<Reading['clues']> {
  const text = readPageText(page);
  const foreign = foreignLines(text);
  return yield* readNameClues(page, text, (line) => foreign[line] === true);
}

/** A reader that is done soon. */
const soon = <T>(read: (page: PageContext) => T) =>
  function* (page: PageContext): Steps<T> {
    yield;
    return read(page);
  };

function* readStated(page: PageContext): Steps<Stated> {
  const blocks = yield* attemptInSteps(page, () => soon(takeJsonLd)(page));
  const graphs: Stated['graphs'] = [];
  for (const read of [readMicrodata, readRdfa]) {
    const graph = yield* attemptInSteps(page, () => soon(read)(page));
    if (graph) graphs.push(graph);
  }
  const cards = yield* attemptInSteps(page, () => soon(readMicroformats)(page));
  return { blocks: blocks ?? [], graphs, cards: cards ?? [] };
}

function* readSources(page: PageContext): Steps<Reading> {
  yield* restAnyway();
  if (attempt(() => isEmptyPage(page))) return { shape: 'nothing', records: [], entries: [] };
  const stated = yield* readStated(page);
  const records: FoundRecord[] = [];
  for (const read of [soon(readMeta), readContactLinks, readVisibleText, soon(readBreadcrumbs)]) {
    const found = yield* attemptInSteps(page, () => read(page));
    if (found) for (const record of found) records.push(record);
  }
  const found = yield* attemptInSteps(page, () => findEntries(page));
  if (found?.truncated) page.notices.add('list-truncated');
  const clues = yield* attemptInSteps(page, () => cluesOf(page));
  const entries = found?.entries ?? [];
  // A short list may turn out to be none.
  const lines =
    entries.length < 40 ? yield* attemptInSteps(page, () => soon(textLines)(page)) : undefined;
  return { shape: 'unsettled', stated, records, entries, clues, lines };
}

/**
 * Everything the readers find on the page, raw and unmerged, as plain JSON with at most 256 KB of the
 * page's text. Reads only: no node, attribute, event or global of the page is touched. `url` is the
 * page's address; throws a TypeError when it is not an absolute one.
 */
export function readPageInSteps(given: GivenPage): Steps<HandedFindings> {
  return makeFindings(given, function* (page) {
    const ofSite = attempt(() => findSite(page)?.read(page));
    return ofSite ?? (yield* readSources(page));
  });
}

/** The same at once. */
export const readPage = (given: GivenPage) => finish(readPageInSteps(given));

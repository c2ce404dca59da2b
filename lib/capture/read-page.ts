import { isEmptyPage } from './empty-page';
import { findEntries } from './lists/find-entries';
import { attempt, type GivenPage, makeFindings, type Reading } from './make-findings';
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

function readSources(page: PageContext): Reading {
  if (attempt(() => isEmptyPage(page))) return { shape: 'nothing', records: [], entries: [] };
  const stated: Stated = {
    blocks: attempt(() => takeJsonLd(page)) ?? [],
    graphs: [readMicrodata, readRdfa].flatMap((read) => attempt(() => read(page)) ?? []),
    cards: attempt(() => readMicroformats(page)) ?? [],
  };
  const sources = [readMeta, readContactLinks, readVisibleText, readBreadcrumbs];
  const records = sources.flatMap((read) => attempt(() => read(page)) ?? []);
  const found = attempt(() => findEntries(page));
  if (found?.truncated) page.notices.add('list-truncated');
  const clues = attempt(() => cluesOf(page));
  const entries = found?.entries ?? [];
  // A short list may turn out to be none.
  const lines = entries.length < 40 ? attempt(() => textLines(page)) : undefined;
  return { shape: 'unsettled', stated, records, entries, clues, lines };
}

/**
 * Everything the readers find on the page, raw and unmerged, as plain JSON with at most 256 KB of the
 * page's text. Reads only: no node, attribute, event or global of the page is touched. `url` is the
 * page's address; throws a TypeError when it is not an absolute one.
 */
export function readPage(given: GivenPage): HandedFindings {
  return makeFindings(
    given,
    (page) => attempt(() => findSite(page)?.read(page)) ?? readSources(page),
  );
}

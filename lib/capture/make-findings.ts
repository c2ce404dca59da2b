import { findCanonicalUrl } from './canonical-link';
import { caps } from './caps';
import { viewOf } from './dom/node-access';
import { createPageContext, type PageContext } from './page-context';
import { pageHeadings } from './page-headings';
import type { HandedFindings } from './records/findings-schema';
import { findSettling } from './settling';
import { OutOfTime, restAnyway, type Steps } from './steps';
import { trimFindings } from './trim-findings';

/** The document a reader is given, and its address. */
export interface GivenPage {
  document: Document;
  url: string;
}

/**
 * What a reader finds on a page; `clues` to its subject's name and the text's `lines` where the page has
 * no single source.
 */
export type Reading = Pick<
  HandedFindings,
  'shape' | 'records' | 'entries' | 'clues' | 'stated' | 'lines'
>;

/** One reader's failure on a page nobody foresaw must not hide what the others found. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The same for long work. When its time is over, what was found so far is all, and a notice says so. */
export function* attemptInSteps<T>(page: PageContext, work: () => Steps<T>): Steps<T | undefined> {
  try {
    yield;
    return yield* work();
  } catch (error) {
    if (error instanceof OutOfTime) page.notices.add('page-too-large');
    return undefined;
  }
}

function selectionOf(document: Document): string | undefined {
  const text = viewOf(document)?.getSelection()?.toString().trim();
  return text ? text.slice(0, caps.selection) : undefined;
}

/**
 * What a reader found together with what every page says of itself, as plain JSON with at most 256 KB of the
 * page's text.
 * Throws a TypeError when `url` is not an absolute address.
 */
export function* makeFindings(
  { document, url }: GivenPage,
  read: (page: PageContext) => Steps<Reading>,
): Steps<HandedFindings> {
  const page = createPageContext(document, url);
  yield* restAnyway();
  const headings = attempt(() => pageHeadings(page)) ?? [];
  const { shape, records, entries, clues, stated, lines } = yield* read(page);
  const publisher = records.find(
    ({ role, names }) => role === 'publisher' && names[0]?.source === 'meta',
  );
  if (records.length > caps.records) page.notices.add('page-too-large');
  if (entries.length > caps.entries) page.notices.add('list-truncated');
  return yield* trimFindings(
    {
      url: page.url.href.slice(0, 2048),
      settling: attempt(() => findSettling(viewOf(document)?.performance, url)),
      canonicalUrl: attempt(() => findCanonicalUrl(page)),
      title: page.title,
      headings,
      language: page.language,
      country: page.country,
      clues,
      lines,
      siteName: publisher?.names[0]?.value.slice(0, 200),
      selection: attempt(() => selectionOf(document)),
      shape,
      stated,
      records: records.slice(0, caps.records),
      entries: entries.slice(0, caps.entries),
      notices: [...page.notices],
    },
    caps.findings,
  );
}

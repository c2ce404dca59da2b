import { query, queryAll, rawText } from './dom/node-access';
import { findCountry, findLanguage } from './page-locale';
import type { PageFindings } from './records/findings-schema';

export type Notice = PageFindings['notices'][number];

/** What every reader is given: the page, and where to say that a cap bit. */
export interface PageContext {
  readonly document: Document;
  readonly url: URL;
  readonly notices: Set<Notice>;
  /** The document's title on one line, at most 500 characters. */
  readonly title: string;
  /** BCP 47 as the page says it: "cs", "de-AT". */
  readonly language?: string;
  /** ISO 3166-1 alpha-2 of the country whose telephone numbers and addresses to expect. */
  readonly country?: string;
}

/** Throws a TypeError when `url` is not an absolute address. */
export function createPageContext(document: Document, url: string): PageContext {
  const address = new URL(url);
  // Not `document.title`: an `<img name="title">` replaces it, and SVG has titles of its own.
  const title = query(document, 'head > title') ?? queryAll(document, 'title')[0];
  const language = findLanguage(document);
  return {
    document,
    url: address,
    notices: new Set(),
    title: title ? rawText(title).slice(0, 5000).replace(/\s+/g, ' ').trim().slice(0, 500) : '',
    language,
    country: findCountry(document, address, language),
  };
}

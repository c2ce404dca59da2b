import { isShown } from './dom/is-shown';
import { attribute, query, queryAll } from './dom/node-access';
import { shownLine } from './dom/shown-text';
import type { PageContext } from './page-context';

/** What the page calls itself: its first-level headings and Open Graph title, at most ten. */
export function pageHeadings(page: PageContext): string[] {
  const headings = queryAll(page.document, 'h1')
    .slice(0, 9)
    .filter(isShown)
    .map((heading) => shownLine(heading, 300));
  const meta = query(page.document, 'meta[property="og:title"]');
  const openGraph = meta && attribute(meta, 'content');
  return [...headings, openGraph?.replace(/\s+/g, ' ').trim().slice(0, 300) ?? ''].filter(Boolean);
}

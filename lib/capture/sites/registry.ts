import type { PageContext } from '../page-context';
import type { Site } from './site';

/** The site adapters in the reader of all pages; LinkedIn has a reader of its own. */
const sites: readonly Site[] = [];

function hostMatches(host: string, pattern: string): boolean {
  return pattern.startsWith('.')
    ? host === pattern.slice(1) || host.endsWith(pattern)
    : host === pattern;
}

/** The adapter for the page's address. */
export function findSite(page: PageContext): Site | undefined {
  const host = page.url.hostname.toLowerCase();
  return sites.find(
    (site) => site.hosts.some((pattern) => hostMatches(host, pattern)) && site.accepts(page),
  );
}

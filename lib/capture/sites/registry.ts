import type { PageContext } from '../page-context';
import { linkedin } from './linkedin';
import type { Site } from './site';

/** All site adapters; the only file that names them. */
const sites: readonly Site[] = [linkedin];

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

import type { PageContext } from '../page-context';
import { facebook } from './facebook';
import { github } from './github';
import { googleMaps } from './google-maps';
import { instagram } from './instagram';
import type { Site } from './site';
import { x } from './x';
import { xing } from './xing';
import { youtube } from './youtube';

/** All site adapters but LinkedIn's, which has a reader of its own; the only file that names them. */
export const sites: readonly Site[] = [facebook, github, googleMaps, instagram, x, xing, youtube];

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

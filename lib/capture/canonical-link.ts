import { attribute, queryAll } from './dom/node-access';
import type { PageContext } from './page-context';

const bareHost = (url: URL) => url.hostname.replace(/^www\./, '');

/**
 * The page's canonical address as it states it itself. Not believed when it leads to another site,
 * when there are several, or when an inner page calls the home page its canonical one: then whole
 * sites would fall into one.
 */
export function findCanonicalUrl({ document, url }: PageContext): string | undefined {
  const links = queryAll(document, 'link[rel~="canonical" i][href]');
  const hrefs = new Set(links.map((link) => attribute(link, 'href')?.trim() ?? ''));
  const [href] = hrefs;
  if (hrefs.size !== 1 || !href || !URL.canParse(href, url.href)) return undefined;
  const canonical = new URL(href, url.href);
  if (!/^https?:$/.test(canonical.protocol) || bareHost(canonical) !== bareHost(url))
    return undefined;
  const home = canonical.pathname === '/' && canonical.search === '';
  if (home && (url.pathname !== '/' || url.search !== '')) return undefined;
  canonical.hash = '';
  return canonical.href.length <= 2048 ? canonical.href : undefined;
}

import type { Recipe, RecipeSite } from './recipe';

/** Segments that name one thing among many: numbers, long or hyphenated names. */
const isParticular = (segment: string) =>
  /\d/.test(segment) || segment.length > 24 || segment.includes('-');

/** Whether a path matches a pattern in which "*" stands for anything. Linear in both. */
export function pathMatches(path: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (!path.startsWith(first)) return false;
  const last = rest.pop();
  if (last === undefined) return path === pattern;
  let at = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}

function hostMatches(host: string, pattern: string): boolean {
  return pattern.startsWith('.')
    ? host === pattern.slice(1) || host.endsWith(pattern)
    : host === pattern;
}

/** The host patterns a recipe for this host may be kept under: "a.b.test", ".a.b.test", ".b.test". */
export function hostPatterns(host: string): string[] {
  const parts = host.split('.');
  return [host, ...parts.map((_, at) => `.${parts.slice(at).join('.')}`)].slice(0, 12);
}

/** Whether a recipe is for the page at this address. False for what is no web address. */
export function siteMatches({ host, path }: RecipeSite, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, pathname } = new URL(url);
  return (
    /^https?:$/.test(protocol) &&
    hostMatches(hostname.toLowerCase(), host) &&
    pathMatches(pathname, path)
  );
}

/**
 * The pages a recipe taught on this one is for: a list page as it is, with its pages by number; of
 * single pages also those beside it. Throws a TypeError when `url` is not an absolute address.
 */
export function siteOf(url: string, kind: Recipe['rule']['kind']): RecipeSite {
  const { hostname, pathname } = new URL(url);
  const segments = pathname.split('/');
  const named = segments.filter(Boolean).length;
  const last = segments.findLastIndex(Boolean);
  const path = segments
    .map((segment, at) => {
      if (/^\d+$/.test(segment)) return '*';
      const beside = kind === 'single' && at === last && (named > 1 || isParticular(segment));
      return beside ? '*' : segment;
    })
    .join('/');
  return { host: hostname.toLowerCase(), path: path.slice(0, 300) };
}

/** Of recipes for one page the one with the narrower pattern first, then the latest. */
export function byFit(a: Recipe, b: Recipe): number {
  const narrow = ({ site }: Recipe) => site.path.replaceAll('*', '').length;
  const exact = ({ site }: Recipe) => (site.host.startsWith('.') ? 0 : 1);
  return exact(b) - exact(a) || narrow(b) - narrow(a) || b.updatedAt - a.updatedAt;
}

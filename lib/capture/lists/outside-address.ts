import { decodeAddress } from '../decode-address';
import type { PageContext } from '../page-context';
import { siteOf } from '../site-of';

/** Names of parameters that may hold a host without its scheme. */
const targets = /^(?:ur[il]$|u$|link|to$|go|dest|target|redirect|web|site)/i;
const bareHost = /^(?:www\.)?[^\s/@:]{2,60}\.[a-z]{2,12}(?:\/\S*)?$/i;

/** The web address a link leads to; undefined for other schemes and for places on the page. */
export function webAddress(page: PageContext, href: string | undefined): URL | undefined {
  if (!href || /^(?:tel|mailto|javascript|#)/i.test(href) || !URL.canParse(href, page.url.href))
    return undefined;
  const url = new URL(href, page.url.href);
  return /^https?:$/.test(url.protocol) && url.href.length <= 2048 ? url : undefined;
}

export function isOwnSite(page: PageContext, url: URL): boolean {
  return siteOf(url.hostname) === siteOf(page.url.hostname);
}

/** Text that encodes a web address in base 64, as pages do to keep it from robots. */
export function decodeBase64Address(text: string): string | undefined {
  if (!/^aHR0c[\w+/=-]{8,2000}$/.test(text)) return undefined;
  try {
    return atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return undefined;
  }
}

function addressIn(name: string, value: string): URL | undefined {
  const plain = decodeBase64Address(value) ?? value;
  const address = /^(?:https?:)?\/\//i.test(plain)
    ? plain.replace(/^\/\//, 'https://')
    : targets.test(name) && bareHost.test(plain)
      ? `http://${plain}`
      : '';
  return address !== '' && URL.canParse(address) ? new URL(address) : undefined;
}

/**
 * Where a link through a counter leads in the end: "/redirect?url=https%3A%2F%2Ffirma.example". The
 * address itself where it leads to another site directly, undefined within the page's own site.
 */
export function outsideAddress(page: PageContext, url: URL): URL | undefined {
  const own = isOwnSite(page, url);
  const candidates = [...url.searchParams].slice(0, 20);
  const path = /\/(https?(?::|%3A).{4,500})$/i.exec(url.pathname)?.[1];
  if (path) candidates.push(['url', decodeAddress(path)]);
  for (const [name, value] of candidates) {
    const target = addressIn(name, value);
    // A page's own address handed on, for a way back, is no target.
    if (target && !isOwnSite(page, target) && siteOf(target.hostname) !== siteOf(url.hostname))
      return target;
  }
  return own ? undefined : url;
}

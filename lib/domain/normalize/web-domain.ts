import { getDomain } from 'tldts';
import { isFreeMailDomain } from './email';
import { findHostKind } from './known-hosts';
import { remembering } from './remembering';

/** Parameters that follow a visitor about and never choose what the page shows. */
const tracking =
  /^(?:utm_\w{1,30}|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|yclid|ymclid|_openstat|msclkid|twclid|ttclid|li_fat_id|igshid|igsh|mc_\w{1,10}|_ga|_gl|_hs\w{1,10}|hsa_\w{1,10}|vero_\w{1,10}|mkt_tok|oly_\w{1,12}|wickedid|trk|trackingid|lipi|licu|midtoken|midsig|trkemail|ref_src|ref_url|spm|scm|epik|s_cid|ncid|cmpid|pk_\w{1,12}|piwik_\w{1,12}|mtm_\w{1,12}|matomo_\w{1,12}|sznclid|from_source|zanpid|srsltid)$/i;
const session =
  /^(?:phpsessid|jsessionid|sid|sessionid|session_id|aspsessionid\w{0,20}|cfid|cftoken|osid|zenid|s_id|token_session)$/i;
/** "ref" is a tracker when it names a source, and an item's number elsewhere. */
const refTracker = /^(?:ref|referrer|referer|source|src)$/i;

function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/**
 * A page's address as a key: what two visits of one page have in common. Fragments go (routes in
 * them stay), so do tracking and session parameters, the default port and an empty query; LinkedIn
 * profiles and companies lose locale, query and overlays. Text that is no address is given back.
 */
export function canonicalUrl(address: string): string {
  const shorter = withoutAside(address);
  // What is cut off may bare something else to cut: "?utm_x?" ends in a tracker only then.
  return shorter === address ? shorter : canonicalUrl(shorter);
}

function withoutAside(address: string): string {
  const url = parseUrl(address.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return address.trim();
  const linkedIn = linkedInAddress(url);
  if (linkedIn) return linkedIn;
  url.username = '';
  url.password = '';
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  url.pathname = url.pathname.replace(/;jsessionid=[^/;?]{0,80}/gi, '');
  url.search = keptQuery(url.search);
  return url.href.replace(/\?+(?=#|$)/g, '');
}

/** The query without trackers, otherwise letter for letter: some servers mind the encoding. */
function keptQuery(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((parameter) => {
      const [name = '', value = ''] = parameter.split('=', 2);
      if (parameter === '' || tracking.test(name) || session.test(name)) return false;
      return !(refTracker.test(name) && !/\d/.test(value) && value.length < 40);
    });
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

function linkedInAddress(url: URL): string | undefined {
  if (!/(?:^|\.)linkedin\.(?:com|test)$/.test(url.hostname)) return undefined;
  const match = /^\/(?:mwlite\/)?(in|company|school|showcase)\/([^/]{1,200})/.exec(url.pathname);
  const [, kind, slug] = match ?? [];
  if (!kind || !slug) return undefined;
  const domain = url.hostname.endsWith('.test') ? url.hostname : 'www.linkedin.com';
  return `${url.protocol === 'http:' && domain !== 'www.linkedin.com' ? 'http' : 'https'}://${domain}${url.port ? `:${url.port}` : ''}/${kind}/${slug}`;
}

/** The text as an absolute http(s) address, or undefined: "www.firma.example" counts, "javascript:" does not. */
export function safeWebAddress(text: string, base?: string): string | undefined {
  const trimmed = text.trim().slice(0, 4096);
  if (trimmed === '' || /\s/.test(trimmed)) return undefined;
  const bare =
    /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}\p{L}{2,24}(?::\d{1,5})?(?:[/?#]\S*)?$/u;
  const url =
    /^www\./i.test(trimmed) || (!base && bare.test(trimmed))
      ? parseUrl(`https://${trimmed}`)
      : parseUrl(trimmed, base);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined;
  url.username = '';
  url.password = '';
  return url.href.length <= 2048 ? url.href : undefined;
}

/** An address or mailbox whose host stands in it as a browser would give it. */
const plainHost = /^(?:https?:\/\/|[^\s@/]+@)?((?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,24})(?:\/|$)/;

function hostOf(urlOrHost: string): string | undefined {
  const plain = plainHost.exec(urlOrHost)?.[1];
  if (plain) return plain;
  const text = urlOrHost.trim();
  if (text.includes('@') && !text.includes('/'))
    return hostOf(text.slice(text.lastIndexOf('@') + 1));
  const url = parseUrl(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  return url?.hostname.replace(/\.$/, '') || undefined;
}

/**
 * The domain one registers: "www.firma.co.uk" → "firma.co.uk", "a.github.io" → "a.github.io"; for
 * reserved top levels (.test, .example) the last two labels. IP addresses have none.
 */
export function registrableDomain(urlOrHost: string): string | undefined {
  const host = hostOf(urlOrHost);
  return host && domainOfHost(host);
}

const domainOfHost = remembering((host): string | undefined => {
  if (host === 'localhost') return host;
  return getDomain(host, { allowPrivateDomains: true }) ?? undefined;
});

/**
 * The domain where it is the company's own: undefined for mail services, directories, market
 * places, social networks, site builders, search engines, maps and link shorteners.
 */
export function ownDomain(urlOrHost: string): string | undefined {
  const host = hostOf(urlOrHost);
  return host && ownDomainOfHost(host);
}

/** Remembered for as many as a large import has, like a company's name. */
const ownDomainOfHost = remembering((host): string | undefined => {
  const domain = domainOfHost(host);
  if (!domain || domain === 'localhost') return undefined;
  if (findHostKind(host) || findHostKind(domain)) return undefined;
  if (isFreeMailDomain(host) || isFreeMailDomain(domain)) return undefined;
  return domain;
}, 131_072);

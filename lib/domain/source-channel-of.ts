import { channelByKind, findHostKind } from '@/lib/domain/normalize/known-hosts';
import { registrableDomain } from '@/lib/domain/normalize/web-domain';
import type { SourceChannel } from '@/lib/domain/source-channel';

/** Advertisements on a result page lead through these paths. */
const advertising = /^\/(?:aclk|pagead|aclick)\b/;

/**
 * Where a prospect seen on this page was found, as a first guess the user may change. `site` is the
 * registrable domain, or the host where there is none. Sites nobody knows are taken for a
 * company's own.
 */
export function sourceChannelOf(pageUrl: string): { channel: SourceChannel; site: string } {
  let url: URL;
  try {
    url = new URL(pageUrl);
  } catch {
    return { channel: 'company-site', site: '' };
  }
  const site = registrableDomain(url.hostname) ?? url.hostname;
  const kind = findHostKind(url.hostname);
  if (kind === 'search-engine') {
    if (/^\/maps(?:\/|$)/.test(url.pathname)) return { channel: 'business-directory', site };
    if (advertising.test(url.pathname)) return { channel: 'advertising', site };
  }
  return { channel: (kind && channelByKind[kind]) ?? 'company-site', site };
}

import type { WebAddress } from '@/lib/domain/captured-record';
import { parseSocialProfile } from '@/lib/domain/normalize/social-profile';
import { canonicalUrl } from '@/lib/domain/normalize/web-domain';
import type { Found } from './findings-schema';
import { foundWebAddress } from './found-web-address';
import { originOf, type RecordContext } from './record-context';
import { byTrust } from './trust';

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');

/** Web sites, one a host: the first by trust. Profiles on social networks are none. */
export function makeWebsites(
  founds: readonly Found[],
  context: RecordContext,
  max = 10,
): WebAddress[] {
  const sites = new Map<string, WebAddress>();
  for (const found of byTrust(founds)) {
    const address = foundWebAddress(found, context.page);
    if (!address || parseSocialProfile(address)) continue;
    const value = canonicalUrl(address);
    const host = hostOf(value);
    if (!sites.has(host)) sites.set(host, { value, origin: originOf(found, context) });
  }
  return [...sites.values()].slice(0, max);
}

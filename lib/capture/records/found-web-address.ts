import { registrableDomain, safeWebAddress } from '@/lib/domain/normalize/web-domain';
import type { Found } from './findings-schema';
import { isSeen } from './trust';

/** What a link that leads on calls the address it leads to. */
const targets: ReadonlySet<string> = new Set(
  'url u to target dest destination link redirect redir out goto go website site href q r l'.split(
    ' ',
  ),
);

/** "https://guide.example/out?url=https%3A%2F%2Ffirma.example": where the page's own link leads on to. */
function leadingOn(address: string, page: string): string {
  const { searchParams } = new URL(address);
  if (searchParams.size === 0 || registrableDomain(address) !== registrableDomain(page))
    return address;
  for (const [name, value] of searchParams) {
    if (!targets.has(name.toLowerCase()) || !/^(?:https?:\/\/|www\.)/i.test(value)) continue;
    return safeWebAddress(value) ?? address;
  }
  return address;
}

/**
 * A found web address, absolute and safe; undefined where it is none. "firma.example" in running
 * text is a host, the same in an attribute a path beside the page. A link through the page's own site
 * is the address that it leads on to.
 */
export function foundWebAddress({ value, source }: Found, page: string): string | undefined {
  const address = safeWebAddress(value, isSeen(source) ? undefined : page);
  return address && leadingOn(address, page);
}

import { attribute } from '../dom/node-access';

const inLink = /\/cdn-cgi\/l\/email-protection#([0-9a-f]{6,400})$/i;

/**
 * The address behind Cloudflare's e-mail protection: hexadecimal, the first byte is the key that the
 * others are combined with. https://developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/
 */
export function decodeCloudflareEmail(hex: string): string | undefined {
  if (!/^[0-9a-f]{6,400}$/i.test(hex) || hex.length % 2 === 1) return undefined;
  const key = Number.parseInt(hex.slice(0, 2), 16);
  let bytes = '';
  for (let at = 2; at < hex.length; at += 2)
    bytes += `%${(Number.parseInt(hex.slice(at, at + 2), 16) ^ key).toString(16).padStart(2, '0')}`;
  try {
    const text = decodeURIComponent(bytes);
    return text.includes('@') ? text.split('?')[0] : undefined;
  } catch {
    return undefined;
  }
}

/** The stretches of characters that TYPO3 turns round in, each in itself. */
const wheels = [
  [0x2b, 0x3a],
  [0x40, 0x5a],
  [0x61, 0x7a],
] as const;

function turned(text: string, by: number): string {
  return text.replace(/./gs, (sign) => {
    const code = sign.charCodeAt(0);
    const wheel = wheels.find(([from, to]) => code >= from && code <= to);
    if (!wheel) return sign;
    const size = wheel[1] - wheel[0] + 1;
    return String.fromCharCode(wheel[0] + ((code - wheel[0] + by + size) % size));
  });
}

/**
 * The address in a link of TYPO3, whose "mailto:" is turned by a number of places that only its own
 * script knows: the one turn that spells "mailto:".
 * https://docs.typo3.org/m/typo3/reference-typoscript/main/en-us/Setup/Config/Index.html#spamprotectemailaddresses
 */
export function decodeTurnedEmail(token: string): string | undefined {
  for (let by = -10; by <= 10; by += 1) {
    const link = turned(token.slice(0, 300), by);
    if (/^mailto:/i.test(link)) return link.slice(7).split('?')[0];
  }
  return undefined;
}

const turnedLink = /^javascript:[\w.]{0,30}UnCryptMailto\((?:'|%27)(.{8,300}?)(?:'|%27)/i;

function addressIn(text: string | undefined): string | undefined {
  const plain = text?.trim().replace(/^mailto:/i, '');
  return plain && /^[^\s@]{1,64}@[^\s@]{3,190}$/.test(plain) ? plain : undefined;
}

/** Attributes from which the page's own script makes the link, so that robots don't. */
function fromData(element: Element): string | undefined {
  for (const name of ['data-email', 'data-mail', 'data-mailto']) {
    const address = addressIn(attribute(element, name));
    if (address) return address;
  }
  const host = attribute(element, 'data-domain') ?? attribute(element, 'data-website');
  const name = attribute(element, 'data-user') ?? attribute(element, 'data-name');
  if (!host || !name) return undefined;
  const ending = attribute(element, 'data-tld');
  return addressIn(`${name}@${host}${ending ? `.${ending}` : ''}`);
}

/** Elements that may hide an address otherwise than in their link. */
export const hidingElements =
  '[data-cfemail],[data-mailto-token],[data-email],[data-mail],[data-mailto],[data-domain],[data-website]';

/** The address an element hides from robots; undefined for all other elements. */
export function decodeProtectedEmail(
  element: Element,
  href: string | undefined,
): string | undefined {
  const data = attribute(element, 'data-cfemail');
  if (data !== undefined) return decodeCloudflareEmail(data);
  const hex = href && inLink.exec(href)?.[1];
  if (hex) return decodeCloudflareEmail(hex);
  const token = attribute(element, 'data-mailto-token') ?? turnedLink.exec(href ?? '')?.[1];
  return token ? decodeTurnedEmail(token) : fromData(element);
}

/** A text that styles turn round letter by letter, as it is read on the screen. */
export function asRead(text: string, element: Element, view: Window | undefined): string {
  if (!view || !text.includes('@')) return text;
  const { direction, unicodeBidi } = view.getComputedStyle(element);
  const turnedRound = direction === 'rtl' && /override/.test(unicodeBidi);
  return turnedRound ? [...text].reverse().join('') : text;
}

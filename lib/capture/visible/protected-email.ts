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

/** The address an element hides from robots; undefined for all other elements. */
export function decodeProtectedEmail(
  element: Element,
  href: string | undefined,
): string | undefined {
  const data = attribute(element, 'data-cfemail');
  if (data !== undefined) return decodeCloudflareEmail(data);
  const hex = href && inLink.exec(href)?.[1];
  return hex ? decodeCloudflareEmail(hex) : undefined;
}

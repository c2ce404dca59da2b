/** Pages a browser lets no extension read, or that hold nothing to read, by their address. */
export type RestrictedPage =
  | 'browser-page'
  | 'store-page'
  | 'extension-page'
  | 'pdf'
  | 'local-file';

const byProtocol: Record<string, RestrictedPage> = {
  'chrome-extension:': 'extension-page',
  'moz-extension:': 'extension-page',
  'file:': 'local-file',
};

/** Host, and the beginning of the path where the whole host is not meant. */
const stores: readonly (readonly [host: string, path: string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['addons.mozilla.org', '/'],
  ['microsoftedge.microsoft.com', '/addons'],
];

/** Undefined for a page that may be read, as far as its address tells. */
export function findRestriction(address: string): RestrictedPage | undefined {
  if (!URL.canParse(address)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return byProtocol[protocol] ?? 'browser-page';
  if (stores.some(([host, path]) => hostname === host && pathname.startsWith(path)))
    return 'store-page';
  return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : undefined;
}

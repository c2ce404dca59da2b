import { browser } from 'wxt/browser';

/** "https://example.com/*": this host alone, by this scheme alone. Undefined for what is no web page. */
export function findSitePattern(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
}

/**
 * Asks the user to let the site be read without a click. Call it directly in the handler of a click
 * or key, before any await: browsers refuse the question otherwise. Resolves to the answer.
 */
export function requestSite(url: string): Promise<boolean> {
  const pattern = findSitePattern(url);
  if (!pattern) return Promise.resolve(false);
  return browser.permissions.request({ origins: [pattern] });
}

export async function isSiteAllowed(url: string): Promise<boolean> {
  const pattern = findSitePattern(url);
  return pattern !== undefined && browser.permissions.contains({ origins: [pattern] });
}

/** The patterns of the sites that were allowed, sorted. */
export async function listAllowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return [...origins].sort();
}

/** Takes a site's permission back. `pattern` as listed. */
export async function revokeSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Calls back when a site was allowed or revoked. Returns the way to stop listening. */
export function watchAllowedSites(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}

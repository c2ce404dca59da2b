import { attribute, query } from './node-access';

/** What the page's relative addresses are relative to: its own address unless it says otherwise. */
export function baseUrl(document: Document, url: URL): string {
  const base = query(document, 'base[href]');
  const href = base && attribute(base, 'href');
  return href !== undefined && URL.canParse(href, url.href)
    ? new URL(href, url.href).href
    : url.href;
}

import { caps } from '../caps';
import { queryAll, rawText } from '../dom/node-access';
import type { FoundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { foundOfItems } from '../schema-org/found-of-items';
import { itemsOfJson } from '../schema-org/items-of-json';
import { parseJsonBlock } from '../schema-org/repair-json';

/** The organizations and people in the page's JSON-LD blocks, taken together as one graph. */
export function readJsonLd(page: PageContext): FoundRecord[] {
  const blocks: unknown[] = [];
  let total = 0;
  for (const script of queryAll(page.document, 'script[type^="application/ld+json" i]')) {
    const text = rawText(script);
    if (text.length > caps.jsonLdBlock || total + text.length > caps.jsonLdTotal) {
      page.notices.add('structured-data-skipped');
      continue;
    }
    total += text.length;
    const value = parseJsonBlock(text);
    if (value !== undefined) blocks.push(value);
  }
  const { roots, truncated } = itemsOfJson(blocks, caps);
  if (truncated) page.notices.add('structured-data-skipped');
  return foundOfItems(roots, 'json-ld', caps.nodes);
}

import { caps } from '../caps';
import type { FoundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { foundOfItems } from '../schema-org/found-of-items';
import { itemsOfJson } from '../schema-org/items-of-json';
import { parseJsonBlock } from '../schema-org/repair-json';
import { jsonLdTexts } from './json-ld-blocks';

/** The organizations and people in the page's JSON-LD blocks, taken together as one graph. */
export function readJsonLd(page: PageContext): FoundRecord[] {
  const { roots, truncated } = itemsOfJson(jsonLdTexts(page).map(parseJsonBlock), caps);
  if (truncated) page.notices.add('structured-data-skipped');
  return foundOfItems(roots, 'json-ld', caps.nodes);
}

import { caps } from '../caps';
import { baseUrl } from '../dom/base-url';
import type { FoundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { foundOfItems } from '../schema-org/found-of-items';
import { itemsOfMicrodata } from '../schema-org/items-of-microdata';

/** The organizations and people in the page's microdata. */
export function readMicrodata(page: PageContext): FoundRecord[] {
  const { roots, truncated } = itemsOfMicrodata(
    page.document,
    baseUrl(page.document, page.url),
    caps.nodes,
  );
  if (truncated) page.notices.add('structured-data-skipped');
  return foundOfItems(roots, 'microdata', caps.nodes);
}

import { caps } from '../caps';
import { baseUrl } from '../dom/base-url';
import type { FoundRecord } from '../found-record';
import type { PageContext } from '../page-context';
import { foundOfItems } from '../schema-org/found-of-items';
import { itemsOfRdfa } from '../schema-org/items-of-rdfa';

/** The organizations and people in the page's RDFa. */
export function readRdfa(page: PageContext): FoundRecord[] {
  const base = baseUrl(page.document, page.url);
  const { roots, truncated } = itemsOfRdfa(page.document, base, caps.nodes);
  if (truncated) page.notices.add('structured-data-skipped');
  return foundOfItems(roots, 'rdfa', caps.nodes);
}

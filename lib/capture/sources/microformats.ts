import { caps } from '../caps';
import { baseUrl } from '../dom/base-url';
import type { FoundRecord } from '../found-record';
import { findCards } from '../microformats/find-cards';
import { itemsOfAddresses, itemsOfCards } from '../microformats/items-of-cards';
import type { PageContext } from '../page-context';
import { foundOfAddresses, foundOfItems } from '../schema-org/found-of-items';

/** The organizations and people in the page's h-cards and classic hCards. */
export function readMicroformats(page: PageContext): FoundRecord[] {
  const base = baseUrl(page.document, page.url);
  const { cards, truncated } = findCards(page.document, base, caps.nodes);
  if (truncated) page.notices.add('structured-data-skipped');
  return [
    ...foundOfItems(itemsOfCards(cards), 'microformats', caps.nodes),
    ...foundOfAddresses(itemsOfAddresses(cards), 'microformats'),
  ];
}

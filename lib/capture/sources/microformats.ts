import { caps } from '../caps';
import { baseUrl } from '../dom/base-url';
import { isChrome } from '../dom/page-area';
import { findCards } from '../microformats/find-cards';
import type { PageContext } from '../page-context';
import type { StatedCard } from '../records/findings-schema';
import { plainProperties, whileRoom } from '../schema-org/stated-graph';

/** The page's h-cards and classic hCards, in page order; a card in a card by its number. */
export function readMicroformats(page: PageContext): StatedCard[] {
  const base = baseUrl(page.document, page.url);
  const { cards, truncated } = findCards(page.document, base, caps.nodes);
  if (truncated) page.notices.add('structured-data-skipped');
  const numbers = new Map(cards.map((card, number) => [card, number]));
  const stated = cards.map(
    ({
      element,
      types,
      properties,
      namedWith,
      phoneTypes,
      relations,
      context,
      isValue,
      parent,
    }) => ({
      types,
      properties: plainProperties(properties, (card) => numbers.get(card) ?? 0),
      namedWith: [...namedWith],
      phoneTypes: phoneTypes.map((type) => type?.slice(0, 100) ?? ''),
      relations: relations.map((name) => name.slice(0, 60)),
      ...(context && { context }),
      ...(isValue && { isValue }),
      ...(parent && { isInner: true as const }),
      ...(!isValue && isChrome(element) && { chrome: true as const }),
    }),
  );
  return whileRoom(stated, page);
}

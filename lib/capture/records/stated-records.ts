import { caps } from '../caps';
import type { FoundRecord } from '../found-record';
import { type DescribedCard, itemsOfAddresses, itemsOfCards } from '../microformats/items-of-cards';
import { foundOfAddresses, foundOfItems } from '../schema-org/found-of-items';
import { itemsOfJson } from '../schema-org/items-of-json';
import { parseJsonBlock } from '../schema-org/repair-json';
import { type SchemaItem, schemaItem } from '../schema-org/schema-item';
import type { Stated, StatedCard, StatedGraph, StatedProperties } from './findings-schema';

/** Puts things back where their numbers stand; a number of what was left out says nothing. */
function fill<T>(
  into: Map<string, (string | T)[]>,
  properties: StatedProperties,
  things: readonly T[],
): void {
  for (const [name, values] of properties)
    into.set(
      name,
      values
        .map((value) => (typeof value === 'string' ? value : things[value]))
        .filter((value) => value !== undefined),
    );
}

function itemsOf({ items, roots }: StatedGraph): SchemaItem[] {
  const things = items.map(({ types, id, chrome }) => ({
    ...schemaItem(types, id),
    ...(chrome && { chrome }),
  }));
  for (const [at, { properties }] of items.entries()) {
    const thing = things[at];
    if (thing) fill(thing.properties, properties, things);
  }
  return things.slice(0, roots);
}

function cardsOf(stated: readonly StatedCard[]): DescribedCard[] {
  const cards = stated.map((card) => ({
    ...card,
    properties: new Map(),
    namedWith: new Set(card.namedWith),
  }));
  for (const [at, { properties }] of stated.entries()) {
    const card = cards[at];
    if (card) fill(card.properties, properties, cards);
  }
  return cards;
}

/** The organizations and people that a page states for machines; whether any of it was too much. */
export function recordsOfStated({ blocks, graphs, cards }: Stated): {
  records: FoundRecord[];
  truncated: boolean;
} {
  const values = blocks.map((block) => (typeof block === 'string' ? parseJsonBlock(block) : block));
  const { roots, truncated } = itemsOfJson(values, caps);
  const described = cardsOf(cards);
  return {
    records: [
      ...foundOfItems(roots, 'json-ld', caps.nodes),
      ...graphs.flatMap((graph) => foundOfItems(itemsOf(graph), graph.source, caps.nodes)),
      ...foundOfItems(itemsOfCards(described), 'microformats', caps.nodes),
      ...foundOfAddresses(itemsOfAddresses(described), 'microformats'),
    ],
    truncated,
  };
}

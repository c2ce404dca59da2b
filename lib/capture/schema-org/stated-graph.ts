import { caps } from '../caps';
import type { PageContext } from '../page-context';
import type { StatedGraph, StatedProperties } from '../records/findings-schema';
import type { SchemaItem } from './schema-item';

type Properties<T> = ReadonlyMap<string, readonly (string | T)[]>;

/** Properties as plain JSON: things by their number, texts up to their cap. */
export function plainProperties<T>(
  properties: Properties<T>,
  numberOf: (thing: T) => number,
): StatedProperties {
  return [...properties]
    .slice(0, 200)
    .map(([name, values]) => [
      name.slice(0, 60),
      values.map((value) => (typeof value === 'string' ? value.slice(0, 2000) : numberOf(value))),
    ]);
}

/** As many of the things, from the first, as there is room for. */
export function whileRoom<T>(things: readonly T[], page: PageContext): T[] {
  let left: number = caps.structured;
  const kept = things.filter((thing) => {
    if (left >= 0) left -= JSON.stringify(thing).length;
    return left >= 0;
  });
  if (kept.length < things.length) page.notices.add('structured-data-skipped');
  return kept;
}

/**
 * All that can be reached from the roots, as plain JSON for the findings: the roots first, each thing
 * once, and instead of a thing as a value its number. Undefined where there is nothing.
 */
export function statedGraph(
  source: StatedGraph['source'],
  roots: readonly SchemaItem[],
  page: PageContext,
): StatedGraph | undefined {
  if (roots.length === 0) return undefined;
  const numbers = new Map(roots.map((root, number) => [root, number]));
  const numberOf = (item: SchemaItem) => {
    const number = numbers.get(item) ?? numbers.size;
    numbers.set(item, number);
    return number;
  };
  // A Map goes on to what is added while it is iterated.
  const items: StatedGraph['items'] = [];
  for (const item of numbers.keys()) {
    if (items.length >= caps.nodes) break;
    const { types, id, chrome, properties } = item;
    items.push({
      types: types.slice(0, 50),
      ...(id && { id: id.slice(0, 2048) }),
      ...(chrome && { chrome }),
      properties: plainProperties(properties, numberOf),
    });
  }
  return { source, roots: roots.length, items: whileRoom(items, page) };
}

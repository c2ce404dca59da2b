import { literalProperties, relationProperties } from './known-properties';
import { decodeEntities } from './repair-json';
import { addProperty, localTerm, type SchemaItem, schemaItem } from './schema-item';

interface Task {
  value: unknown;
  /** Absent for what stands at the top. */
  target?: SchemaItem;
  property?: string;
  depth: number;
}

type Json = Record<string, unknown>;

function isNode(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own properties only: a block may bring a `__proto__` or a `constructor` of its own. */
function own(node: Json, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? decodeEntities(value).slice(0, 2000) : undefined;
}

function typesOf(node: Json): string[] {
  const type = own(node, '@type');
  const all: unknown[] = Array.isArray(type) ? type.slice(0, 20) : [type];
  return all.filter((one) => typeof one === 'string').map(localTerm);
}

/**
 * Items of parsed JSON-LD blocks. `@id` references are resolved over all blocks, nodes with the same
 * `@id` are one item. Iterative; at most `nodes` nodes, nothing deeper than `depth`.
 */
export function itemsOfJson(
  blocks: unknown[],
  { nodes, depth: maxDepth }: { nodes: number; depth: number },
): { roots: SchemaItem[]; truncated: boolean } {
  const byId = new Map<string, SchemaItem>();
  const defined = new Set<SchemaItem>();
  const inside = new Set<SchemaItem>();
  const items = new Set<SchemaItem>();
  let seen = 0;
  let truncated = false;

  const itemOf = (node: Json): SchemaItem => {
    const id = textOf(own(node, '@id'));
    const known = id === undefined ? undefined : byId.get(id);
    const item = known ?? schemaItem([], id);
    for (const type of typesOf(node)) if (!item.types.includes(type)) item.types.push(type);
    if (id !== undefined) byId.set(id, item);
    return item;
  };

  const queue: Task[] = blocks.map((value) => ({ value, depth: 0 }));
  // The queue grows while it is walked: first come, first served keeps the page's order.
  for (const task of queue) {
    const { value, target, property, depth } = task;
    seen += 1;
    if (seen > nodes || depth > maxDepth) {
      truncated = true;
      if (seen > nodes) break;
      continue;
    }
    if (Array.isArray(value)) {
      for (const entry of value.slice(0, nodes))
        queue.push({ ...task, value: entry, depth: depth + 1 });
      continue;
    }
    if (!isNode(value)) {
      const text = textOf(value);
      if (target && property && text) addProperty(target, property, text);
      continue;
    }
    for (const wrapper of ['@graph', '@list', '@set', '@value'] as const) {
      const wrapped = own(value, wrapper);
      if (wrapped !== undefined) queue.push({ ...task, value: wrapped, depth: depth + 1 });
    }
    if (own(value, '@value') !== undefined || own(value, '@list') !== undefined) continue;
    const item = itemOf(value);
    items.add(item);
    if (target && property) {
      addProperty(target, property, item);
      inside.add(item);
    }
    const keys = Object.keys(value).slice(0, 500);
    if (keys.some((key) => !key.startsWith('@'))) defined.add(item);
    for (const key of keys) {
      const name = localTerm(key);
      if (!literalProperties.has(name) && !relationProperties.has(name)) continue;
      queue.push({ value: own(value, key), target: item, property: name, depth: depth + 1 });
    }
  }
  // A node of the graph that another refers to is no root; one in a circle of references is, if first.
  const roots = [...items].filter((item) => !inside.has(item) && defined.has(item));
  const reached = new Set<SchemaItem>();
  const reach = (root: SchemaItem) => {
    const walk = new Set([root]);
    for (const item of walk) {
      reached.add(item);
      for (const value of [...item.properties.values()].flat())
        if (typeof value !== 'string' && !reached.has(value)) walk.add(value);
    }
  };
  roots.forEach(reach);
  for (const item of items) {
    if (reached.has(item) || !defined.has(item)) continue;
    roots.push(item);
    reach(item);
  }
  return { roots, truncated };
}

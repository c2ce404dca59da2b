import { decodeEntities } from './decode-entities';
import { isRelation, literalProperties } from './known-properties';
import { addProperty, localTerm, type SchemaItem, schemaItem } from './schema-item';
import { addTypes, propertyName } from './vocabulary-names';

interface Task {
  value: unknown;
  /** Absent for what stands at the top. */
  target?: SchemaItem;
  property?: string;
  /** Of a reversed property the value has the target, not the target the value. */
  reversed?: boolean;
  depth: number;
  terms: Terms;
}

type Json = Record<string, unknown>;

/** A context's own names for properties and keywords. */
type Terms = ReadonlyMap<string, string>;

const noTerms: Terms = new Map();

function isNode(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own properties only: a block may bring a `__proto__` or a `constructor` of its own. */
function own(node: Json, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

/** Without the tags and entities that editors of content leave in; a lone "<" stays. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  return decodeEntities(value.slice(0, 4000))
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .slice(0, 2000);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : [value];
}

/** What the node's context renames, on top of what the contexts around it do. */
function termsOf(node: Json, known: Terms): Terms {
  const terms = new Map(known);
  for (const context of listOf(own(node, '@context'))) {
    if (!isNode(context)) continue;
    for (const key of Object.keys(context).slice(0, 200)) {
      const given = own(context, key);
      const target = isNode(given) ? own(given, '@id') : given;
      // Prefixes ("foaf": "http://xmlns.com/foaf/0.1/") end with a separator and name nothing.
      if (key.startsWith('@') || typeof target !== 'string' || /[/#:]$/.test(target)) continue;
      terms.set(key, target.startsWith('@') ? target : localTerm(target));
    }
  }
  return terms.size > 0 ? terms : noTerms;
}

/** "name": { "en": "…", "cs": "…" }: the texts of a property by language. */
function isLanguageMap(node: Json): boolean {
  const keys = Object.keys(node);
  const isText = (key: string) => typeof node[key] === 'string';
  return (
    keys.length > 0 && keys.every((key) => /^[a-z]{2}(?:-\w{2,4})?$/i.test(key) && isText(key))
  );
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

  const itemOf = (id: string | undefined, types: unknown): SchemaItem => {
    const item = (id === undefined ? undefined : byId.get(id)) ?? schemaItem([], id);
    addTypes(
      item,
      listOf(types).flatMap((type) => (typeof type === 'string' ? type : [])),
    );
    if (id !== undefined) byId.set(id, item);
    return item;
  };

  const queue: Task[] = blocks.map((value) => ({ value, depth: 0, terms: noTerms }));
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
      if (target && property && text && literalProperties.has(property))
        addProperty(target, property, text);
      continue;
    }
    const terms = termsOf(value, task.terms);
    const keys = Object.keys(value).slice(0, 500);
    const named = keys.map((key) => [key, terms.get(key) ?? key] as const);
    const keyword = (name: string) => {
      const key = named.find(([, meaning]) => meaning === name)?.[0];
      return key === undefined ? undefined : own(value, key);
    };
    const wrapped = ['@graph', '@list', '@set', '@value', '@included'].map(keyword);
    for (const inner of wrapped)
      if (inner !== undefined) queue.push({ ...task, value: inner, depth: depth + 1, terms });
    if (wrapped[1] !== undefined || wrapped[2] !== undefined || wrapped[3] !== undefined) continue;
    if (target && property && literalProperties.has(property) && isLanguageMap(value)) {
      for (const key of keys) queue.push({ ...task, value: own(value, key), depth: depth + 1 });
      continue;
    }
    const item = itemOf(textOf(keyword('@id')), keyword('@type'));
    items.add(item);
    if (target && property && isRelation(property)) {
      addProperty(
        ...(task.reversed
          ? ([item, property, target] as const)
          : ([target, property, item] as const)),
      );
      inside.add(task.reversed ? target : item);
    }
    if (keys.some((key) => !key.startsWith('@'))) defined.add(item);
    const add = (key: string, inner: unknown, reversed = false) => {
      const name = propertyName(key);
      if (!literalProperties.has(name) && !isRelation(name)) return;
      queue.push({ value: inner, target: item, property: name, reversed, depth: depth + 1, terms });
    };
    for (const [key, meaning] of named) add(meaning, own(value, key));
    const reverse = keyword('@reverse');
    if (isNode(reverse))
      for (const key of Object.keys(reverse).slice(0, 50)) add(key, own(reverse, key), true);
  }
  return { roots: rootsOf(items, inside, defined), truncated };
}

/** A node that another refers to is no root; of those in a circle of references the first is one. */
function rootsOf(
  items: ReadonlySet<SchemaItem>,
  inside: ReadonlySet<SchemaItem>,
  defined: ReadonlySet<SchemaItem>,
): SchemaItem[] {
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
  return roots;
}

import { attribute, parentElementOf, queryAll } from '../dom/node-access';
import { isChrome } from '../dom/page-area';
import { isRelation, literalProperties } from './known-properties';
import { absoluteUrl, attributeWords, markedValue } from './marked-value';
import { addProperty, type SchemaItem, schemaItem } from './schema-item';
import { addTypes, propertyName } from './vocabulary-names';

/** Items of the page's microdata, `itemref` included. At most `nodes` elements are looked at. */
export function itemsOfMicrodata(
  document: Document,
  base: string,
  nodes: number,
): { roots: SchemaItem[]; truncated: boolean } {
  const elements = queryAll(document, '[itemscope],[itemprop]');
  const looked = elements.slice(0, nodes);
  const items = new Map<Element, SchemaItem>();
  const byId = new Map<string, SchemaItem>();
  const referred = new Map<string, Element[]>();
  for (const element of looked) {
    if (attribute(element, 'itemscope') === undefined) continue;
    const written = attribute(element, 'itemid')?.trim();
    const id = written && absoluteUrl(written, base);
    const known = id ? byId.get(id) : undefined;
    const item = known ?? schemaItem([], id);
    addTypes(item, attributeWords(attribute(element, 'itemtype')));
    items.set(element, item);
    if (id) byId.set(id, item);
    for (const target of attributeWords(attribute(element, 'itemref')))
      referred.set(target, [...(referred.get(target) ?? []), element]);
  }

  const ownersOf = (element: Element): Element[] => {
    const owners: Element[] = [];
    for (let at: Element | undefined = element; at; at = parentElementOf(at)) {
      if (at !== element && items.has(at)) return [...owners, at];
      const id = referred.size > 0 ? attribute(at, 'id') : undefined;
      if (id) for (const owner of referred.get(id) ?? []) if (owner !== element) owners.push(owner);
    }
    return owners;
  };

  const inside = new Set<SchemaItem>();
  for (const element of looked) {
    const names = attributeWords(attribute(element, 'itemprop'));
    if (names.length === 0) continue;
    const nested = items.get(element);
    for (const owner of ownersOf(element)) {
      const item = items.get(owner);
      if (!item || item === nested) continue;
      for (const written of names) {
        const name = propertyName(written);
        if (nested ? !isRelation(name) && name !== 'url' : !literalProperties.has(name)) continue;
        if (nested) inside.add(nested);
        const value = nested ?? markedValue(element, name, base);
        if (value !== '') addProperty(item, name, value);
      }
    }
  }

  const roots = new Set<SchemaItem>();
  for (const [element, item] of items) {
    if (inside.has(item)) continue;
    if (isChrome(element)) item.chrome = true;
    roots.add(item);
  }
  return { roots: [...roots], truncated: elements.length > nodes };
}

import { attribute, localName, parentElementOf, queryAll } from '../dom/node-access';
import { pageArea } from '../dom/page-area';
import { markedText } from '../dom/shown-text';
import {
  literalProperties,
  propertyAliases,
  relationProperties,
  typeAliases,
} from './known-properties';
import { addProperty, localTerm, type SchemaItem, schemaItem } from './schema-item';

/** Properties whose value is an address even by the letter of the standard. */
const addresses = new Set(['url', 'sameAs', 'mainEntityOfPage']);
const multiLine = new Set(['address', 'streetAddress']);

function words(text: string | undefined): string[] {
  return text?.split(/\s+/).filter(Boolean).slice(0, 20) ?? [];
}

function absolute(href: string, base: URL): string {
  return URL.canParse(href, base.href) ? new URL(href, base.href).href : href;
}

/**
 * The value of a property. The standard takes a link's address; but sites put names, titles and
 * telephones on links and mean the text, so that is taken wherever an address makes no sense.
 */
function textOfProperty(element: Element, property: string, base: URL): string {
  const content = attribute(element, 'content');
  if (content !== undefined) return content;
  const href = attribute(element, 'href') ?? attribute(element, 'src');
  if (href !== undefined && addresses.has(property)) return absolute(href, base);
  const data = localName(element) === 'data' ? attribute(element, 'value') : undefined;
  if (data !== undefined) return data;
  const text = markedText(element).replace(/\t/g, ' ');
  if (text === '' && href !== undefined) return href;
  if (property === 'email' && href?.startsWith('mailto:') && !text.includes('@')) return href;
  if (property === 'telephone' && href?.startsWith('tel:') && !/\d/.test(text)) return href;
  return multiLine.has(property) ? text.replace(/,?\n/g, ', ') : text.replace(/\n/g, ' ');
}

/** Items of the page's microdata, `itemref` included. At most `nodes` elements are looked at. */
export function itemsOfMicrodata(
  document: Document,
  base: URL,
  nodes: number,
): { roots: SchemaItem[]; truncated: boolean } {
  const elements = queryAll(document, '[itemscope],[itemprop]');
  const looked = elements.slice(0, nodes);
  const items = new Map<Element, SchemaItem>();
  const referred = new Map<string, Element[]>();
  for (const element of looked) {
    if (attribute(element, 'itemscope') === undefined) continue;
    const types = words(attribute(element, 'itemtype')).map(localTerm);
    items.set(element, schemaItem(types.map((type) => typeAliases.get(type) ?? type)));
    for (const id of words(attribute(element, 'itemref')))
      referred.set(id, [...(referred.get(id) ?? []), element]);
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
    const names = words(attribute(element, 'itemprop'));
    if (names.length === 0) continue;
    const nested = items.get(element);
    for (const owner of ownersOf(element)) {
      const item = items.get(owner);
      if (!item || item === nested) continue;
      for (const written of names) {
        const term = localTerm(written);
        const name = propertyAliases.get(term) ?? term;
        if (!literalProperties.has(name) && !relationProperties.has(name)) continue;
        if (nested) inside.add(nested);
        const value = nested ?? textOfProperty(element, name, base);
        if (value !== '') addProperty(item, name, value);
      }
    }
  }

  const roots: SchemaItem[] = [];
  for (const [element, item] of items) {
    if (inside.has(item)) continue;
    const area = pageArea(element);
    if (area === 'header' || area === 'footer' || area === 'navigation') item.chrome = true;
    roots.push(item);
  }
  return { roots, truncated: elements.length > nodes };
}

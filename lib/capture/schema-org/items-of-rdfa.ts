import { attribute, contains, query, queryAll } from '../dom/node-access';
import { isChrome } from '../dom/page-area';
import { isRelation, literalProperties } from './known-properties';
import { absoluteUrl, attributeWords, markedValue } from './marked-value';
import { addProperty, type SchemaItem, schemaItem } from './schema-item';
import { addTypes, propertyName } from './vocabulary-names';

interface Scope {
  element: Element;
  /** What the properties below are of. */
  subject?: SchemaItem;
  /** The subject is named by a `rel` alone: the first typed thing below is it. */
  isHanging?: boolean;
}

/** Of social networks' and libraries' vocabularies nothing is meant for the thing around them. */
const foreign =
  /^(?:og|fb|article|twitter|dc|dcterms|product|profile|business|place|sioc|content):/i;
/** By what an address is given, not another thing on the page. */
const addressed = new Set(['url', 'sameAs', 'mainEntityOfPage', 'email', 'telephone', 'faxNumber']);

/**
 * Items of the page's RDFa: the Lite attributes, and what older pages use besides, `about` and
 * `rel`, also around a thing. The vocabulary does not matter, terms are known by their last part. At
 * most `nodes` elements are looked at; a page without a `typeof` costs one query.
 */
export function itemsOfRdfa(
  document: Document,
  base: string,
  nodes: number,
): { roots: SchemaItem[]; truncated: boolean } {
  if (!query(document, '[typeof]')) return { roots: [], truncated: false };
  const elements = queryAll(document, '[typeof],[property],[about],[resource],[rel*=":"]');
  const items = new Map<SchemaItem, Element>();
  const byId = new Map<string, SchemaItem>();
  const inside = new Set<SchemaItem>();
  const scopes: Scope[] = [];

  const itemOf = (written: string | undefined): SchemaItem => {
    // "[_:a]" and "_:a" are the same.
    const id = written?.trim().replace(/^\[(.*)\]$/, '$1');
    if (!id) return schemaItem([]);
    const key = id.startsWith('_:') ? id : absoluteUrl(id, base);
    const item = byId.get(key) ?? schemaItem([], key);
    byId.set(key, item);
    return item;
  };
  const relate = (subject: SchemaItem | undefined, names: string[], item: SchemaItem): boolean => {
    const relations = names.filter(isRelation);
    if (!subject || subject === item || relations.length === 0) return false;
    for (const name of relations) addProperty(subject, name, item);
    inside.add(item);
    return true;
  };
  const namesOf = (element: Element, name: string) =>
    attributeWords(attribute(element, name))
      .filter((term) => !foreign.test(term))
      .map(propertyName);

  for (const element of elements.slice(0, nodes)) {
    let scope = scopes.at(-1);
    while (scope && !contains(scope.element, element)) {
      scopes.pop();
      scope = scopes.at(-1);
    }
    const types = attributeWords(attribute(element, 'typeof'));
    const about = attribute(element, 'about');
    const names = namesOf(element, 'property');
    const relations = namesOf(element, 'rel');
    const resource = attribute(element, 'resource');
    const href = attribute(element, 'href') ?? attribute(element, 'src');
    const subject = about === undefined ? scope?.subject : itemOf(about);
    if (types.length > 0) {
      const isNamed = about !== undefined || names.length + relations.length > 0;
      const hangs = scope?.isHanging && !isNamed ? scope : undefined;
      const item =
        hangs?.subject ?? itemOf(about ?? resource ?? (names.length > 0 ? undefined : href));
      if (hangs) hangs.isHanging = false;
      addTypes(item, types);
      if (!items.has(item)) items.set(item, element);
      if (about === undefined) relate(scope?.subject, [...names, ...relations], item);
      scopes.push({ element, subject: item });
      continue;
    }
    for (const name of names) {
      if (!subject) break;
      const target = resource !== undefined && !addressed.has(name) ? itemOf(resource) : undefined;
      if (target && attribute(element, 'content') === undefined) relate(subject, [name], target);
      else if (literalProperties.has(name)) {
        const value = markedValue(element, name, base);
        if (value !== '') addProperty(subject, name, value);
      }
    }
    if (relations.length > 0) {
      const target = resource ?? href;
      const literals = relations.filter((name) => addressed.has(name));
      for (const name of literals)
        if (subject && target) addProperty(subject, name, absoluteUrl(target, base));
      if (literals.length > 0) continue;
      const item = itemOf(target);
      if (relate(subject, relations, item))
        scopes.push({ element, subject: item, isHanging: target === undefined });
    } else if (names.length === 0 && (about ?? resource) !== undefined)
      scopes.push({ element, subject: itemOf(about ?? resource) });
    else if (about !== undefined) scopes.push({ element, ...(subject && { subject }) });
  }

  const roots = [...items.keys()].filter((item) => !inside.has(item));
  for (const root of roots) {
    const element = items.get(root);
    if (element && isChrome(element)) root.chrome = true;
  }
  return { roots, truncated: elements.length > nodes };
}

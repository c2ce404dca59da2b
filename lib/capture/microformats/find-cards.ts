import { ancestors } from '../dom/ancestors';
import { attribute, childElements, contains, localName, query, queryAll } from '../dom/node-access';
import {
  cardProperties,
  cardSelector,
  classicProperties,
  classicRoots,
  type PropertyKind,
  roots,
} from './class-names';
import { attributeOf, oneLine, propertyValue, textOf } from './property-value';

/** A card or an address as its classes describe it, nothing concluded yet. */
export interface Card {
  readonly element: Element;
  /** "h-card", "h-adr", "h-org". */
  readonly types: string[];
  isClassic: boolean;
  readonly properties: Map<string, (string | Card)[]>;
  /** The same element says both: the name and the organization, or the name and its parts. */
  readonly namedWith: Set<string>;
  /** What kind of telephone: "fax", "cell", in the order of the telephones. */
  readonly phoneTypes: (string | undefined)[];
  /** The classes by which the thing around it calls it, without prefix. */
  readonly relations: string[];
  /** The type of the nearest thing around that is no card: "h-entry". */
  context?: string;
  /** Stands in another card as its property. */
  isValue?: boolean;
  /** The card around it, though it is no property of that. */
  parent?: Card;
}

const modern = /^(p|u|e|dt)-([a-z]+(?:-[a-z]+)*)$/;

export function classesOf(element: Element): string[] {
  return (attribute(element, 'class') ?? '').slice(0, 2000).split(/\s+/).filter(Boolean);
}

function rootTypes(classes: readonly string[]): { types: string[]; isClassic: boolean } {
  const types = classes.filter((name) => roots.has(name));
  if (types.length > 0) return { types, isClassic: false };
  const classic = classes.flatMap((name) => classicRoots.get(name) ?? []);
  return { types: classic, isClassic: true };
}

const isCardType = (type: string) => type === 'h-card' || type === 'h-adr' || type === 'h-org';

/** The properties that an element's classes name, for a card of either kind. */
function propertiesOf(classes: readonly string[], isClassic: boolean): [PropertyKind, string][] {
  return classes.flatMap((name): [PropertyKind, string][] => {
    if (isClassic) {
      const classic = classicProperties.get(name.toLowerCase());
      return classic ? [[classic[0], classic[1]]] : [];
    }
    const [, prefix, term = ''] = modern.exec(name) ?? [];
    if (!cardProperties.has(term)) return [];
    return [[prefix === 'u' ? 'u' : 'p', term]];
  });
}

function add(card: Card, name: string, value: string | Card): void {
  if (value === '') return;
  const known = card.properties.get(name);
  if (known) {
    if (known.length < 100) known.push(value);
  } else card.properties.set(name, [value]);
}

/** Parts of the page that a card takes in from elsewhere: by `include`, `itemref` or table headers. */
function includedBy(element: Element): string[] {
  const ids = [attribute(element, 'itemref'), attribute(element, 'headers')].join(' ');
  const links = queryAll(element, 'a.include[href^="#"],object.include[data^="#"]').map((link) =>
    (attribute(link, 'href') ?? attribute(link, 'data') ?? '').slice(1),
  );
  return [...ids.split(/\s+/), ...links].filter((id) => /^[\w:.-]{1,100}$/.test(id)).slice(0, 20);
}

export interface FoundCards {
  cards: Card[];
  truncated: boolean;
}

/**
 * The page's h-cards and h-adrs, classic ones too, those inside others included. At most `max` cards,
 * and ten times as many elements inside them, are looked at; a page without any costs one query.
 */
export function findCards(document: Document, base: string, max: number): FoundCards {
  const elements = queryAll(document, cardSelector);
  const cards = new Map<Element, Card>();
  for (const element of elements.slice(0, max)) {
    const classes = classesOf(element);
    const { types, isClassic } = rootTypes(classes);
    if (!types.some(isCardType)) continue;
    const relations = classes.map((name) => modern.exec(name)?.[2] ?? name);
    cards.set(element, {
      element,
      types,
      isClassic,
      properties: new Map(),
      namedWith: new Set(),
      phoneTypes: [],
      relations,
    });
  }
  let left = max * 10;
  for (const card of cards.values()) {
    place(card, cards);
    const parts = [card.element];
    for (const id of includedBy(card.element)) {
      const part = query(document, `[id="${id}"]`);
      if (part && part !== card.element && !contains(part, card.element)) parts.push(part);
    }
    for (const part of parts) left = readPart(part, card, cards, base, left);
    // Marked as both, but written as the classic one.
    if (card.properties.size === 0 && classesOf(card.element).includes('vcard')) {
      card.isClassic = true;
      for (const part of parts) left = readPart(part, card, cards, base, left);
    }
    if (left <= 0) break;
  }
  for (const card of cards.values()) if (!card.isClassic) imply(card, base);
  return { cards: [...cards.values()], truncated: elements.length > max || left <= 0 };
}

/** Finds what the card is in: another card, or the entry, event or review that mentions it. */
function place(card: Card, cards: ReadonlyMap<Element, Card>): void {
  for (const at of ancestors(card.element)) {
    const around = cards.get(at);
    if (around) {
      card.parent ??= around;
      return;
    }
    const { types } = rootTypes(classesOf(at));
    const type = types.find((name) => name !== 'h-feed' && name !== 'h-geo');
    if (type) {
      card.context = type;
      return;
    }
  }
}

/** Reads the properties below (and, when it is taken in from elsewhere, on) `part` into the card. */
function readPart(
  part: Element,
  card: Card,
  cards: ReadonlyMap<Element, Card>,
  base: string,
  max: number,
): number {
  let left = max;
  const stack = part === card.element ? childElements(part).reverse() : [part];
  for (let element = stack.pop(); element && left > 0; element = stack.pop()) {
    left -= 1;
    const classes = classesOf(element);
    const inner = cards.get(element);
    const properties = propertiesOf(classes, card.isClassic);
    if (inner) {
      // "adr" is a root and a property by the same class.
      for (const [, name] of properties) add(card, name, inner);
      if (properties.length > 0) inner.isValue = true;
      continue;
    }
    const isName = properties.some(([, name]) => name === 'name');
    if (classes.includes('n') || classes.includes('p-n')) card.namedWith.add('n');
    for (const [kind, name] of properties) {
      if (isName && name !== 'name') card.namedWith.add(name);
      const value = propertyValue(element, kind, base);
      if (name === 'tel') card.phoneTypes.push(phoneTypeOf(element));
      add(card, name, name === 'org' ? (unitless(element, card.isClassic) ?? value) : value);
    }
    if (rootTypes(classes).types.length === 0) stack.push(...childElements(element).reverse());
  }
  return left;
}

/** The name of an organization that is given apart from its unit's. */
function unitless(element: Element, isClassic: boolean): string | undefined {
  const selector = isClassic ? '.organization-name' : '.p-organization-name';
  const name = query(element, selector);
  return name && textOf(name);
}

function phoneTypeOf(element: Element): string | undefined {
  const type = query(element, '.type');
  const text = type && (attributeOf(type, 'text') ?? textOf(type));
  return text ? oneLine(text).toLowerCase() : undefined;
}

/** What a modern card leaves to be understood: its name is its text, its address its only link. */
function imply(card: Card, base: string): void {
  const { element, properties } = card;
  const names = [...properties.keys()];
  const hasText = names.some((name) => name !== 'url' && name !== 'email' && name !== 'uid');
  if (!properties.has('name') && !hasText && !card.types.includes('h-adr'))
    add(card, 'name', impliedName(element));
  if (properties.has('url') || properties.has('email') || properties.has('uid')) return;
  const link = [element, onlyLink(element)].find(
    (at) => at && /^(?:a|area)$/.test(localName(at)) && attribute(at, 'href') !== undefined,
  );
  if (link) add(card, 'url', propertyValue(link, 'u', base));
}

function impliedName(element: Element): string {
  for (const at of [element, onlyChild(element), onlyChild(onlyChild(element))]) {
    if (!at || (at !== element && rootTypes(classesOf(at)).types.length > 0)) break;
    if (!/^(?:img|area|abbr)$/.test(localName(at))) continue;
    const text = attributeOf(at, 'text');
    if (text) return oneLine(text);
  }
  return textOf(element).slice(0, 300);
}

function onlyChild(element: Element | undefined): Element | undefined {
  const children = element ? childElements(element) : [];
  return children.length === 1 ? children[0] : undefined;
}

/** The only link among the children, or in the only child, that is no card of its own. */
function onlyLink(element: Element): Element | undefined {
  for (const at of [element, onlyChild(element)]) {
    const links = at
      ? childElements(at).filter((child) => /^(?:a|area)$/.test(localName(child)))
      : [];
    const [link] = links;
    if (link && links.length === 1 && rootTypes(classesOf(link)).types.length === 0) return link;
  }
  return undefined;
}

import { ancestors } from '../dom/ancestors';
import { childElements, documentOf, localName, parentElementOf } from '../dom/node-access';
import { shownText } from '../dom/shown-text';
import {
  attributeSelectors,
  classSelector,
  idSelector,
  namedSelector,
  placedSelector,
  stableClasses,
} from './element-names';
import { select } from './select';

/** One reading of "these two are entries": how the list is found, and what it is. */
export interface EntryLevel {
  /** The same elements by different means, the most durable first. */
  selectors: string[];
  elements: Element[];
}

const mostSelectors = 5;
const longestSelector = 300;

const chainOf = (element: Element) => [element, ...ancestors(element)];

/** The nearest element around both. */
function commonAncestor(a: Element, b: Element): Element | undefined {
  const around = new Set(chainOf(b));
  return chainOf(a).find((at) => around.has(at));
}

/** The elements from below `top` down to `element`. */
function wayDown(top: Element, element: Element): Element[] {
  const down: Element[] = [];
  for (const at of chainOf(element)) {
    if (at === top) break;
    down.unshift(at);
  }
  return down;
}

/** "li.company" with the classes that both have. */
function commonName(a: Element, b: Element): string {
  const others = new Set(stableClasses(b));
  const shared = stableClasses(a).filter((name) => others.has(name));
  return localName(a) + classSelector(shared.slice(0, 3));
}

/** The path from the body by places: "body > main > ul:nth-of-type(2)". */
function placedFromBody(element: Element): string {
  const steps: string[] = [];
  for (const at of chainOf(element)) {
    const tag = localName(at);
    if (tag === 'body' || tag === 'html') break;
    steps.unshift(placedSelector(at));
  }
  return ['body', ...steps].join(' > ');
}

/** What the containers beside this one are called, where they are built alike: columns, letters. */
function alikeContainers(container: Element, own: string): Element[] {
  const parent = parentElementOf(container);
  if (!parent || localName(container) === 'body') return [container];
  const name = namedSelector(container);
  const alike = childElements(parent).filter(
    (other) => namedSelector(other) === name && childrenNamed(other, own).length > 0,
  );
  return alike.includes(container) ? alike : [container];
}

function childrenNamed(container: Element, own: string): Element[] {
  return select(container, `:scope > ${own}`);
}

function sameElements(a: readonly Element[], b: readonly Element[]): boolean {
  return a.length === b.length && a.every((element, at) => element === b[at]);
}

/** Selectors that find exactly the wanted elements in the document. */
function selectorsOf(
  document: Document,
  wanted: readonly Element[],
  own: string,
  container: Element,
): string[] {
  const names = [namedSelector(container), ...attributeSelectors(container)];
  const id = idSelector(container);
  const around = chainOf(container).slice(1, 5);
  const heads = [
    ...(/[.[]/.test(own) ? [''] : []),
    ...(id ? [`${id} > `] : []),
    ...names.map((name) => `${name} > `),
    ...around.flatMap((at) =>
      [idSelector(at), ...attributeSelectors(at), namedSelector(at)].flatMap((anchor) =>
        anchor && /[.#[]|main|article/.test(anchor)
          ? [`${anchor} > ${names[0]} > `, `${anchor} ${names[0]} > `]
          : [],
      ),
    ),
    `${placedFromBody(container)} > `,
    ...(parentElementOf(container)
      ? [`${placedFromBody(parentElementOf(container) as Element)} > ${names[0]} > `]
      : []),
  ];
  const tag = own.split(/[.[]/)[0] ?? own;
  return [...new Set([...heads.map((head) => head + own), ...heads.slice(1).map((h) => h + tag)])]
    .filter((css) => css.length <= longestSelector)
    .filter((css) => sameElements(select(document, css), wanted))
    .slice(0, mostSelectors);
}

function levelOf(document: Document, a: Element, b: Element): EntryLevel | undefined {
  if (localName(a) !== localName(b)) return undefined;
  const container = parentElementOf(a);
  const other = parentElementOf(b);
  if (!container || !other) return undefined;
  const own = commonName(a, b);
  const containers =
    container === other ? alikeContainers(container, own) : cousinContainers(container, other);
  const elements = containers.flatMap((each) => childrenNamed(each, own));
  if (elements.length < 2 || !elements.includes(a) || !elements.includes(b)) return undefined;
  const selectors = selectorsOf(document, elements, own, container);
  return selectors.length > 0 ? { selectors, elements } : undefined;
}

/** The containers of two cousins and all that are reached from their common ancestor as they are. */
function cousinContainers(a: Element, b: Element): Element[] {
  const top = commonAncestor(a, b);
  const down = top && wayDown(top, a);
  if (!top || !down) return [];
  const names = down.map((at, depth) => {
    const beside = wayDown(top, b)[depth];
    return beside && localName(beside) === localName(at) ? commonName(at, beside) : undefined;
  });
  if (names.includes(undefined)) return [];
  return select(top, [':scope', ...names].join(' > '));
}

/** A group of entries rather than an entry: most of its children look alike and have parts of their own. */
function isGroup(element: Element, next: Element): boolean {
  const children = childElements(element);
  const alike = children.filter((child) => localName(child) === localName(next));
  const built = alike.filter(
    (child) => select(child, '*').length >= 2 && shownText(child, 400).includes('\n'),
  );
  return (
    alike.length >= 2 && alike.length >= children.length * 0.6 && built.length === alike.length
  );
}

/**
 * The list that two clicked elements belong to, from narrow to wide readings of it, and which reading
 * is most likely meant: the largest parts of the page that hold one example each. The elements may be
 * anything inside their entries. Empty where the two have nothing in common.
 */
export function generaliseEntries(
  a: Element,
  b: Element,
): { levels: EntryLevel[]; likely: number } {
  const top = commonAncestor(a, b);
  const document = documentOf(a);
  if (!top || !document) return { levels: [], likely: 0 };
  const [downA, downB] = [wayDown(top, a), wayDown(top, b)];
  const pairs: [Element, Element][] = [];
  const depth = Math.min(downA.length, downB.length, 12);
  for (let at = depth - 1; at >= 0; at -= 1) {
    const [x, y] = [downA[at], downB[at]];
    if (x && y) pairs.push([x, y]);
  }
  let meant = pairs.length - 1;
  while (meant > 0) {
    const [pair, next] = [pairs[meant], pairs[meant - 1]];
    if (!pair || !next || !isGroup(pair[0], next[0]) || !isGroup(pair[1], next[1])) break;
    meant -= 1;
  }
  // Clicked twice in one entry, or wider than it seems: what is around both, beside its own like.
  for (const around of chainOf(top).slice(0, 3)) {
    const parent = parentElementOf(around);
    const twin =
      parent &&
      childElements(parent).find(
        (other) => other !== around && namedSelector(other) === namedSelector(around),
      );
    if (twin && localName(around) !== 'body') pairs.push([around, twin]);
  }
  const read = pairs.map(([x, y], at) => ({ at, level: levelOf(document, x, y) }));
  const found = read.filter(({ level }) => level !== undefined);
  const levels = found.flatMap(({ level }) => level ?? []);
  const likely = found.findIndex(({ at }) => at >= meant);
  return { levels, likely: Math.max(0, likely < 0 ? levels.length - 1 : likely) };
}

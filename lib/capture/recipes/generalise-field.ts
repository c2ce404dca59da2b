import type { Locator, RecipeField, Way } from '@/lib/domain/recipes/recipe';
import { ancestors } from '../dom/ancestors';
import { attribute, localName } from '../dom/node-access';
import { candidateLocators } from './locate';
import { isPlausible } from './plausible';
import { type LineCache, linesOf, readLocator } from './read-way';

/** What the user pointed at: an element in an entry, and which of its lines. */
export interface FieldExample {
  root: Element;
  element: Element;
  /** Index of the line that was clicked, where the element has several. */
  line?: number;
}

const mostLocators = 5;
/** A locator that finds less than this part of what the best one finds is of one entry only. */
const leastShare = 0.5;

const wantedScheme: Partial<Record<RecipeField, RegExp>> = {
  phone: /^(?:tel|callto):/i,
  email: /^mailto:/i,
  website: /^(?:https?:)?\/\/|^\//i,
  profile: /^https?:/i,
};

/** The link that is meant when something in it was clicked: its icon, or its text. */
function linkOf({ root, element }: FieldExample, field: RecipeField): Element | undefined {
  const scheme = wantedScheme[field];
  if (!scheme) return undefined;
  for (const at of [element, ...ancestors(element)]) {
    if (localName(at) === 'a' && scheme.test(attribute(at, 'href') ?? '')) return at;
    if (at === root) break;
  }
  return undefined;
}

const textOf = (element: Element, line: number | undefined) => {
  const lines = linesOf(element);
  return (line === undefined ? lines.join(' ') : (lines[line] ?? '')).replace(/\s+/g, ' ').trim();
};

/** Which element is meant, and what of it is the value. */
function meant(example: FieldExample, field: RecipeField): FieldExample & Pick<Way, 'part'> {
  const link = linkOf(example, field);
  const { line: _, ...whole } = example;
  if (link && (field === 'website' || field === 'profile'))
    return { ...whole, element: link, part: 'href' };
  const text = textOf(example.element, example.line);
  if (link && !isPlausible(field, text)) return { ...whole, element: link, part: 'href' };
  if (localName(example.element) === 'img') return { ...whole, part: 'alt' };
  if (!text) {
    const stated = ['content', 'title', 'aria-label'].find((name) =>
      isPlausible(field, attribute(example.element, name) ?? ''),
    );
    if (stated) return { ...whole, part: stated };
  }
  const several = linesOf(example.element).length > 1 && field !== 'address';
  return { ...(several ? example : whole), part: 'text' };
}

const keyOf = (locator: Locator) => JSON.stringify(locator);

/** A label stands in other entries too; what stands in one alone is a name or another value. */
function isCommonLabel(locator: Locator, filled: number, roots: number): boolean {
  return locator.by === 'css' || filled >= Math.min(roots, Math.max(2, roots * 0.3));
}

/** What was pointed at, as the interpreter would read it; undefined when it cannot be such a value. */
export function exampleValue(
  field: RecipeField,
  example: FieldExample,
  base: string,
): string | undefined {
  const { element, part, line } = meant(example, field);
  return valueAt(element, field, { part, ...(line !== undefined && { line }) }, base);
}

interface Trial {
  /** The elements among which the way has to hold: the entries, or the body of a single page. */
  roots: readonly Element[];
  /** The page's address. */
  base: string;
  /** Another namer of single elements, for pages where there is nothing to compare with. */
  nameElement?(element: Element): string | undefined;
}

/**
 * The way to a field that holds for all examples, tried out on all entries; undefined where no single
 * way leads to every example.
 */
export function generaliseField(
  field: RecipeField,
  examples: readonly FieldExample[],
  { roots, base, nameElement }: Trial,
): Way | undefined {
  const pointed = examples.map((example) => meant(example, field));
  const [first] = pointed;
  if (!first) return undefined;
  const { part, line } = first;
  if (pointed.some((other) => other.part !== part || other.line !== line)) return undefined;
  const way = { part, ...(line !== undefined && { line }) };
  const candidates = pointed.map(({ root, element }) => {
    const text = part === 'text' ? textOf(element, line) : '';
    const value = valueAt(element, field, way, base);
    if (value === undefined) return [];
    return candidateLocators(root, element, {
      text: withoutFront(text, value),
      named: nameElement?.(element),
    }).filter((locator) => readLocator(root, field, locator, way, base)[0] === value);
  });
  const shared = (candidates[0] ?? []).filter((locator) =>
    candidates.every((each) => each.some((other) => keyOf(other) === keyOf(locator))),
  );
  const cache: LineCache = new Map();
  const tried = shared.map((locator) => {
    const values = roots.map((root) => readLocator(root, field, locator, way, base, cache));
    return { locator, filled: values.filter((found) => found.length > 0).length };
  });
  const best = Math.max(0, ...tried.map(({ filled }) => filled));
  const locators = tried
    .filter(({ filled }) => filled > 0 && filled >= best * leastShare)
    .filter(({ locator, filled }) => isCommonLabel(locator, filled, roots.length))
    .map(({ locator }) => locator);
  if (locators.length === 0) return undefined;
  return { locators: varied(locators), ...way };
}

/** The value as the interpreter will give it for this very element. */
function valueAt(
  element: Element,
  field: RecipeField,
  way: Pick<Way, 'part' | 'line'>,
  base: string,
): string | undefined {
  return readLocator(element, field, { by: 'css', css: ':scope' }, way, base)[0];
}

const withoutFront = (text: string, value: string) => (text.endsWith(value) ? value : text);

/** A few that differ in kind: stand-ins are worth something when not all fall with one change. */
function varied(locators: readonly Locator[]): Locator[] {
  const kindOf = (locator: Locator) =>
    locator.by === 'label'
      ? 'label'
      : locator.css.includes('[')
        ? 'attribute'
        : /[.#]/.test(locator.css)
          ? 'name'
          : 'place';
  const times = new Map<string, number>();
  return locators
    .filter((locator) => {
      const kind = kindOf(locator);
      times.set(kind, (times.get(kind) ?? 0) + 1);
      return (times.get(kind) ?? 0) <= 2;
    })
    .slice(0, mostLocators);
}

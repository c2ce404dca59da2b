import type { Fill, Locator, RecipeField, RecipeRule, Way } from '@/lib/domain/recipes/recipe';
import { caps } from '../caps';
import { ancestors } from '../dom/ancestors';
import { attribute, localName } from '../dom/node-access';
import { type LineCache, readLocator } from './read-way';
import { pageRoots, select } from './select';

/** What a recipe found of one company or person: raw texts, and the address of its own page. */
export interface EntryValues {
  values: Partial<Record<RecipeField, string[]>>;
  detail?: string;
}

export interface RecipeReading {
  /** In page order; those in which nothing was found left out. */
  entries: EntryValues[];
  fill: Fill;
  /** There were more than the cap. */
  truncated: boolean;
}

/** A locator that finds at least this part of what the best of its way finds is as good. */
const goodEnough = 0.5;
/** Characters of all values together. */
const mostCharacters = 400_000;

/**
 * The first locator of a way that still finds its values. Chosen for the page, not for each entry: an
 * entry that lacks a value must not get what a stand-in happens to find there.
 */
export function chooseLocator(
  roots: readonly Element[],
  field: RecipeField,
  way: Way,
  base: string,
  cache: LineCache,
): { locator?: Locator; values: string[][] } {
  const tried = way.locators.map((locator) => {
    const values = roots.map((root) => readLocator(root, field, locator, way, base, cache));
    return { locator, values, filled: values.filter((found) => found.length > 0).length };
  });
  const best = Math.max(0, ...tried.map(({ filled }) => filled));
  const chosen = tried.find(({ filled }) => filled > 0 && filled >= best * goodEnough);
  return chosen ?? { values: roots.map(() => []) };
}

/** The roots' values of one field: for each root the first way that finds any. */
export function readField(
  roots: readonly Element[],
  field: RecipeField,
  ways: readonly Way[],
  base: string,
  cache: LineCache,
): string[][] {
  const found = ways.map((way) => chooseLocator(roots, field, way, base, cache).values);
  return roots.map(
    (_, at) => found.map((values) => values[at] ?? []).find((v) => v.length > 0) ?? [],
  );
}

/** The entry's own page: the link on its name, around it, or around the whole entry. */
function detailOf(root: Element, name: Way | undefined, base: string): string | undefined {
  const [locator] = name?.locators ?? [];
  const named = locator?.by === 'css' ? select(root, locator.css)[0] : undefined;
  const around = named ? [named, ...ancestorsWithin(named, root)] : [root];
  const link = around.find((at) => localName(at) === 'a') ?? (named && select(named, 'a')[0]);
  const href = link && attribute(link, 'href');
  if (!href || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) && url.href.length <= 2048 ? url.href : undefined;
}

function ancestorsWithin(element: Element, root: Element): Element[] {
  const found: Element[] = [];
  if (element === root) return found;
  for (const at of ancestors(element)) {
    found.push(at);
    if (at === root) break;
  }
  return found;
}

function readRoots(rule: RecipeRule, roots: readonly Element[], base: string): RecipeReading {
  const cache: LineCache = new Map();
  const columns = rule.fields.map(({ field, ways }) => ({
    field,
    values: readField(roots, field, ways, base, cache),
  }));
  const nameWay = rule.fields.find(({ field }) => field === 'name')?.ways[0];
  const entries: EntryValues[] = [];
  let left = mostCharacters;
  let truncated = false;
  roots.forEach((root, at) => {
    const filled = columns.filter(({ values }) => (values[at]?.length ?? 0) > 0);
    if (filled.length === 0 || truncated) return;
    const values = Object.fromEntries(filled.map(({ field, values: all }) => [field, all[at]]));
    left -= JSON.stringify(values).length;
    if (left < 0) truncated = true;
    else {
      const detail = rule.kind === 'list' ? detailOf(root, nameWay, base) : undefined;
      entries.push({ values, ...(detail && { detail }) });
    }
  });
  const share = (field: RecipeField) =>
    entries.filter(({ values }) => values[field]).length / Math.max(1, entries.length);
  const rates = Object.fromEntries(rule.fields.map(({ field }) => [field, share(field)]));
  return { entries, fill: { entries: entries.length, rates }, truncated };
}

/** The entries a list recipe stands on: those of the first selector that finds any. */
export function findEntryRoots(document: Document, selectors: readonly string[]): Element[] {
  for (const css of selectors) {
    const roots = select(document, css);
    if (roots.length > 0) return roots;
  }
  return [];
}

/**
 * Reads the page as a recipe says. Reads only, never throws on a recipe's selectors, takes at most
 * 2,000 entries. `base` is the page's address.
 */
export function runRecipe(document: Document, rule: RecipeRule, base: string): RecipeReading {
  if (rule.kind === 'single') return readRoots(rule, pageRoots(document), base);
  let best: RecipeReading | undefined;
  for (const css of rule.entry) {
    const roots = select(document, css);
    if (roots.length === 0) continue;
    const reading = readRoots(rule, roots.slice(0, caps.entries), base);
    if (roots.length > caps.entries) reading.truncated = true;
    if (reading.entries.length > 0) return reading;
    best ??= reading;
  }
  return best ?? { entries: [], fill: { entries: 0, rates: {} }, truncated: false };
}

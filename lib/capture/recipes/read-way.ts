import type { Locator, RecipeField, Way } from '@/lib/domain/recipes/recipe';
import { attribute } from '../dom/node-access';
import { shownText } from '../dom/shown-text';
import { isPlausible, isPlural } from './plausible';
import { select } from './select';

const longestValue = 500;
const mostValues = 10;

/** The lines of each root, read once a run: several locators ask for them. */
export type LineCache = Map<Element, string[]>;

export function linesOf(element: Element, cache?: LineCache): string[] {
  const known = cache?.get(element);
  if (known) return known;
  const lines = shownText(element, 5000).split('\n');
  cache?.set(element, lines);
  return lines;
}

/** A label as it is compared: one space, lower case, no colon at its end. */
export function foldLabel(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s:：]+$/, '')
    .trim()
    .toLowerCase();
}

/** What stands behind a label on its line, or on the line below it. */
export function labelled(lines: readonly string[], label: string): string[] {
  const wanted = foldLabel(label);
  const found: string[] = [];
  lines.forEach((line, at) => {
    const start = line.slice(0, wanted.length + 8).toLowerCase();
    if (!start.startsWith(wanted)) return;
    const rest = line.slice(wanted.length);
    if (!/^(?:\s*[:：\t]|\s|$)/.test(rest)) return;
    const value = rest.replace(/^[\s:：]+/, '') || (lines[at + 1] ?? '');
    if (value) found.push(value);
  });
  return found;
}

/** "Tel.: 541 000 011" without the word in front; the colon of "https://" is not one. */
function withoutLabel(text: string): string {
  return text.replace(/^\p{L}[\p{L} ./-]{0,30}[:：](?!\/\/)\s*/u, '');
}

/** The number in "Call the workshop 541 000 300", with its extension. */
function numberIn(text: string): string {
  const run =
    /[+(\d][\d ()/.\u00a0-]{3,30}\d(?:,? ?(?:ext|linka|kl|klapka|доб|Durchwahl|x)\.? ?\d{1,5})?/iu;
  return (/\p{L}/u.test(text) && run.exec(text)?.[0]) || text;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function linkValue(href: string, base: string): string {
  const contact = /^(?:tel|mailto|callto|sms):([^?]*)/i.exec(href.trim())?.[1];
  if (contact !== undefined) return decoded(contact);
  return URL.canParse(href, base) ? new URL(href, base).href : '';
}

function partOf(
  element: Element,
  field: RecipeField,
  { part, line }: Pick<Way, 'part' | 'line'>,
  base: string,
): string {
  if (part !== 'text') {
    const value = attribute(element, part) ?? '';
    return part === 'href' || part === 'src' ? linkValue(value, base) : withoutLabel(value.trim());
  }
  const lines = linesOf(element);
  const text =
    line === undefined ? lines.join(field === 'address' ? ', ' : ' ') : (lines[line] ?? '');
  return withoutLabel(text.replace(/\s+/g, ' ').trim());
}

/**
 * The plausible values that one locator finds below a root: all of them, or the first of a field that
 * an entry has once.
 */
export function readLocator(
  root: Element,
  field: RecipeField,
  locator: Locator,
  way: Pick<Way, 'part' | 'line'>,
  base: string,
  cache?: LineCache,
): string[] {
  const raw =
    locator.by === 'label'
      ? labelled(linesOf(root, cache), locator.label).map((text) => text.replace(/\s+/g, ' '))
      : select(root, locator.css)
          .slice(0, 50)
          .map((element) => partOf(element, field, way, base));
  const values = raw
    .map((value) => (field === 'phone' ? numberIn(value) : value).trim())
    .filter((value) => value.length <= longestValue && isPlausible(field, value));
  return [...new Set(values)].slice(0, isPlural(field) ? mostValues : 1);
}

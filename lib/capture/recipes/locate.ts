import type { Locator } from '@/lib/domain/recipes/recipe';
import { ancestors } from '../dom/ancestors';
import { localName } from '../dom/node-access';
import {
  attributeSelectors,
  classSelector,
  idSelector,
  namedSelector,
  placedPath,
  placedSelector,
  stableClasses,
} from './element-names';
import { foldLabel, linesOf } from './read-way';
import { select } from './select';

const longestSelector = 300;
const longestLabel = 60;

/** Ways of naming an element below a root, the ones that outlive a new design first. */
function namesBelow(root: Element, element: Element): string[] {
  const tag = localName(element);
  const classes = stableClasses(element).slice(0, 4);
  const names = [
    ...attributeSelectors(element),
    ...(idSelector(element) ? [`${idSelector(element)}`] : []),
    ...(classes.length > 1 ? [tag + classSelector(classes)] : []),
    ...classes.map((name) => classSelector([name])),
    ...classes.map((name) => tag + classSelector([name])),
  ];
  const around: Element[] = [];
  for (const at of ancestors(element)) {
    if (at === root || around.length >= 6) break;
    around.push(at);
  }
  around.forEach((at, depth) => {
    const anchor = attributeSelectors(at)[0] ?? idSelector(at);
    const named = stableClasses(at).length > 0 ? namedSelector(at) : undefined;
    const steps = [...around.slice(0, depth).reverse(), element].map(placedSelector);
    for (const head of [anchor, named])
      if (head) names.push(`${head} ${steps.length === 1 ? tag : `> ${steps.join(' > ')}`}`);
    if (named || anchor) names.push(`${named ?? anchor} > ${steps.join(' > ')}`);
  });
  return [...names, tag, placedPath(root, element)];
}

/** Labels in front of a value: on its own line, or alone on the line above. */
function labelsBefore(root: Element, text: string): string[] {
  const lines = linesOf(root);
  return lines.flatMap((line, at) => {
    const start = line.indexOf(text);
    if (start < 0) return [];
    const before = start > 0 ? line.slice(0, start) : (lines[at - 1] ?? '');
    const isLabel =
      start > 0 ? /[:：\t]\s*$/.test(before) || !/[\d@]/.test(before) : before.length <= 40;
    const label = foldLabel(before.split('\t').filter(Boolean).at(-1) ?? '');
    return isLabel && label && label.length <= longestLabel && /\p{L}/u.test(label) ? [label] : [];
  });
}

/**
 * Locators that may lead from a root to an element in it, the most durable first; each finds the
 * element before any other. `text` is the value, by which labels are recognised; `named` a selector
 * from elsewhere.
 */
export function candidateLocators(
  root: Element,
  element: Element,
  { text, named }: { text: string; named?: string },
): Locator[] {
  const selectors =
    element === root
      ? [':scope']
      : [...new Set([...namesBelow(root, element), ...(named ? [named] : [])])].filter(
          (css) => css.length <= longestSelector && select(root, css)[0] === element,
        );
  const labels = text.length <= 300 ? [...new Set(labelsBefore(root, text))].slice(0, 2) : [];
  const byAttribute = selectors.filter((css) => css.includes('['));
  const others = selectors.filter((css) => !css.includes('['));
  return [
    ...byAttribute.map((css) => ({ by: 'css' as const, css })),
    ...labels.map((label) => ({ by: 'label' as const, label })),
    ...others.map((css) => ({ by: 'css' as const, css })),
  ];
}

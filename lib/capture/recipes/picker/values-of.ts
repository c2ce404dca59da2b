import type { Way } from '@/lib/domain/recipes/recipe';
import type { Picking } from '../picking';
import { readLocator } from '../read-way';
import { select } from '../select';
import { lineRange } from './target';

/** Outlines beyond these are out of sight. */
const mostRoots = 300;

function valueIn(
  root: Element,
  picking: Picking,
  ways: readonly Way[],
): Element | Range | undefined {
  const { last, url } = picking;
  if (!last) return undefined;
  for (const way of ways)
    for (const locator of way.locators) {
      if (locator.by !== 'css' || readLocator(root, last, locator, way, url).length === 0) continue;
      const [element] = select(root, locator.css);
      if (element) return way.line === undefined ? element : lineRange(element, way.line);
    }
  return undefined;
}

/** Where the values of the field that was pointed at last were found, as far as that can be outlined. */
export function valuesOf(picking: Picking): (Element | Range)[] {
  const { rules, last, roots } = picking;
  const ways = rules.find(({ field }) => field === last)?.ways ?? [];
  return roots.slice(0, mostRoots).flatMap((root) => valueIn(root, picking, ways) ?? []);
}

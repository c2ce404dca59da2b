import { ancestors } from '../dom/ancestors';
import { attribute, childElements, localName, parentElementOf } from '../dom/node-access';
import { isStableName } from './stable-name';

/** Attributes by which authors name what something is. */
const namingAttributes = [
  'itemprop',
  'itemtype',
  'property',
  'data-testid',
  'data-test',
  'data-qa',
  'data-field',
  'data-label',
  'data-title',
  'rel',
  'role',
];

const escaped = (name: string) => name.replace(/[^a-zA-Z0-9_-]/g, (sign) => `\\${sign}`);
const quoted = (value: string) => `"${value.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;

export function stableClasses(element: Element): string[] {
  const names = (attribute(element, 'class') ?? '').slice(0, 1000).split(/\s+/);
  return [...new Set(names)].filter(isStableName);
}

export function classSelector(names: readonly string[]): string {
  return names.map((name) => `.${escaped(name)}`).join('');
}

/** "[itemprop="telephone"]" and the like; the kinds of contact links by how they begin. */
export function attributeSelectors(element: Element): string[] {
  const tag = localName(element);
  const found: string[] = [];
  const href = tag === 'a' ? attribute(element, 'href') : undefined;
  const scheme = /^(?:tel|mailto):/i.exec(href ?? '')?.[0].toLowerCase();
  if (scheme) found.push(`a[href^="${scheme}"]`);
  for (const name of namingAttributes) {
    const value = attribute(element, name);
    if (value && value.length <= 60 && !/\d{2}/.test(value))
      found.push(`${tag}[${name}=${quoted(value)}]`);
  }
  return found;
}

/** The element by its tag and what its author called it: "li.company". */
export function namedSelector(element: Element): string {
  return localName(element) + classSelector(stableClasses(element).slice(0, 3));
}

/** "p:nth-of-type(2)"; the tag alone where it is the only one beside its siblings. */
export function placedSelector(element: Element): string {
  const tag = localName(element);
  const parent = parentElementOf(element);
  const alike = parent ? childElements(parent).filter((other) => localName(other) === tag) : [];
  return alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(element) + 1})` : tag;
}

/** The way down from `root` by places: ":scope > div:nth-of-type(2) > p". */
export function placedPath(root: Element, element: Element): string {
  const steps: string[] = [];
  for (const at of [element, ...ancestors(element)]) {
    if (at === root) break;
    steps.unshift(placedSelector(at));
  }
  return [':scope', ...steps].join(' > ');
}

/** The stable id as a selector. */
export function idSelector(element: Element): string | undefined {
  const id = attribute(element, 'id');
  return id && isStableName(id) ? `#${escaped(id)}` : undefined;
}

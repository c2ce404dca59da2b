import { ancestors } from './ancestors';
import { attribute, localName } from './node-access';

export type PageArea = 'main' | 'header' | 'footer' | 'navigation' | 'aside';

const roles: ReadonlyMap<string, PageArea> = new Map([
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['navigation', 'navigation'],
  ['complementary', 'aside'],
  ['main', 'main'],
]);

/** Names by which pages mark these areas where they do not use the elements, in a few languages. */
const named: readonly [RegExp, PageArea][] = [
  [/(?:^|[\s_-])(?:site|page|main|global)?[_-]?footer(?:$|[\s_-])/i, 'footer'],
  [/(?:^|[\s_-])(?:paticka|lablec|jalus|stopka|podval|fusszeile)(?:$|[\s_-])/i, 'footer'],
  [/(?:^|[\s_-])(?:site|page|global|top)[_-]?(?:header|bar)(?:$|[\s_-])/i, 'header'],
  [/^(?:header|hlavicka)$/i, 'header'],
  [/(?:^|[\s_-])(?:navbar|main-?nav|mainmenu)(?:$|[\s_-])/i, 'navigation'],
  [/(?:^|[\s_-])(?:sidebar|side-?column)(?:$|[\s_-])/i, 'aside'],
];

function areaOfElement(element: Element, insideContent: boolean): PageArea | undefined {
  const role = roles.get(attribute(element, 'role') ?? '');
  if (role) return role;
  const name = localName(element);
  // A header or footer of an article belongs to the article, not to the site.
  if (name === 'header' || name === 'footer') return insideContent ? undefined : name;
  if (name === 'nav') return 'navigation';
  if (name === 'aside') return 'aside';
  if (insideContent || name === 'body' || name === 'html') return undefined;
  const marks = [attribute(element, 'id'), attribute(element, 'class')];
  for (const mark of marks)
    if (mark)
      for (const [pattern, area] of named) if (pattern.test(mark.slice(0, 200))) return area;
  return undefined;
}

/** The part of the page an element stands in: its nearest marked area. */
export function pageArea(element: Element): PageArea {
  let insideContent = false;
  for (const at of [element, ...ancestors(element)]) {
    const area = areaOfElement(at, insideContent);
    if (area) return area;
    const name = localName(at);
    if (name === 'main') return 'main';
    if (name === 'article' || name === 'section' || name === 'blockquote') insideContent = true;
  }
  return 'main';
}

/** Whether the element belongs to the site's frame: its header, footer or navigation. */
export function isChrome(element: Element): boolean {
  const area = pageArea(element);
  return area === 'header' || area === 'footer' || area === 'navigation';
}

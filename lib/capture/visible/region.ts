import { attribute } from '../dom/node-access';

/** Part of the page: `body` where nothing says which. */
export type Region = 'body' | 'main' | 'header' | 'footer' | 'nav' | 'aside' | 'dialog';

const roleRegions: ReadonlyMap<string, Region> = new Map([
  ['main', 'main'],
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['navigation', 'nav'],
  ['menu', 'nav'],
  ['menubar', 'nav'],
  ['complementary', 'aside'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
]);

const affix = /^(?:site|page|main|global|primary|secondary|mobile|desktop|top|bottom|wp|the)[-_]?/;
const suffix =
  /[-_]?(?:wrap|wrapper|inner|outer|container|content|area|widgets?|section|block|box|bar)$/;
const regionWords: ReadonlyMap<string, Region> = new Map(
  (
    [
      ['footer foot paticka zapati lablec jalus subsol podval stopka fusszeile bottom', 'footer'],
      ['nav navigation navbar menu breadcrumb breadcrumbs drobecky', 'nav'],
      ['header hlavicka fejlec kopf topbar masthead banner', 'header'],
      ['sidebar aside side sidecol sidecolumn', 'aside'],
      ['cookie cookies cookie-consent cookieconsent gdpr consent', 'dialog'],
    ] as const
  ).flatMap(([words, region]) => words.split(' ').map((word) => [word, region] as const)),
);

/** The region that a name says: "site-footer", "navWrapper", "topbar". */
function regionNamed(name: string): Region | undefined {
  const written = name.toLowerCase();
  const bare = written.replace(affix, '');
  for (const word of [written, bare])
    for (const one of [word, word.replace(suffix, '')]) {
      const region = regionWords.get(one);
      if (region) return region;
    }
  return undefined;
}

function regionByName(element: Element): Region | undefined {
  const names = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`;
  if (names.length < 3) return undefined;
  for (const name of names.slice(0, 200).split(/\s+/, 8))
    if (name.length > 2 && name.length < 40) {
      const region = regionNamed(name);
      if (region) return region;
    }
  return undefined;
}

/**
 * The region of an element inside `around`. Elements and roles decide first, then the names authors
 * give to these parts; within the content, only elements and roles.
 */
export function regionOf(
  element: Element,
  tag: string,
  around: Region,
  inArticle: boolean,
): Region {
  const role = attribute(element, 'role');
  const byRole = role === undefined ? undefined : roleRegions.get(role);
  if (byRole) return byRole;
  if (tag === 'main') return 'main';
  if (tag === 'nav') return 'nav';
  if (tag === 'aside') return 'aside';
  if (tag === 'dialog') return 'dialog';
  if (tag === 'header' || tag === 'footer') return inArticle || around === 'main' ? around : tag;
  if (around !== 'body' || inArticle) return around;
  if (tag !== 'div' && tag !== 'section' && tag !== 'ul' && tag !== 'td' && tag !== 'table')
    return around;
  return regionByName(element) ?? around;
}

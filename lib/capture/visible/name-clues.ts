import { attribute, localName, parentElementOf, queryAll } from '../dom/node-access';
import type { PageContext } from '../page-context';
import type { NameClue } from '../records/findings-schema';
import { mapInSteps, type Steps } from '../steps';
import { creditWords } from '../vocabulary/page-words';
import { findCopyrightOwner } from './company-names';
import { foldWords } from './fold';
import type { Line, PageText } from './page-text';

const maxClues = 80;
const maxPictures = 150;
const maxLines = 2500;
const logoWord = /logo|brand(?!ing)|masthead|site-?(?:title|name)|navbar-brand/i;
/** Pictures of others: partners, clients, payment, networks, prizes. */
const othersWord =
  /partner|client|customer|sponsor|member|award|certif|payment|social|association|footer|carousel|slider|referen/i;

const marksOf = (element: Element) =>
  `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`.slice(0, 200);

/** Whether a link leads to the first page of the site. */
function leadsHome(href: string, page: PageContext): boolean {
  const path = href
    .trim()
    .slice(0, 200)
    .replace(/^https?:/i, '')
    .replace(/[?#].*$/, '');
  const local = path.startsWith(`//${page.url.host}`)
    ? path.slice(page.url.host.length + 2)
    : path.startsWith('//www.') && `www.${page.url.host}` === path.slice(2).split('/')[0]
      ? path.slice(page.url.host.length + 6)
      : path;
  if (local === '') return path !== '';
  return /^(?:\.{0,2}\/)*(?:[a-z]{2}\/?)?(?:(?:index|default|home)(?:\.\w{2,5})?\/?)?$/i.test(
    local,
  );
}

/** Whether a picture is the site's logo: by its own name, by the names around it, by leading home. */
function isLogo(picture: Element, alt: string, page: PageContext): boolean {
  const own = `${marksOf(picture)} ${(attribute(picture, 'src') ?? '').slice(-120)} ${alt}`;
  let named = logoWord.test(own);
  let at: Element | undefined = parentElementOf(picture);
  for (let step = 0; at && step < 5; step += 1) {
    const marks = marksOf(at);
    if (othersWord.test(marks)) return false;
    const href = localName(at) === 'a' ? attribute(at, 'href') : undefined;
    if (href !== undefined) {
      if (leadsHome(href, page)) return true;
      if (/^(?:https?:)?\/\//i.test(href) && !href.includes(page.url.host)) return false;
    }
    named ||= step < 3 && logoWord.test(marks);
    at = parentElementOf(at);
  }
  return named;
}

/**
 * What on the page may say whose it is, apart from names with legal forms and addresses below them:
 * the logo, what leads home, headings and the copyright line. Raw; which of it is a name is decided
 * outside the page.
 */
export function* readNameClues(
  page: PageContext,
  text: PageText,
  foreign: (line: number) => boolean,
): Steps<NameClue[]> {
  const clues: NameClue[] = [];
  const known = new Set<string>();
  const add = (kind: NameClue['kind'], value: string | undefined) => {
    const shown = value?.replace(/\s+/g, ' ').trim() ?? '';
    const key = `${kind} ${foldWords(shown)}`;
    if (shown.length < 2 || shown.length > 150 || known.has(key) || clues.length >= maxClues)
      return;
    known.add(key);
    clues.push({ kind, value: shown, count: 1 });
  };
  for (const picture of queryAll(page.document, 'img[alt], img[title]').slice(0, maxPictures)) {
    const alt = attribute(picture, 'alt')?.trim() || attribute(picture, 'title')?.trim() || '';
    if (alt.length < 2 || alt.length > 150 || !isLogo(picture, alt, page)) continue;
    add('logo', alt);
  }
  for (const link of queryAll(page.document, 'a[aria-label], a[title]').slice(0, maxPictures))
    if (leadsHome(attribute(link, 'href') ?? '#', page))
      add('logo', attribute(link, 'aria-label') ?? attribute(link, 'title'));
  yield* mapInSteps(text.lines.slice(0, maxLines), (line, index) => {
    if (!foreign(index)) readLine(line, page, add);
  });
  return clues;
}

function readLine(
  line: Line,
  page: PageContext,
  add: (kind: NameClue['kind'], value: string | undefined) => void,
): void {
  if (line.heading > 0 && line.heading < 4 && line.region !== 'nav' && line.text.length <= 120)
    add(line.heading === 1 ? 'heading' : 'subheading', line.text);
  for (const { href, start, end } of line.spans)
    if (href !== undefined && leadsHome(href, page)) add('home', line.text.slice(start, end));
  if (line.text.length < 600 && /©|\(c\)\s|copyright/i.test(line.text))
    add('copyright', findCopyrightOwner(line.text.split(creditWords)[0] ?? ''));
}

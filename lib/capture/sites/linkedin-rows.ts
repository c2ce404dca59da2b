import { attribute } from '../dom/node-access';
import type { PageContext } from '../page-context';
import { boxesAround, type PageText } from '../visible/page-text';
import { looksLikePerson } from '../visible/person-names';
import { hasLetter, isButton, isCount, isNoise, nameOf } from './linkedin-lines';
import { type LinkedinPage, linkedPage } from './linkedin-path';

const maxLines = 14;

/** Somebody a page names with a link to their own page, and the lines about them. */
export interface Row extends LinkedinPage {
  readonly name: string;
  readonly line: number;
  /** The first line of the row; what stands there may say that it is an advertisement. */
  readonly first: number;
  /** The lines below the name in the same row, without words of the interface. */
  readonly lines: readonly number[];
}

interface Candidate extends LinkedinPage {
  readonly name: string;
  readonly line: number;
  /** 2: shaped like a name; 1: only said of one or two. */
  readonly rank: number;
}

/** Lines that begin with a link to somebody, once for each: the first that gives a name. */
function findNamed(
  page: PageContext,
  text: PageText,
  kind: LinkedinPage['kind'],
  inside: (line: number) => boolean,
): Candidate[] {
  const found: (LinkedinPage & { name: string; line: number; whole: boolean })[] = [];
  const target = (href: string | undefined) => {
    const linked = linkedPage(href, page.url);
    return linked?.kind === kind ? linked : undefined;
  };
  text.lines.forEach((line, index) => {
    if (!inside(index)) return;
    const span = line.spans.find(({ href, start }) => start < 3 && target(href));
    const box = text.boxes[line.box];
    const linked =
      target(span?.href) ?? target(box?.href) ?? target(text.boxes[box?.parent ?? -1]?.href);
    if (!linked) return;
    const shown = span ? line.text.slice(span.start, span.end) : line.text;
    const name = kind === 'profile' ? nameOf(shown) : shown;
    // "Petr and 3 other mutual connections": more on the line than a name and a degree.
    const rest = span ? line.text.slice(span.end).replace(/^[\s·•]+/, '') : '';
    if (name && hasLetter(name) && !isNoise(name))
      found.push({ ...linked, name, line: index, whole: rest === '' || isNoise(rest) });
  });
  const slugsOfName = new Map<string, Set<string>>();
  for (const { name, slug } of found)
    slugsOfName.set(name, (slugsOfName.get(name) ?? new Set()).add(slug));
  const chosen = new Map<string, Candidate>();
  for (const { whole, ...one } of found) {
    if (!whole) continue;
    // "Status is offline" stands beside many; a name beside one or two.
    const few = (slugsOfName.get(one.name)?.size ?? 0) < 2;
    const rank = kind === 'company' || looksLikePerson(one.name) ? 2 : few ? 1 : 0;
    if (rank > (chosen.get(one.slug)?.rank ?? 0)) chosen.set(one.slug, { ...one, rank });
  }
  return [...chosen.values()].sort((a, b) => a.line - b.line);
}

/** Whom the lines name with links, in page order, each with the lines of their row. */
export function findRows(
  page: PageContext,
  text: PageText,
  kind: LinkedinPage['kind'],
  inside: (line: number) => boolean,
  max: number,
): Row[] {
  const named = findNamed(page, text, kind, inside).slice(0, max);
  return named.map(({ rank: _, ...one }, index) => {
    const before = named[index - 1]?.line ?? -1;
    const after = named[index + 1]?.line ?? text.lines.length;
    const row = rowAround(text, one.line, before, after);
    const end = Math.min(after, one.line + maxLines, row.end);
    return { ...one, first: row.first, lines: ownLines(text, one, end, inside) };
  });
}

/** The block that holds this name and no other. */
function rowAround(
  text: PageText,
  line: number,
  before: number,
  after: number,
): { first: number; end: number } {
  let row = { first: line, end: text.lines.length };
  for (const at of [
    text.lines[line]?.box ?? -1,
    ...boxesAround(text, text.lines[line]?.box ?? -1),
  ]) {
    const box = text.boxes[at];
    if (!box || box.first <= before || box.last > after) break;
    row = { first: box.first, end: box.last };
    if (box.tag === 'li' || box.tag === 'tr' || attribute(box.element, 'role') === 'listitem')
      break;
  }
  return row;
}

function ownLines(
  text: PageText,
  { name, line: start }: { name: string; line: number },
  end: number,
  inside: (line: number) => boolean,
): number[] {
  const lines: number[] = [];
  for (let at = start + 1; at < end; at += 1) {
    const line = text.lines[at];
    // The name comes again as the picture's text.
    if (!line || !inside(at) || nameOf(line.text) === name) continue;
    // Two dashes stand for a headline that nobody wrote.
    const empty = /^-+$/.test(line.text);
    // "20 years in procurement" is a headline; counts come below it.
    const counted = lines.length > 0 && isCount(line.text);
    if (empty || (!isNoise(line.text) && !counted && !isButton(text, line))) lines.push(at);
  }
  return lines;
}

import type { PageContext } from '../page-context';
import type { TextLine } from '../records/findings-schema';
import { boxesAround, type PageText } from './page-text';
import { readPageText } from './read-page-text';
import { readPeople } from './read-people';

const maxLines = 1200;
const maxLine = 2000;
const maxText = 60_000;

/** The place of the table's cell that a box stands in within its row; values stand beside their labels. */
function columnOf(text: PageText, box: number): number | undefined {
  for (const at of [box, ...boxesAround(text, box)]) {
    const cell = text.boxes[at];
    if (cell?.tag === 'dt' || cell?.tag === 'dd') return cell.tag === 'dt' ? 0 : 1;
    if (cell?.tag !== 'td' && cell?.tag !== 'th') continue;
    let column = 0;
    for (let before = cell.parent + 1; before < at; before = text.boxes[before]?.end ?? at)
      column += 1;
    return Math.min(column, 99);
  }
  return undefined;
}

/**
 * The page's text as it reads, for those outside the page who know given names: without notices,
 * what stands in parts about others and in menus marked, and what pictures are said to show. The beginning of very long pages.
 */
export function textLines(page: PageContext): TextLine[] {
  const { isNoise, isForeign } = readPeople(page);
  const lines: TextLine[] = [];
  let left = maxText;
  const read = readPageText(page);
  let seen = 0;
  for (const [at, { text, region, heading, box }] of read.lines.entries()) {
    const around = region === 'nav' ? 'nav' : isForeign(at) ? 'foreign' : undefined;
    const pictures: TextLine[] = [];
    for (let next = read.pictures[seen]; next && next.line <= at; next = read.pictures[++seen])
      if (!around) pictures.push({ text: next.alt, part: 'picture' });
    if (isNoise(at)) continue;
    const line: TextLine = { text: text.slice(0, maxLine) };
    if (around) line.part = around;
    if (heading > 0) line.heading = true;
    const column = columnOf(read, box);
    if (column !== undefined) line.column = column;
    for (const one of [...pictures, line]) {
      left -= one.text.length;
      if (left < 0 || lines.length === maxLines) return lines;
      lines.push(one);
    }
  }
  return lines;
}

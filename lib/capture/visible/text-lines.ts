import type { PageContext } from '../page-context';
import type { TextLine } from '../records/findings-schema';
import { readPageText } from './read-page-text';
import { readPeople } from './read-people';

const maxLines = 1200;
const maxLine = 2000;
const maxText = 60_000;

/**
 * The page's text as it reads, for those outside the page who know given names: without notices,
 * what stands in parts about others and in menus marked. The beginning of very long pages.
 */
export function textLines(page: PageContext): TextLine[] {
  const { isNoise, isForeign } = readPeople(page);
  const lines: TextLine[] = [];
  let left = maxText;
  for (const [at, { text, region, heading }] of readPageText(page).lines.entries()) {
    if (isNoise(at)) continue;
    const line: TextLine = { text: text.slice(0, maxLine) };
    left -= line.text.length;
    if (left < 0 || lines.length === maxLines) break;
    if (region === 'nav') line.part = 'nav';
    else if (isForeign(at)) line.part = 'foreign';
    if (heading > 0) line.heading = true;
    lines.push(line);
  }
  return lines;
}

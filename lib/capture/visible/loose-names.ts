import type { Steps } from '../steps';
import { shapeOf } from '../vocabulary/letters';
import { farewellWords } from '../vocabulary/page-words';
import { hasLegalForm } from './company-names';
import { looksLikeJobTitle } from './job-titles';
import { isPerson } from './name-and-title';
import type { Line, PageText } from './page-text';

/** A name that stands at the beginning of a line, before something unknown: "Jan Novák – Praha". */
export interface LooseName {
  readonly name: string;
  readonly title?: string;
  readonly line: number;
  /** The link with the name leads to a mailbox. */
  readonly mailed: boolean;
}

const maxNames = 60;
/** Lines between two rests. */
const between = 16;
const labelCells = new Set(['dt', 'th']);
const begins = /^[\s–—~*•"“”'’-]{0,4}([^–—|,:;()/]{2,50}?)(?=\s?[–—|,(/;]|\s-\s|$|\s?:)/u;
const rest = /^\s?[–—|,(/;:-]\s?([^–—|;()]{2,60})/u;

function mailedName(line: Line): string | undefined {
  for (const { href, start, end } of line.spans) {
    const said = line.text.slice(start, end).trim();
    if (href && /^mailto:/i.test(href) && isPerson(said)) return said;
  }
  return undefined;
}

/**
 * Names that no title, label or card tells of: behind a dash as under a letter, before a place or a
 * firm, on links to mailboxes; and a given name alone, where a title follows it ("Anna – účetní").
 */
export function* looseNames(
  text: PageText,
  taken: ReadonlySet<number>,
  skip: (line: number) => boolean,
): Steps<LooseName[]> {
  const found: LooseName[] = [];
  for (let at = 0; at < text.lines.length && found.length < maxNames; at += 1) {
    if (at % between === 0) yield;
    const line = text.lines[at];
    if (!line || taken.has(at) || skip(at)) continue;
    const mailed = mailedName(line);
    if (mailed) {
      found.push({ name: mailed, line: at, mailed: true });
      continue;
    }
    // A line that names a company names its people, or a firm called by its owner.
    if (line.text.length > 120 || hasLegalForm(line.text)) continue;
    const match = begins.exec(line.text);
    const name = match?.[1]?.trim();
    if (!match || !name || (line.heading > 0 && name !== line.text)) continue;
    const after = rest.exec(line.text.slice(match[0].length))?.[1]?.trim();
    const beside = after && looksLikeJobTitle(after) && !isPerson(after) ? after : undefined;
    const next = text.lines[at + 1];
    const below =
      name === line.text && next && !taken.has(at + 1) && !taken.has(at + 2)
        ? titleBelow(text, line, next)
        : undefined;
    const title = beside ?? below;
    const given =
      title !== undefined &&
      /^Ul{1,14}(?:-Ul{1,14})?$/.test(shapeOf(name)) &&
      !looksLikeJobTitle(name);
    if (given || isPerson(name)) found.push({ name, title, line: at, mailed: false });
    else if (!title) {
      // "Anna and John Example": the first has no surname of their own.
      const second = /^\p{Lu}\p{L}{1,14} (?:and|&|und|a|et|y|e|i|és|și|и|ja) (.{4,40})$/u.exec(
        name,
      )?.[1];
      if (second && isPerson(second)) found.push({ name: second, line: at, mailed: false });
    }
  }
  return found;
}

function titleBelow(text: PageText, line: Line, next: Line): string | undefined {
  if (next.region !== line.region || next.text.length > 60) return undefined;
  if (labelCells.has(text.boxes[next.box]?.tag ?? '')) return undefined;
  return looksLikeJobTitle(next.text) ? next.text : undefined;
}

/** Whether the name is under somebody's words: a quotation, a letter of thanks. */
export function isUnderQuotation(text: PageText, at: number): boolean {
  const line = text.lines[at];
  const before = text.lines[at - 1];
  if (!line || !before) return false;
  const farewell = before.text.length < 40 && farewellWords.test(before.text);
  const quotation = /["”“«»’']\s?$/.test(before.text) && before.text.length > 30;
  const led = /^\s?[–—~-]\s?\p{Lu}/u.test(line.text) && before.text.length > 50;
  return farewell || quotation || led;
}

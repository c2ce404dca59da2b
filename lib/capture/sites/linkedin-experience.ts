import { foldWords } from '../visible/fold';
import type { Line, PageText } from '../visible/page-text';
import {
  careerBreaks,
  employmentKinds,
  experienceHeadings,
  otherHeadings,
  positionLabels,
  presentWords,
} from '../vocabulary/linkedin-words';
import { dotParts, isMasked } from './linkedin-lines';

export interface Position {
  readonly title?: string;
  readonly organization?: string;
}

const years = /(?:19|20)\d\d(?!\d)/g;
const maxLines = 80;
/** At most three words and a day before the first year, and something that makes it a range. */
const datesStart = /^(?:[^\s\d]{1,14}\s|\d{1,2}[./]\s?){0,3}(?:19|20)\d\d(?!\d)/;
const range = /\s?[-–—]\s?|\s(?:to|až|bis|до|do|kuni|până|au|al|à|a|tot|til|till|até)\s/;
/** "4 yrs", "Full-time · 2 yrs 3 mos": how long at an employer, above the positions held there. */
const duration =
  /^(?:[^·\d]{2,40}\s·\s)?\d{1,2}\s?[^\s\d·]{1,9}(?:\s(?:[^\s\d]{1,3}\s)?\d{1,2}\s?[^\s\d·]{1,9})?$/;

function presentIn(text: string): boolean {
  return presentWords.test(foldWords(text));
}

function isDates(text: string): boolean {
  return text.length < 90 && datesStart.test(text) && (range.test(text) || presentIn(text));
}

/** A position without an end is the current one. */
function isCurrent(text: string): boolean {
  const dates = dotParts(text)[0] ?? text;
  return presentIn(dates) || (dates.match(years) ?? []).length === 1;
}

function isKind(text: string): boolean {
  return dotParts(text).every((part) => employmentKinds.test(foldWords(part)));
}

/** The text of a line without what only says what it is: "Company Name Example Ltd Full-time". */
function withoutLabel({ text, spans }: Line): string {
  const is = (words: RegExp, start: number, end: number) =>
    end - start < text.length && words.test(foldWords(text.slice(start, end)));
  const label = spans.find(({ start, end }) => start === 0 && is(positionLabels, 0, end));
  const kind = spans.find(
    ({ start, end }) => end === text.length && is(employmentKinds, start, end),
  );
  return text.slice(label?.end ?? 0, kind?.start).trim();
}

/** The lines of the section that begins with a heading, without the heading. */
function sectionLines(text: PageText, start: number): string[] {
  const level = text.lines[start]?.heading ?? 0;
  const lines: string[] = [];
  for (let at = start + 1; at < text.lines.length && lines.length < maxLines; at += 1) {
    const line = text.lines[at];
    if (!line) break;
    if (line.heading > 0 && line.heading <= level && !isPosition(text, at)) break;
    if (line.region === 'dialog' || positionLabels.test(foldWords(line.text))) continue;
    lines.push(withoutLabel(line));
  }
  return lines;
}

/** Job titles are headings of the same level in some layouts: dates follow soon. */
function isPosition(text: PageText, heading: number): boolean {
  if (otherHeadings.test(foldWords(text.lines[heading]?.text ?? ''))) return false;
  const next = text.lines.slice(heading + 1, heading + 4);
  return next.some((line) => isDates(withoutLabel(line)));
}

/** The current position in the section named "Experience" in any of the users' languages. */
export function findCurrentPosition(
  text: PageText,
  inContent: (line: number) => boolean,
): Position | undefined {
  const start = text.lines.findIndex(
    (line, index) =>
      line.heading > 0 && inContent(index) && experienceHeadings.test(foldWords(line.text)),
  );
  return start < 0 ? undefined : currentOf(sectionLines(text, start));
}

function currentOf(lines: readonly string[]): Position | undefined {
  let from = 0;
  let group: string | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (!isDates(line)) continue;
    const above = lines.slice(from, at).filter((part) => !isKind(part));
    const total = above.findLastIndex((part) => duration.test(part));
    if (total > 0) group = dotParts(above[total - 1] ?? '')[0];
    else if (above.length > 1) group = undefined;
    if (isCurrent(line) && !careerBreaks.test(foldWords(above.at(-1) ?? '')))
      return positionAbove(above, total, group);
    from = at + 1;
  }
  return undefined;
}

/** Two layouts: title, employer, dates; or employer, duration there, title, dates. */
function positionAbove(
  above: readonly string[],
  total: number,
  group: string | undefined,
): Position | undefined {
  const shown = (value: string | undefined) => (value && !isMasked(value) ? value : undefined);
  const last = above.at(-1);
  if (group !== undefined)
    return {
      title: shown(total < above.length - 1 ? last : undefined),
      organization: shown(group),
    };
  if (above.length === 1) return { title: shown(last) };
  return { title: shown(above.at(-2)), organization: shown(dotParts(last ?? '')[0]) };
}

import { foldWords } from '../visible/fold';
import type { PageText } from '../visible/page-text';
import { employmentKinds, experienceHeadings, presentWords } from '../vocabulary/linkedin-words';
import { dotParts } from './linkedin-lines';

export interface Position {
  readonly title?: string;
  readonly organization?: string;
}

const years = /\b(?:19|20)\d\d\b/g;
const maxLines = 60;

function isDates(text: string): boolean {
  const found = text.match(years) ?? [];
  return (
    text.length < 90 &&
    found.length > 0 &&
    (found.length > 1 ||
      /\s[-–—]\s|\d[-–—]\p{L}|\s(?:to|až|bis|до|do|kuni|până)\s/u.test(text) ||
      presentIn(text))
  );
}

function presentIn(text: string): boolean {
  const folded = ` ${foldWords(text)} `;
  return presentWords.some((word) => folded.includes(` ${word} `));
}

/** A position without an end is the current one. */
function isCurrent(text: string): boolean {
  const range = dotParts(text)[0] ?? text;
  return presentIn(range) || (range.match(years) ?? []).length === 1;
}

/** "Full-time · 4 yrs": how long at an employer, above the positions held there. */
function isDuration(text: string): boolean {
  return (
    text.length < 60 && /(?:^|[\s·])\d{1,2}\s\p{L}/u.test(text) && !/\b(?:19|20)\d\d\b/.test(text)
  );
}

function isKind(text: string): boolean {
  return employmentKinds.has(foldWords(text));
}

/** The current position in the section named "Experience" in any of the users' languages. */
export function findCurrentPosition(
  text: PageText,
  inMain: (line: number) => boolean,
): Position | undefined {
  const start = text.lines.findIndex(
    (line, index) =>
      inMain(index) && line.heading > 0 && experienceHeadings.has(foldWords(line.text)),
  );
  const heading = text.lines[start];
  if (!heading) return undefined;
  const lines: string[] = [];
  for (let at = start + 1; at < text.lines.length && lines.length < maxLines; at += 1) {
    const line = text.lines[at];
    if (!line || (line.heading > 0 && line.heading <= heading.heading)) break;
    if (line.region !== 'dialog') lines.push(line.text);
  }
  let from = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (!isDates(line)) continue;
    if (isCurrent(line)) return positionAbove(lines.slice(from, at), from === 0);
    from = at + 1;
  }
  return undefined;
}

/** Two layouts: title, employer, dates; or employer, duration there, title, dates. */
function positionAbove(above: readonly string[], first: boolean): Position | undefined {
  const rest = above.filter((line) => !isKind(line));
  const group = rest.findIndex(isDuration);
  if (group > 0) {
    const title = rest.length - 1 > group ? rest.at(-1) : undefined;
    return { title, organization: dotParts(rest[group - 1] ?? '')[0] };
  }
  const lines = first ? rest : rest.slice(-2);
  if (lines.length === 1) return { title: lines[0] };
  const employer = dotParts(lines.at(-1) ?? '');
  return { title: lines.at(-2), organization: employer[0] };
}

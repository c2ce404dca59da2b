import { mapInSteps, type Steps } from '../steps';
import { type Fact, lowerBound } from './fact';
import { findWholeLabel } from './find-labels';
import { foldWords } from './fold';
import { looksLikeJobTitle } from './job-titles';
import { findNamedPeople, isPerson } from './name-and-title';
import { boxesAround, type Line, type PageText } from './page-text';

/** A name on a line that may be a person's. */
export interface Candidate {
  name: string;
  title?: string;
  line: number;
  first: number;
  /** A role named on the name's own line, or a label saying that this is a person. */
  sure: boolean;
  /** What may be the title, by where it stands. */
  guess?: string;
  /** "jednatel: Jana Brázdová" within a company's own details. */
  inline: boolean;
}

function edgesOf(line: Line): number[] {
  return line.spans.flatMap(({ start, end }) => [start, end]);
}

/** Names of people on the page's lines, with or without a title beside them. */
export function* candidatesOf(
  text: PageText,
  facts: readonly Fact[],
  skip: (line: number) => boolean,
): Steps<Candidate[]> {
  const { lines } = text;
  const labelled = new Map<number, Fact>();
  for (const fact of facts)
    if ((fact.kind === 'person' || fact.kind === 'name') && isPerson(fact.value))
      labelled.set(fact.line, fact);
  const found: Candidate[] = [];
  yield* mapInSteps(lines, (line, index) => {
    if (skip(index) || line.text.length > 200) return;
    const label = labelled.get(index);
    if (label) {
      const inline = label.start > 0;
      found.push({ name: label.value, line: index, first: index, sure: true, inline });
      return;
    }
    const said = cutAtFacts(line.text, facts, index);
    const above = titleOfLabel(text, index);
    if (above) {
      for (const name of splitNames(said))
        found.push({
          name,
          title: above.title,
          line: index,
          first: index - 1,
          sure: true,
          inline: true,
        });
      if (found.at(-1)?.line === index) return;
    }
    for (const { name, title } of findNamedPeople(said, edgesOf(line)))
      found.push({
        name,
        title,
        line: index,
        first: index,
        sure: title !== undefined,
        inline: title !== undefined,
      });
  });
  return found;
}

/** Words for several people at once, which are nobody's title. */
const groupLabels = new Set([
  'spolecnici',
  'spolocnici',
  'tagok',
  'asociati',
  'участники',
  'учредители',
  'gesellschafter',
  'ansprechpartner',
  'kontaktni osoby',
  'kontaktne osoby',
  'contact persons',
  'kapcsolattartok',
  'kontaktisikud',
  'osanikud',
  'members',
  'partners',
]);

/** "Vertreten durch die Geschäftsführer:" on the line above: the title of all who are named below. */
function titleOfLabel(text: PageText, index: number): { title?: string } | undefined {
  const above = text.lines[index - 1];
  const line = text.lines[index];
  if (!above || above.region !== line?.region || above.text.length > 80) return undefined;
  const cell = text.boxes[above.box];
  const isLabel =
    above.text.endsWith(':') ||
    cell?.tag === 'dt' ||
    cell?.tag === 'th' ||
    (cell?.tag === 'td' &&
      cell.first === text.boxes[cell.parent]?.first &&
      cell.last - cell.first < 2);
  if (!isLabel) return undefined;
  const said = above.text
    .replace(/[\s:]+$/, '')
    .replace(/^.{0,30}\b(?:durch|durch die|durch den)\s(?:die\s|den\s)?/i, '');
  if (groupLabels.has(foldWords(said))) return {};
  return looksLikeJobTitle(said) ? { title: said } : undefined;
}

/** "Dipl.-Ing. Sabine Imhoff, Torsten Wieczorek" → two names. */
function splitNames(text: string): string[] {
  const names = text.split(/,\s|;\s|\s(?:und|and|a|és|ja|și|и|i|&)\s/u).map((part) => part.trim());
  return names.every(isPerson)
    ? names
    : isPerson(text)
      ? [text]
      : names.filter(isPerson).slice(0, 1);
}

/** The line up to its first telephone or e-mail. */
function cutAtFacts(text: string, facts: readonly Fact[], index: number): string {
  const first = firstFactOf(facts, index);
  return first !== undefined && first > 3
    ? text.slice(0, first).replace(/[\s,;|–-]*(?:\p{L}{1,8}[.:]{1,2}\s*)?$/u, '')
    : text;
}

/** Facts are in the order of lines: found by halving. */
function firstFactOf(facts: readonly Fact[], line: number): number | undefined {
  let start: number | undefined;
  for (let at = lowerBound(facts, line); facts[at]?.line === line; at += 1) {
    const fact = facts[at];
    if (fact && (fact.kind === 'phone' || fact.kind === 'email'))
      start = Math.min(start ?? fact.start, fact.start);
  }
  return start;
}

/** A title on the line below the name, or above it where it stands so for everybody. */
export function addTitles(page: PageText, candidates: readonly Candidate[]): void {
  const { lines, boxes } = page;
  const nameLines = new Set(candidates.map(({ line }) => line));
  const titleAt = (index: number, beside: Line | undefined): string | undefined => {
    const line = lines[index];
    if (!line || !beside || nameLines.has(index) || line.region !== beside.region) return undefined;
    // The label of the next value.
    if (boxes[line.box]?.tag === 'dt' || boxes[line.box]?.tag === 'th') return undefined;
    const text = line.text.replace(/^[\s(–-]+|[\s,;:)]+$/g, '');
    return looksLikeJobTitle(text) ? text : undefined;
  };
  let above = 0;
  let below = 0;
  let next: { line: number; over?: string } | undefined;
  const beside = [...candidates].reverse().flatMap((candidate) => {
    if (candidate.title) return [];
    const at = candidate.line;
    const line = lines[at];
    let under = titleAt(at + 1, line);
    let over = titleAt(at - 1, line);
    if (under && over) {
      // That of the same card; else as for the next one, and the last of them has none below that is another's.
      const card = [line?.box ?? -1, ...boxesAround(page, line?.box ?? -1)]
        .map((box) => boxes[box])
        .find((box) => box && box.last - box.first > 1);
      if (card?.first === at) over = undefined;
      else if (card?.last === at + 1 || (next?.line === at + 2 && next.over)) under = undefined;
      else over = undefined;
    }
    next = { line: at, over };
    if (under) below += 1;
    else if (over) above += 1;
    return [{ candidate, line, under, over }];
  });
  for (const { candidate, line, under, over } of beside) {
    const title = above > below ? (over ?? under) : (under ?? (below === 0 ? over : undefined));
    if (!title) {
      // Where it stands so for the others, an unknown line is this one's title.
      const nextLine = lines[candidate.line + 1];
      if (
        below > 1 &&
        below > above &&
        nextLine?.region === line?.region &&
        !nameLines.has(candidate.line + 1)
      )
        candidate.guess = plainTitle(nextLine);
      continue;
    }
    candidate.title = title;
    candidate.sure = true;
    if (title === over && title !== under) candidate.first = candidate.line - 1;
  }
}

/** A short line without figures and links that may be somebody's title, whatever it says. */
export function plainTitle(line: Line | undefined): string | undefined {
  if (!line || line.text.length > 70 || line.heading > 0 || line.text.split(' ').length > 7)
    return undefined;
  if (/^[^\p{L}]|[.!?\])"”:]$|\d|[@©]/u.test(line.text) || line.spans.some(({ href }) => href))
    return undefined;
  return /\p{L}{3}/u.test(line.text) && !findWholeLabel(line.text)
    ? line.text.replace(/[,;]+$/, '')
    : undefined;
}

import { foldText } from '@/lib/domain/normalize/clean-text';
import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { townStanding } from '@/lib/domain/normalize/known-towns';
import { isGivenName, personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import { stripTitles } from '@/lib/domain/normalize/person-name';
import { hasTitleWord } from '../visible/job-titles';
import { titleModifiers } from '../vocabulary/title-modifiers';
import { isOffer } from './called-after';
import { startsCredit } from './credit-words';
import type { TextLine } from './findings-schema';
import { isJobName, saysJob } from './job-titles';
import { capitalParticle, isThingWord, nameSpans, textOfSpan, wordsOf } from './name-runs';
import { firstNameColumn } from './name-standing';
import { commonWords } from './naming-words';
import { announcedBy, type HeadedPart } from './staff-headings';

/** Somebody who stands below a heading of the company's people. */
export interface StaffName {
  readonly name: string;
  readonly title?: string;
}

/** What headings say of the names that fill lines below them. */
export interface HeadedNames {
  readonly staff: readonly StaffName[];
  /** Folded names, without degrees, that stand below headings of things alone. */
  readonly things: ReadonlySet<string>;
  /** Who made the page or its pictures, likewise. */
  readonly makers: ReadonlySet<string>;
}

/** Lines below a heading that it still speaks of. */
const reach = 160;
const longestTitle = 60;

export const nameKeyOf = (name: string): string => foldText(stripTitles(name).name);

/** A line that is nothing but two to five words as people's names are written. */
export function wholeName(text: string, language?: string): string | undefined {
  if (text.length < 4 || text.length > 60 || /[\d@:|/]/.test(text)) return undefined;
  const name = text.trim().replace(/,$/, '');
  // "Sample, Jane" is turned elsewhere.
  if (/^\p{Lu}[\p{L}'’-]+,\s\p{Lu}\p{Ll}+/u.test(name)) return undefined;
  const words = wordsOf(stripTitles(name).name);
  const names = words.filter(({ kind }) => kind === 'name');
  const isWhole =
    names.length >= 1 &&
    words.length >= 2 &&
    words.length <= 5 &&
    words.every(({ kind }) => /^(?:name|initial|particle|title|nickname)$/.test(kind)) &&
    words.slice(0, -1).every(({ closed, kind }) => closed === '' || kind === 'nickname');
  if (!isWhole || personLikelihood(name, language) < 0) return undefined;
  const couldBeThing = names.some(
    (word, at) =>
      // "Jane Van Der Sample"
      !(at > 0 && capitalParticle.test(word.text)) &&
      (commonWords.has(word.folded) ||
        titleModifiers.has(word.folded) ||
        (word.given < 2 && (isThingWord(word) || (at === 0 && townStanding(word.text) > 1)))),
  );
  return couldBeThing || hasTitleWord(name) || isJobName(name) ? undefined : name;
}

/** A short line that may be a title where it stands so for everybody; at most "Substitute 2" is counted. */
function isPlain({ text, heading, part }: TextLine): boolean {
  return (
    !heading &&
    !part &&
    text.length <= longestTitle &&
    text.split(' ').length <= 6 &&
    /^\p{L}(?:[^\d@:!?©]|(?<= )\d(?= |$))*(?<=[\p{L}\d)])$/u.test(text)
  );
}

/** A first name alone over a job title, or as a heading over what may be one: "Amy", "Groomer". */
function isGivenWithTitle(
  { text, heading, column }: TextLine,
  next: TextLine | undefined,
): boolean {
  return (
    isGivenName(text) &&
    next !== undefined &&
    next.column === column &&
    isPlain(next) &&
    (saysJob(next.text) || heading === true)
  );
}

/** "Jane Sample – drums", "Jane Sample, weaver": a name and, on its line, what they do. */
const besideName =
  /^([^,–—|:(]{4,50}?)(?:,\s|\s?[–—|:]\s?|\s-\s|\s\()(?=\p{L})((?:[^\d@:()]|(?<= )\d(?![^\s,/])){3,60}?)(?:\)|\s\([^\d@:()]{2,30}\))?$/u;

function nameAndMore(
  text: string,
  language?: string,
): { name: string; beside: string } | undefined {
  const [, first = '', beside = ''] = besideName.exec(text) ?? [];
  if (first === '' || /[.!?]$/.test(beside) || hasLegalForm(beside)) return undefined;
  const name = wholeName(first, language);
  if (name) return wholeName(beside, language) ? undefined : { name, beside };
  // "Kim – Receptionist"
  return /^\p{Lu}\p{Ll}{2,14}$/u.test(first) &&
    (saysJob(beside) || (isGivenName(first) && /^\p{Lu}/u.test(beside))) &&
    !saysJob(first)
    ? { name: first, beside }
    : undefined;
}

/** What somebody else says of them, whose name is below. */
const quoted = /["”“«»]\s?$/u;
/** "Photos: Jane Sample" */
const creditLine = /^(\p{L}[^:.]{2,30}):\s(.{4,50})$/u;

interface Row {
  readonly name: string;
  /** What the name's own line says behind it. */
  readonly beside?: string;
  /** The line below, where it may be a title. */
  readonly below?: TextLine;
  /** The line above where it is one. */
  readonly above?: string;
  readonly column?: number | undefined;
}

/** The rows' people, if what stands there is mostly people. */
function staffOf(found: readonly Row[], language?: string): StaffName[] {
  const first = firstNameColumn(
    found.map(({ name, column }) => ({ column, sure: personLikelihood(name, language) > 2 })),
  );
  const rows = found.filter(({ column = first }) => column >= first);
  const isTitled = ({ below, above, beside }: Row) =>
    (beside !== undefined && saysJob(beside)) ||
    above !== undefined ||
    (below !== undefined && saysJob(below.text));
  const sure = rows.filter((row) => isTitled(row) || personLikelihood(row.name, language) > 1);
  if (sure.length === 0 || sure.length * 4 < rows.length) return [];
  // Right below the heading stands a name: what is above the next ones belongs to whoever is before them.
  const over = rows[0]?.above ? rows.filter(({ above }) => above !== undefined).length : 0;
  const under = rows.filter(({ below }) => below && saysJob(below.text)).length;
  const allBelow = rows.length > 1 && rows.every(({ below }) => below !== undefined);
  const said = rows.flatMap(({ beside }) => beside ?? []);
  const allBeside =
    rows.length > 1 &&
    (said.length === rows.length ||
      (said.length * 3 >= rows.length * 2 && said.filter(saysJob).length * 2 >= said.length));
  return rows.map(({ name, below, above, beside }) => {
    if (beside !== undefined)
      return { name, ...((allBeside || saysJob(beside)) && { title: beside }) };
    const said = below && (allBelow || saysJob(below.text)) ? below.text : undefined;
    const title = over > under ? above : said;
    return { name, ...(title && { title }) };
  });
}

/**
 * The names that fill lines below headings: "Our attorneys" makes people of them, also of those nobody
 * lists, each with the title above or below; "Brands we carry" makes none.
 */
export function headedNames(lines: readonly TextLine[], language?: string): HeadedNames {
  const staff: StaffName[] = [];
  const things = new Set<string>();
  const makers = new Set<string>();
  const elsewhere = new Set<string>();
  let part: HeadedPart | undefined;
  let since = 0;
  let rows: Row[] = [];
  const close = () => {
    staff.push(...staffOf(rows, language));
    rows = [];
  };
  for (const [at, line] of lines.entries()) {
    if (line.part) continue;
    const announced = line.text.length < 60 ? announcedBy(foldText(line.text)) : undefined;
    if (announced && (line.heading || line.text.endsWith(':'))) {
      close();
      part = announced;
      since = at;
      continue;
    }
    const own =
      part === 'staff' && !quoted.test(lines[at - 1]?.text ?? '')
        ? nameAndMore(line.text, language)
        : undefined;
    if (isOffer(line.text)) {
      const words = wordsOf(line.text);
      for (const span of nameSpans(words, language))
        things.add(nameKeyOf(textOfSpan(line.text, words, span)));
    }
    const [, label = '', credited = ''] = creditLine.exec(line.text) ?? [];
    if (startsCredit(label)) makers.add(nameKeyOf(credited));
    const name =
      own?.name ??
      wholeName(line.text, language) ??
      (part === 'staff' && isGivenWithTitle(line, lines[at + 1]) ? line.text : undefined);
    if (line.heading && !name && !saysJob(line.text)) {
      close();
      part = undefined;
    }
    if (!name) continue;
    if (part === 'things' && at - since < reach) things.add(nameKeyOf(name));
    else elsewhere.add(nameKeyOf(name));
    if (part !== 'staff' || at - since >= reach) continue;
    const [before, next] = [lines[at - 1], lines[at + 1]];
    const below = next && isPlain(next) && !wholeName(next.text, language) ? next : undefined;
    const above =
      before &&
      at - 1 > since &&
      before.text.length <= longestTitle &&
      saysJob(before.text) &&
      !nameAndMore(before.text, language)
        ? before.text
        : undefined;
    if (own) {
      rows.push({ ...own, column: line.column });
      continue;
    }
    rows.push({
      name,
      ...(below && { below }),
      ...(above && { above }),
      column: line.column,
    });
  }
  close();
  for (const name of elsewhere) things.delete(name);
  return { staff, things, makers };
}

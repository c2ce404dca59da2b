import { hasLegalForm } from './company-names';
import { findWholeLabel } from './find-labels';
import { hasTitleWord, looksLikeJobTitle } from './job-titles';
import { looksLikePerson } from './person-names';

/** A person as one line names them. */
export interface NamedPerson {
  readonly name: string;
  readonly title?: string;
}

const border = /\s{0,3}[:;|•·(）]\s{0,3}|\s[–—-]\s|\s?[–—]\s?|,\s|\)|\s\/\s|\t/;
const wordsBefore =
  /^(.{3,60}?)\s((?:(?:Ing|Mgr|Bc|Dr|Prof|Dipl|MUDr|JUDr|PhDr|RNDr)\.?\s){0,2}\p{Lu}[\p{L}'’-]+\.?(?:\s\p{Lu}[\p{L}'’-]+\.?){1,2})$/u;
const degrees =
  /^(?:ph\.?d|csc|mba|drsc|dis|ll\.?m|jr|sr|m\.?d|esq|cpa|mph|dds|rn|p\.?e|ing|mgr|bc|iii?|arch|[bm]\.?(?:a|sc?|ed|eng|com)|psy\.?d|ed\.?d)\.?$/i;
/** "Owners: Jim and", before Patty Example. */
const endsJoined = /\s(?:and|&|und|a|et|y|e|i|és|și|и|ja)$/;
/** "Trainers: Jane Example and John Sample". */
const joint = /\s(?:and|&|und|a|et|y|e|i|és|și|и|ja)\s/;
/** "Example, Jane J.": the surname first; those who know given names read it. */
const surnameFirst = /^[^\s,]{2,25}, \S{2,20} \S\.?$/;
/** One of the many letters behind names: "Jane Example, CKD". */
const certificate = /^[A-Z]{3,5}$/;

/** Shaped like a person's name, and not a job title with capitals: "Managing Director". */
export function isPerson(text: string): boolean {
  return looksLikePerson(text) && !looksLikeJobTitle(text);
}

/** Cuts a line at separators and at the given offsets (edges of elements). */
function partsOf(text: string, edges: readonly number[]): string[] {
  const cut: string[] = [];
  let from = 0;
  for (const edge of [...new Set(edges)].sort((a, b) => a - b))
    if (edge > from && edge < text.length) {
      cut.push(text.slice(from, edge));
      from = edge;
    }
  cut.push(text.slice(from));
  const parts: string[] = [];
  for (const piece of cut)
    for (const part of piece.split(border)) {
      const trimmed = part
        .trim()
        .replace(/[,.:;]+$/, (end) => (/\p{L}\.$/u.test(part.trim()) ? '.' : end.slice(1)));
      if (trimmed === '') continue;
      // "Jana Brázdová, Ph.D." is one name.
      if (
        parts.length > 0 &&
        (degrees.test(trimmed) || (certificate.test(trimmed) && !looksLikeJobTitle(trimmed)))
      )
        parts[parts.length - 1] += `, ${trimmed}`;
      else parts.push(trimmed);
    }
  return parts;
}

/**
 * People named on one line with their job titles: "jednatel: Ing. Jana Brázdová", "Jana Brázdová –
 * jednatelka", "Geschäftsführer Max Beispiel", "Jednatelé: A B, C D". A name alone has no title.
 */
export function findNamedPeople(text: string, edges: readonly number[] = []): NamedPerson[] {
  if (text.length > 200 || !/\p{Lu}/u.test(text)) return [];
  const company = hasLegalForm(text);
  if (surnameFirst.test(text) && !hasTitleWord(text)) return [];
  const whole = text.replace(/[\s,:;]+$/, '');
  if (!company && isPerson(whole)) return [{ name: whole }];
  for (const inner of [[], edges]) {
    const found = people(partsOf(text, inner)).filter(
      ({ title }) => !company || title !== undefined,
    );
    if (found.length > 0) return found;
  }
  const match = hasTitleWord(whole) ? wordsBefore.exec(whole) : null;
  if (
    match?.[1] &&
    match[2] &&
    !endsJoined.test(match[1]) &&
    looksLikeJobTitle(match[1]) &&
    isPerson(match[2]) &&
    !isPerson(match[1])
  )
    return [{ name: match[2], title: match[1].trim() }];
  return [];
}

function people(parts: readonly string[]): NamedPerson[] {
  const found: NamedPerson[] = [];
  let titleBefore: string | undefined;
  let onlyNames = true;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    if (looksLikeJobTitle(part)) {
      const last = found.at(-1);
      if (last && last.title === undefined)
        found[found.length - 1] = { ...last, title: withMore(parts, at) };
      else titleBefore = part;
      onlyNames = false;
    } else if (findWholeLabel(part)) {
      // "Job Title: Sales Manager": what says what stands beside it is nobody, however it is written.
    } else if (isPerson(part)) found.push({ name: part, title: titleBefore });
    else if (titleBefore && joint.test(part) && part.split(joint).every(isPerson))
      for (const name of part.split(joint)) found.push({ name, title: titleBefore });
    else if (found.length === 0 && titleBefore === undefined) onlyNames = false;
  }
  // Names in a row without any title ("Praha, Brno") say nothing.
  return onlyNames
    ? found.filter(({ title }) => title !== undefined)
    : found.filter(({ title }) => title !== undefined || found.length === 1);
}

/** A title that was cut at its own comma: "ředitel, člen představenstva". */
function withMore(parts: readonly string[], at: number): string {
  const next = parts[at + 1];
  const title = parts[at] ?? '';
  return next && looksLikeJobTitle(next) && !isPerson(next) && title.length + next.length < 90
    ? `${title}, ${next}`
    : title;
}

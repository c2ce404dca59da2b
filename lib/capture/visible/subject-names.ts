import type { PageContext } from '../page-context';
import { mapInSteps, type Steps } from '../steps';
import { genericHeadings } from '../vocabulary/page-words';
import { findCompanyName, findCopyrightOwner, hasLegalForm } from './company-names';
import type { Fact } from './fact';
import { findWholeLabel } from './find-labels';
import { foldWords } from './fold';
import { looksLikeJobTitle } from './job-titles';
import type { PageText } from './page-text';
import { looksLikePerson } from './person-names';
import { looksLikeStreet } from './street-shapes';

/** What the page's subject may be called, with the place for the user. */
export interface NameCandidate {
  readonly value: string;
  readonly where: string;
  readonly line: number;
  readonly score: number;
}

const personLabels = new Set(['nev', 'nimi', 'nazwa', 'name']);
const generic = new Set(genericHeadings);

/** Whether a heading names a kind of page ("Kontakt") and not a company. */
export function isGenericHeading(text: string): boolean {
  const folded = foldWords(text);
  return folded === '' || generic.has(folded);
}

/** Words of the host that tell whose site it is: "www.brazda-stavby.example" → "brazda stavby". */
function hostWord(host: string): string {
  const labels = host.replace(/^www\d?\./, '').split('.');
  return foldWords(labels.at(-2) ?? labels[0] ?? '').replace(/ /g, '');
}

/** How much of a name is in the host, from 0 to 1. */
export function likeHost(name: string, host: string): number {
  const word = hostWord(host);
  const words = foldWords(name)
    .split(' ')
    .filter((one) => one.length > 2);
  if (word.length < 3 || words.length === 0) return 0;
  const squeezed = words.join('');
  if (squeezed.includes(word) || (word.includes(squeezed) && squeezed.length > 3)) return 1;
  const inside = words.filter((one) => one.length > 3 && word.includes(one));
  const initials = words.map((one) => one.charAt(0)).join('');
  if (inside.length > 0) return 0.6;
  return initials.length >= 3 && word.startsWith(initials) ? 0.5 : 0;
}

/**
 * Candidates for the subject's name, best first: named by a label, by a legal form (in a heading,
 * above an address, in an imprint), by the copyright line, by the page's first heading.
 */
export function* findSubjectNames(
  page: PageContext,
  text: PageText,
  facts: readonly Fact[],
  addresses: readonly Fact[],
  skip: (line: number) => boolean,
): Steps<NameCandidate[]> {
  const found: NameCandidate[] = [];
  const host = page.url.hostname;
  const add = (value: string | undefined, where: string, line: number, score: number) => {
    const name = value?.replace(/^[\s–—:|-]+|[\s–—:|,-]+$/g, '').trim();
    if (!name || name.length < 2 || name.length > 160 || isGenericHeading(name)) return;
    const title = foldWords(page.title);
    const inTitle = title.includes(foldWords(name)) ? 0.8 : 0;
    found.push({ value: name, where, line, score: score + likeHost(name, host) * 1.5 + inTitle });
  };
  const factStart = new Map<number, number>();
  for (const { line, start } of facts)
    factStart.set(line, Math.min(start, factStart.get(line) ?? start));
  for (const fact of facts)
    if (fact.kind === 'name' && !isPersonCell(fact) && !skip(fact.line) && fact.value.length < 120)
      add(
        findCompanyName(fact.value) ?? fact.value,
        fact.label ?? 'label',
        fact.line,
        hasLegalForm(fact.value) ? 5 : looksLikePerson(fact.value) ? 0.5 : 2.5,
      );
  const beforeAddress = new Set(addresses.flatMap(({ line }) => [line - 1, line - 2]));
  const addressLines = new Set(addresses.map(({ line }) => line));
  let firstHeading = true;
  yield* mapInSteps(text.lines, (line, index) => {
    if (skip(index) || line.text.length > 1000) return;
    const owner =
      line.text.length < 600 && /©|\(c\)\s|copyright/i.test(line.text)
        ? findCopyrightOwner(line.text)
        : undefined;
    if (owner) {
      add(owner, '©', index, hasLegalForm(owner) ? 3 : 2.2);
      return;
    }
    const first = factStart.get(index);
    const said = first !== undefined && first > 3 ? line.text.slice(0, first) : line.text;
    const company =
      said.length < 400 ? findCompanyName(said.split(/\s[·|•]\s/)[0] ?? said) : undefined;
    if (company && company.length < 120) {
      const alone = company.length > line.text.length * 0.7 ? 0.7 : 0;
      const near = beforeAddress.has(index) || addressLines.has(index) ? 1.2 : 0;
      add(
        company,
        line.heading > 0 ? 'heading' : near > 0 ? 'address' : 'text',
        index,
        1.5 + alone + near + (line.heading === 1 ? 1.5 : line.heading > 0 ? 0.7 : 0),
      );
    } else if (
      beforeAddress.has(index) &&
      !addressLines.has(index) &&
      !factStart.has(index) &&
      line.text.length <= 70 &&
      !findWholeLabel(line.text) &&
      isNameLike(line.text)
    )
      add(line.text, 'address', index, addressLines.has(index + 1) ? 1.8 : 0.9);
    if (line.heading === 1 && line.region !== 'nav' && line.text.length <= 90 && !company) {
      if (isNameLike(line.text)) add(line.text, 'heading', index, firstHeading ? 1.6 : 0.8);
      firstHeading = false;
    }
  });
  return distinct(found.sort((a, b) => b.score - a.score));
}

/** "Név", "Nimi": a column of people is headed like a company's name. */
function isPersonCell({ label, value }: Fact): boolean {
  return personLabels.has(foldWords(label ?? '')) && looksLikePerson(value);
}

/** A short line that could be a name: no sentence, no street, no person, no label. */
function isNameLike(text: string): boolean {
  if (
    !/^[\p{Lu}\d"„“«(]/u.test(text) ||
    /[?!:@]$|[.!?]\s\p{Lu}\p{L}{4}/u.test(text) ||
    /https?:|@|§|^[„“"].*[”“"]/.test(text) ||
    !/\p{L}{2}/u.test(text)
  )
    return false;
  if (looksLikeStreet(text) || looksLikeJobTitle(text) || looksLikePerson(text)) return false;
  return foldWords(text).split(' ').length <= 9 && !isGenericHeading(text.replace(/:$/, ''));
}

function distinct(names: readonly NameCandidate[]): NameCandidate[] {
  const known = new Set<string>();
  return names.filter(({ value }) => {
    const key = foldWords(value);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

import { cleanText, foldText } from '@/lib/domain/normalize/clean-text';
import { townStanding } from '@/lib/domain/normalize/known-towns';
import {
  hasGivenName,
  isGivenName,
  personLikelihood,
} from '@/lib/domain/normalize/person-likelihood';
import { stripTitles } from '@/lib/domain/normalize/person-name';
import { findWholeLabel } from '../visible/find-labels';
import { isNoTitle } from './clean-titles';
import type { FoundPerson, FoundRecord } from './findings-schema';
import { isJobName } from './job-titles';
import { ownWords } from './letter-words';
import { firstNameColumn, type NameStanding } from './name-standing';
import { commonWords } from './naming-words';
import { announcedBy } from './staff-headings';
import { type HeadedNames, nameKeyOf } from './staff-sections';

/** How likely a name has to be one, by what else says that it is a person's. */
const needed = { said: -1, card: 2, line: 3, text: 3 } as const;

const addressed = /^(?:Mr|Mrs|Ms|Miss|Herr|Frau|Mme|Signora?|pan|paní|Paní)\.? \p{Lu}\S+ \p{Lu}/u;

/** Several ask the same of each person. */
const answers = new WeakMap<FoundPerson, { language?: string; likelihood: number }>();

function likelihoodOf(person: FoundPerson, language?: string): number {
  const before = answers.get(person);
  if (before && before.language === language) return before.likelihood;
  const likelihood = workOutLikelihood(person, language);
  answers.set(person, { language, likelihood });
  return likelihood;
}

function workOutLikelihood(person: FoundPerson, language?: string): number {
  const shown = cleanText(person.names[0]?.value ?? '', 120);
  const name = shown.replace(/,\s.*$/, '');
  // "Palo Alto"
  if (townStanding(name) > 2) return -3;
  // "Dr. Jane Sample, DDS": with degrees behind the name as well nothing else is called so.
  const degrees = stripTitles(shown).titles.length > stripTitles(name).titles.length ? 1 : 0;
  const likelihood = personLikelihood(name, language) + degrees;
  if (hasOwnMailbox(name, person)) return likelihood + 2;
  // "Mrs Anthea Sample": a form of address before a whole name.
  if (addressed.test(name)) return likelihood + 1;
  return person.wordlike && !hasGivenName(name) ? likelihood - 2 : likelihood;
}

/** Whether a mailbox of theirs is made of initial and surname: "cmontalbo@…", "gus@…". */
function hasOwnMailbox(name: string, { emails }: FoundPerson): boolean {
  const words = foldText(stripTitles(name).name).split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || last.length < 3) return false;
  return emails.some(({ value }) => {
    const local = foldText(value.split('@')[0] ?? '').replace(/ /g, '');
    if (local.length > 2 && (local === first || local === last)) return true;
    return local.length > 3 && local.startsWith(first.charAt(0) + last.slice(0, 3));
  });
}

/** What says that it is somebody: a job title beside the name only where it is one. */
function evidenceOf({ evidence = 'said', jobTitles, emails, names: [name] }: FoundPerson) {
  const untitled =
    name?.source === 'visible-text' &&
    jobTitles.length > 0 &&
    jobTitles.every(({ value }) => isNoTitle(value));
  return evidence === 'said' && untitled && emails.length === 0 ? 'line' : evidence;
}

/**
 * Whether what the reader took for a person's name is one. People whom structured data or a site's own
 * layout states are; of those whom only the text names, given names, surnames and titles decide.
 */
export function isBelievable(person: FoundPerson, language?: string): boolean {
  const [name] = person.names;
  if (!name) return false;
  if (name.source !== 'visible-text' && person.evidence === undefined) return true;
  const shown = cleanText(name.value, 120);
  const evidence = evidenceOf(person);
  // "Analist Financiar", "Główny Technolog"
  if (isJobName(shown)) return false;
  // "Job Title: Sales Manager" says what stands beside it.
  if (findWholeLabel(shown)) return false;
  // "League Officers" says who follows.
  if (announcedBy(foldText(shown)) === 'staff' && !hasGivenName(shown)) return false;
  // Nobody is called "Brown's"; shops are.
  if (/['’]s\b/.test(shown)) return false;
  if (!shown.includes(' ')) return evidence === 'said' && isGivenName(shown);
  const titled = evidence !== 'said' && person.jobTitles.length > 0 ? 1 : 0;
  // In a list's entries anything with capitals may stand.
  const least = name.source === 'list' ? Math.max(2, needed[evidence]) : needed[evidence];
  return likelihoodOf(person, language) + titled >= least;
}

/** Layouts of at least three names, two thirds of which are surely people's. */
function stafflike(people: readonly FoundPerson[], language?: string): Set<string> {
  const layouts = new Map<string, { names: number; sure: number }>();
  for (const person of people) {
    if (!person.layout) continue;
    const count = layouts.get(person.layout) ?? { names: 0, sure: 0 };
    count.names += 1;
    if (likelihoodOf(person, language) >= 3) count.sure += 1;
    layouts.set(person.layout, count);
  }
  return new Set(
    [...layouts].flatMap(([layout, { names, sure }]) =>
      names > 2 && sure * 3 >= names * 2 ? [layout] : [],
    ),
  );
}

/** Folded texts that are the labels of a table's rows rather than names. */
function labelsOfRows(
  people: readonly FoundPerson[],
  { columns }: NameStanding,
  language?: string,
): ReadonlySet<string> {
  const texts = people
    .filter(({ evidence }) => evidence === 'line')
    .map((person) => {
      const key = foldText(person.names[0]?.value ?? '');
      return {
        key,
        column: columns.get(key),
        sure: likelihoodOf(person, language) >= needed.line,
      };
    });
  const first = firstNameColumn(texts);
  return new Set(
    texts.flatMap(({ key, column }) => (column !== undefined && column < first ? key : [])),
  );
}

/** Whether most of at least three who have contacts of their own are surely people: a list of staff. */
function isStaffList(people: readonly FoundPerson[], language?: string): boolean {
  const cards = people.filter(({ evidence }) => evidence === 'card');
  const sure = cards.filter((person) => likelihoodOf(person, language) >= needed.card);
  return cards.length > 2 && sure.length * 3 >= cards.length * 2;
}

const joint = /^(.{4,60}?)\s(?:und|and|&|a|et|y|e|és|și|ja|i|и|та)\s(.{4,60})$/u;

/** "Captain Sample, FAQ": the next item of a menu. */
function withoutNextItem(name: string): string {
  const [, own = name, next = ''] = /^([^\s,]{1,30} [^,]{1,60}),\s([^,]{2,40})$/u.exec(name) ?? [];
  const isItem =
    next !== '' &&
    foldText(next)
      .split(' ')
      .every((word) => commonWords.has(word));
  return isItem ? own : name;
}

/** "Ihr Max Muster" below a letter, "Meet Jane Sample" above a text, by the name alone. */
function withoutOwnWord(person: FoundPerson): FoundPerson {
  const [name, ...more] = person.names;
  if (name?.source !== 'visible-text') return person;
  const value = withoutNextItem(name.value.replace(ownWords, ''));
  return value === name.value ? person : { ...person, names: [{ ...name, value }, ...more] };
}

/** "Geschäftsführer: Max Muster und Eva Muster": each by their own name, if both are whole. */
function eachOfTwo(person: FoundPerson, language?: string): FoundPerson[] {
  const [name, ...more] = person.names;
  const [, first, second] = joint.exec(name?.value ?? '') ?? [];
  if (!name || !first || !second || name.source !== 'visible-text') return [person];
  const surname = second.split(' ').at(-1) ?? '';
  const pair = isGivenName(first) && second.includes(' ') && personLikelihood(second, language) > 2;
  if (pair)
    return [`${first} ${surname}`, second].map((value) => ({
      ...person,
      names: [{ ...name, value }, ...more],
    }));
  if ([first, second].some((one) => !one.includes(' ') || personLikelihood(one, language) < 1))
    return [person];
  return [first, second].map((value) => ({ ...person, names: [{ ...name, value }, ...more] }));
}

/** The record with those of its people who are some; what the others had is its own. */
export function believePeople<R extends FoundRecord>(
  found: R,
  language?: string,
  headed?: HeadedNames,
  standing?: NameStanding,
): R {
  if (found.people.length === 0) return found;
  const record = {
    ...found,
    people: found.people.flatMap((one) => eachOfTwo(withoutOwnWord(one), language)),
  };
  const layouts = stafflike(record.people, language);
  const isList = isStaffList(record.people, language);
  const isOneOfStaff = (person: FoundPerson) =>
    (person.layout !== undefined
      ? layouts.has(person.layout)
      : isList && person.evidence === 'card') &&
    likelihoodOf(person, language) >= 0 &&
    !findWholeLabel(cleanText(person.names[0]?.value ?? '', 120));
  const labels = standing && labelsOfRows(record.people, standing, language);
  const staff = new Set(headed?.staff.map(({ name }) => nameKeyOf(name)));
  const isPlace = (person: FoundPerson) =>
    person.evidence !== 'said' &&
    standing?.inAddresses.has(foldText(person.names[0]?.value ?? '')) === true &&
    likelihoodOf(person, language) < 3;
  const isSomebody = (person: FoundPerson) => {
    const key = nameKeyOf(person.names[0]?.value ?? '');
    // "Photos: Jane Sample"
    if (person.names[0]?.source === 'visible-text' && headed?.makers.has(key)) return false;
    const shown = foldText(person.names[0]?.value ?? '');
    // "Mixed Pairs", beside whoever runs them; "Long Sampleford" behind a street.
    if (person.evidence === 'line' && labels?.has(shown)) return false;
    if (isPlace(person)) return false;
    // Below "Brands we carry" even a whole name is none.
    if (person.evidence === 'line' && person.jobTitles.length === 0 && headed?.things.has(key))
      return false;
    return isBelievable(person, language) || isOneOfStaff(person) || staff.has(key);
  };
  // "Orders Desk: orders@…": what was nobody's own is the record's.
  const nobodys = record.people.filter(
    (person) =>
      (person.evidence === 'said' || isPlace(person)) &&
      person.role === 'member' &&
      person.names[0]?.source === 'visible-text' &&
      !isSomebody(person),
  );
  return {
    ...record,
    phones: [...record.phones, ...nobodys.flatMap(({ phones }) => phones)],
    emails: [...record.emails, ...nobodys.flatMap(({ emails }) => emails)],
    people: record.people.filter(isSomebody),
  };
}

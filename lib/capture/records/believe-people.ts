import { cleanText } from '@/lib/domain/normalize/clean-text';
import {
  hasGivenName,
  isGivenName,
  personLikelihood,
} from '@/lib/domain/normalize/person-likelihood';
import { findWholeLabel } from '../visible/find-labels';
import type { FoundPerson, FoundRecord } from './findings-schema';

/** How likely a name has to be one, by what else says that it is a person's. */
const needed = { said: -1, card: 2, line: 3, text: 3 } as const;

function likelihoodOf(person: FoundPerson, language?: string): number {
  const shown = cleanText(person.names[0]?.value ?? '', 120);
  const name = shown.replace(/,\s.*$/, '');
  const likelihood = personLikelihood(name, language);
  return person.wordlike && !hasGivenName(name) ? likelihood - 2 : likelihood;
}

/**
 * Whether what the reader took for a person's name is one. People whom structured data or a site's own
 * layout states are; of those whom only the text names, given names, surnames and titles decide.
 */
export function isBelievable(person: FoundPerson, language?: string): boolean {
  const [name] = person.names;
  if (!name) return false;
  if (name.source !== 'visible-text' && person.evidence === undefined) return true;
  const evidence = person.evidence ?? 'said';
  const shown = cleanText(name.value, 120);
  // "Job Title: Sales Manager" says what stands beside it.
  if (findWholeLabel(shown)) return false;
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

/** The record with those of its people who are some. */
export function believePeople<R extends FoundRecord>(record: R, language?: string): R {
  if (record.people.length === 0) return record;
  const layouts = stafflike(record.people, language);
  const isOneOfStaff = (person: FoundPerson) =>
    person.layout !== undefined &&
    layouts.has(person.layout) &&
    likelihoodOf(person, language) >= 0 &&
    !findWholeLabel(cleanText(person.names[0]?.value ?? '', 120));
  return {
    ...record,
    people: record.people.filter(
      (person) => isBelievable(person, language) || isOneOfStaff(person),
    ),
  };
}

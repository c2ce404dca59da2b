import { cleanText } from '@/lib/domain/normalize/clean-text';
import { isGivenName, personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import type { FoundPerson, FoundRecord } from './findings-schema';

/** How likely a name has to be one, by what else says that it is a person's. */
const needed = { said: -1, card: 2, line: 3, text: 3 } as const;

/**
 * Whether what the reader took for a person's name is one. People whom structured data or a site's own
 * layout states are; of those whom only the text names, given names, surnames and titles decide.
 */
export function isBelievable(person: FoundPerson, language?: string): boolean {
  const [name] = person.names;
  if (!name) return false;
  if (name.source !== 'visible-text') return true;
  const evidence = person.evidence ?? 'said';
  const shown = cleanText(name.value, 120);
  // Nobody is called "Brown's"; shops are.
  if (/['’]s\b/.test(shown)) return false;
  if (!shown.includes(' ')) return evidence === 'said' && isGivenName(shown);
  const likelihood = personLikelihood(shown.replace(/,\s.*$/, ''), language);
  const titled = evidence !== 'said' && person.jobTitles.length > 0 ? 1 : 0;
  return likelihood + titled >= needed[evidence];
}

/** The record with those of its people who are some. */
export function believePeople<R extends FoundRecord>(record: R, language?: string): R {
  if (record.people.length === 0) return record;
  return { ...record, people: record.people.filter((person) => isBelievable(person, language)) };
}

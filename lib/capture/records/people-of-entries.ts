import { foldText } from '@/lib/domain/normalize/clean-text';
import { personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import { addFound, foundPerson } from '../found-record';
import type { FoundPerson, FoundRecord } from './findings-schema';
import { saysJob } from './job-titles';
import { wholeName } from './staff-sections';

/** Whether a name stands beside a house number: "3, Sample Way", "Sample Way 3". */
function isStreet(key: string, line: string): boolean {
  const folded = ` ${foldText(line)} `;
  const at = folded.indexOf(key);
  return (
    at >= 0 && (/\d[a-z]?$/.test(folded.slice(0, at)) || /^\d/.test(folded.slice(at + key.length)))
  );
}

/** "Jane Sample Recommended" in the entry of Jane Sample, "Sample Way" where it lives: nobody else. */
function isOfEntry(name: string, { names, addresses }: FoundRecord): boolean {
  const key = ` ${foldText(name)} `;
  return (
    names.some(({ value }) => key.includes(` ${foldText(value)} `)) ||
    addresses.some(({ text = '' }) => text.split('\n').some((line) => isStreet(key, line)))
  );
}

/** So many words in a row are somebody's opinion. */
const opinionWords = 5;

/** Whether nothing but a name stands above what its bearer says: a customer who was asked. */
function isReviewer(
  { names: [name], jobTitles }: FoundPerson,
  { lines = [] }: FoundRecord,
): boolean {
  if (jobTitles.length > 0) return false;
  const at = lines.findIndex(({ text }) => text === name?.value);
  const said = at < 0 ? '' : (lines[at + 1]?.text ?? '');
  return said.split(' ').filter((word) => /^\p{Ll}/u.test(word)).length >= opinionWords;
}

/** An entry with those of its people who are somebody. */
function withoutNobody(entry: FoundRecord): FoundRecord {
  const people = entry.people.filter(
    (person) => !isOfEntry(person.names[0]?.value ?? '', entry) && !isReviewer(person, entry),
  );
  return people.length < entry.people.length ? { ...entry, people } : entry;
}

/**
 * A list's entries with the people who stand where a line of business was looked for: "Sample Works", "Jane
 * Sample", "Test Engineer" below what she wrote.
 */
export function peopleOfEntries(entries: readonly FoundRecord[], language?: string): FoundRecord[] {
  return entries.map(withoutNobody).map((entry) => {
    if (entry.type === 'person') return entry;
    const isName = (text: string) =>
      wholeName(text, language) !== undefined && personLikelihood(text, language) > 2;
    const named = entry.industries.filter(({ value }) => isName(value));
    if (named.length === 0) return entry;
    const rest = entry.industries.filter((one) => !named.includes(one));
    const titles = rest.filter(({ value }) => saysJob(value));
    const people = named.map((name, at) => {
      const person = foundPerson('member');
      addFound(person.names, name.value, name.source, 'entry');
      const title = named.length === 1 || titles.length === named.length ? titles[at] : undefined;
      if (title) addFound(person.jobTitles, title.value, title.source, 'entry');
      person.evidence = title ? 'said' : 'card';
      return person;
    });
    const known = new Set(people.map(({ names: [name] }) => foldText(name?.value ?? '')));
    const others = entry.people.filter(
      ({ names: [name] }) => !known.has(foldText(name?.value ?? '')),
    );
    return {
      ...entry,
      people: [...people, ...others],
      industries: rest.filter((one) => !titles.includes(one)),
    };
  });
}

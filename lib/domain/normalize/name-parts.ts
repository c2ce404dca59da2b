import { cleanText, foldText } from './clean-text';
import { givenNames } from './given-names';
import { stripTitles } from './person-name';
import { nameParticles } from './person-words';

/** A person's name as address books and other programs want it. */
export interface NameParts {
  /** With middle names; '' where there is one word only. */
  given: string;
  family: string;
  /** "Ing." and "Ph.D.": what stood before and after, '' where nothing did. */
  titles: string;
}

const particles = new Set(nameParticles);
/** Ivanovich, Ivanovna: what comes after the given name where the family's comes first. */
const patronymic = /(?:ович|евич|ич|овна|евна|ична|івна)$/iu;

const isGiven = (word: string | undefined) =>
  word !== undefined && givenNames.has(foldText(word.split('-')[0] ?? word));

/** Whether the family's name is the first word: Hungarian and Russian lists write so. */
function familyFirst(words: readonly string[], country: string | undefined): boolean {
  if (words.length === 3 && patronymic.test(words[2] ?? '')) return true;
  if (country === 'HU') return !isGiven(words[0]) || isGiven(words.at(-1));
  return isGiven(words.at(-1)) && !isGiven(words[0]);
}

/**
 * A full name as given and family name. "Brázdová, Jana" is told by its comma; else the family's
 * is the last word with what belongs before it ("van der Berg"), unless the words tell otherwise.
 * `country`: ISO 3166-1 alpha-2 of where the person is, where known.
 */
export function nameParts(fullName: string, country?: string): NameParts {
  const listed = /^([^,]+),\s*([^,.]+)$/.exec(cleanText(fullName, 300));
  const before = listed && stripTitles(listed[1] ?? '');
  const after = listed && stripTitles(listed[2] ?? '');
  if (before?.name && after && isGiven(after.name.split(' ')[0]) && !isGiven(before.name))
    return {
      given: after.name,
      family: before.name,
      titles: [...before.titles, ...after.titles].join(' '),
    };
  const { name, titles: stripped } = stripTitles(fullName);
  const titles = stripped.join(' ');
  const words = name.split(' ').filter(Boolean);
  if (words.length < 2) return { given: '', family: name, titles };
  if (familyFirst(words, country))
    return { given: words.slice(1).join(' '), family: words[0] ?? '', titles };
  let from = words.length - 1;
  while (from > 1 && particles.has((words[from - 1] ?? '').toLowerCase())) from -= 1;
  return { given: words.slice(0, from).join(' '), family: words.slice(from).join(' '), titles };
}

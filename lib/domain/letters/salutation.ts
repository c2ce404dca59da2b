import { foldText } from '@/lib/domain/normalize/clean-text';
import { nameParts } from '@/lib/domain/normalize/name-parts';
import { stripTitles } from '@/lib/domain/normalize/person-name';
import { greetings } from './greetings';

/**
 * Why a salutation has no name in it: there is nobody to name; the name would have to be declined
 * ("Nováku"), which no rule does rightly for every name; the language has no greeting here.
 */
export type PlainReason = 'no-name' | 'declined' | 'language';

interface Salutation {
  /** Without the comma behind it; '' where the language is not known. */
  text: string;
  /** Absent where the name is in it. */
  plainBecause?: PlainReason;
}

/** Titles and endings of names by which somebody is addressed as a woman or a man. */
const womanWords = new Set(['frau', 'fr', 'mrs', 'ms', 'miss', 'pani', 'slecna', 'pi']);
const manWords = new Set(['herr', 'hr', 'mr', 'pan']);

function genderOf(titles: readonly string[], family: string): 'woman' | 'man' | undefined {
  const words = titles.map((title) => foldText(title));
  if (words.some((word) => womanWords.has(word))) return 'woman';
  if (words.some((word) => manWords.has(word))) return 'man';
  // Czech and Slovak surnames of women; the vocative is the same as the name itself.
  return /\p{L}ová$/u.test(family) ? 'woman' : undefined;
}

const spoken = new Set(['dr', 'prof']);
/** Titles that are said in front of a name; all others are left to the address. */
function titleBefore(titles: readonly string[]): string {
  const found = titles.find((title) => spoken.has(foldText(title)));
  return found ? `${found} ` : '';
}

/**
 * How a letter in a language begins to somebody, with their name only where it is right as it
 * stands. `country`: ISO 3166-1 alpha-2, tells which part of a name is the family's.
 */
export function salutation(
  fullName: string | undefined,
  language: string,
  country?: string,
): Salutation {
  const greeting = greetings[language.split('-')[0] ?? language];
  if (!greeting) return { text: '', plainBecause: 'language' };
  const { name, titles } = stripTitles(fullName ?? '');
  if (name === '') return { text: greeting.plain, plainBecause: 'no-name' };
  const { family } = nameParts(name, country);
  const gender = genderOf(titles, family);
  const form = gender && greeting[gender];
  // The replacement is a function: "$&" in a name is nothing but these two characters.
  if (form) return { text: form.replace('{name}', () => `${titleBefore(titles)}${family}`) };
  if (greeting.named)
    return { text: greeting.named.replace('{name}', () => `${titleBefore(titles)}${name}`) };
  return { text: greeting.plain, plainBecause: 'declined' };
}

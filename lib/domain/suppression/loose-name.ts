import { foldText } from '@/lib/domain/normalize/clean-text';
import { splitLegalForm } from '@/lib/domain/normalize/company-name';
import { stripTitles } from '@/lib/domain/normalize/person-name';

/** What alphabets and languages spell differently for one sound, most letters first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch|tsch|tch|sch|cz|ch|kh|ts|tz|ck/g, 'k'],
  [/[cqgh]/g, 'k'],
  [/zh|sh|sz|rz|z/g, 's'],
  [/ph|w|v/g, 'f'],
  [/x/g, 'ks'],
  [/[yj]/g, 'i'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/io/g, 'e'],
  [/i(?=[aeou])/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?<=.)i$/g, ''],
];

function soundOf(word: string): string {
  return sounds.reduce((text, [spelt, sound]) => text.replace(spelt, sound), word);
}

const inOrder = (text: string) =>
  text
    .split(' ')
    .filter(Boolean)
    .map((word) => soundOf(word) || word)
    .sort()
    .join(' ');

/**
 * Equal for all spellings of one person's name: case, accents, script, titles, order. Different
 * names may be equal too; it identifies nobody without a company, a number or an address beside it.
 */
export const loosePerson = (name: string): string => inOrder(foldText(stripTitles(name).name));

/** The same of a company's name, without its legal form. */
export const looseCompany = (name: string): string =>
  inOrder(foldText(splitLegalForm(name).base) || foldText(name));

import { remember } from '../remember';
import { letter } from '../vocabulary/letters';

const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const base = character.normalize('NFD').charAt(0).toLowerCase();
  // Lower-casing may give two characters ("İ"); offsets must stay what they are.
  const folded = base.length === 1 ? base : character;
  known.set(character, folded);
  return folded;
}

const otherLetters: Readonly<Record<string, string>> = { ł: 'l', Ł: 'l', ß: 's', ø: 'o', Ø: 'o' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of them, control characters too
const onlyAscii = /^[\x00-\x7f]*$/;
const marks = /[\u0300-\u036f]/g;

/** Folded all at once by the engine, which changes the length where marks stand by themselves. */
function foldWhole(text: string): string {
  return text
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[łßø]/g, (character) => otherLetters[character] ?? character);
}

/**
 * Lower-case text without accents, of the same length as `text`, so that what is found in the one can
 * be cut out of the other.
 */
export function foldSameLength(text: string): string {
  if (onlyAscii.test(text)) return text.toLowerCase();
  const whole = text.search(marks) < 0 ? foldWhole(text) : '';
  if (whole.length === text.length) return whole;
  let folded = '';
  for (const character of text.split(''))
    folded += otherLetters[character] ?? known.get(character) ?? foldCharacter(character);
  return folded;
}

const betweenWords = new RegExp(`[^${letter}\\d@]+`, 'g');

/** Folded words with single spaces between them: "E-mail:" → "e mail". */
export const foldWords = remember((text) => foldSameLength(text).replace(betweenWords, ' ').trim());

const betweenEntries = new RegExp(`[^${letter}\\d@\\n]+`, 'g');

/** All entries of a vocabulary as foldWords gives them, at a fraction of its cost: each injection pays it. */
export function foldAll(entries: Iterable<string>): string[] {
  const folded = foldWhole([...entries].join('\n')).replace(betweenEntries, ' ');
  return folded.split(/ ?\n ?/).map((entry) => entry.trim());
}

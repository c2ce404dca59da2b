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

/**
 * Lower-case text without accents, of the same length as `text`, so that what is found in the one can
 * be cut out of the other.
 */
export function foldSameLength(text: string): string {
  if (onlyAscii.test(text)) return text.toLowerCase();
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) folded += String.fromCharCode(code + 32);
    else if (code < 128) folded += text.charAt(at);
    else {
      const character = text.charAt(at);
      folded += otherLetters[character] ?? known.get(character) ?? foldCharacter(character);
    }
  }
  return folded;
}

const betweenWords = new RegExp(`[^${letter}\\d@]+`, 'g');

/** Folded words with single spaces between them: "E-mail:" → "e mail". */
export const foldWords = remember((text) => foldSameLength(text).replace(betweenWords, ' ').trim());

const betweenEntries = new RegExp(`[^${letter}\\d@\\n]+`, 'g');

/** All entries of a vocabulary as foldWords gives them, at a fraction of its cost: each injection pays it. */
export function foldAll(entries: Iterable<string>): string[] {
  const folded = foldSameLength([...entries].join('\n')).replace(betweenEntries, ' ');
  return folded.split(/ ?\n ?/).map((entry) => entry.trim());
}

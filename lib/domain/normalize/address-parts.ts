import { streetEndings, streetWords, townWord } from './address-words';
import { foldText } from './clean-text';

const townShape =
  /^\p{Lu}[\p{L}\p{M}.'’() /-]{0,50}(?:\s(?:\d{1,2}|[IVX]{1,5})\.?(?:[\s–-].{0,40})?)?$/u;
const townShapeCaseless = /^[\p{Lo}\p{M} -]{1,40}$/u;

/** Written as the name of a town is: capitals, few words, perhaps a quarter's number. */
export function isTown(text: string): boolean {
  const name = text.replace(townWord, '');
  const words = name.split(' ');
  // Names of towns have small words in them ("nad", "am"), sentences have long ones.
  if (words.length > 7 || words.filter((word) => /^\p{Ll}{5,}/u.test(word)).length > 1)
    return false;
  return townShape.test(name) || townShapeCaseless.test(name) || /^'s-|^’s-/.test(name);
}

const trailingNumber =
  /\p{L}[\p{L}.)]*[\s,.]{1,3}(?:(?:č\.?\s?p\.?|nr\.?|no\.?|д\.?|№)\s?)?\d{1,5}\s?\p{L}?(?:\s?[/-]\s?\d{1,5}\s?\p{L}?){0,3}\.?(?:\s?\p{L}?)$/u;
const leadingNumber =
  /^\d{1,5}\p{L}?(?:\s?[/–-]\s?\d{1,5}\p{L}?)?,?\s+(?:\p{L}\.?\s)?[\p{Lu}\d]|^\d{1,5}[, ]+(?:rue|avenue|place|bis|ter)\b/u;
/** Towns whose quarters have numbers: "Praha 5" is no street. */
const numberedTown =
  /^(?:praha|prague|prag|praga|paris|wien|budapest|dublin|lyon|marseille|kosice|bratislava) \d{1,2}\b/;

export function townIsNumbered(text: string): boolean {
  return numberedTown.test(foldText(text));
}

/** A street with its house number, or something with the word for a street in it. */
export function isStreet(text: string): boolean {
  if (text === '' || townIsNumbered(text)) return false;
  return hasStreetWord(text) || trailingNumber.test(text) || leadingNumber.test(text);
}

export function hasStreetWord(text: string): boolean {
  if (townWord.test(text) && !/\d/.test(text)) return false;
  const words = foldText(text).split(' ');
  if (words.length < 2 && !/str(?:asse)?$|gasse$|platz$|utca$/.test(words[0] ?? '')) return false;
  return words.some(
    (word) =>
      (streetWords.has(word) && (word.length > 1 || isMarked(text, word))) ||
      (streetEndings.test(word) && word.length > 5),
  );
}

/** One letter stands for a street only with its dot and behind a name: "Fő u. 1", "Gėlių g. 2". */
function isMarked(text: string, letter: string): boolean {
  if (letter === 'c') return /^c[./]/i.test(text);
  return foldText(text.replace(/\./g, ' dot ')).includes(` ${letter} dot`);
}

/** "10 High Street Leeds" before its code: the street ends with its word. */
export function splitAtTown(before: string): [street: string, town: string] {
  if (!isStreet(before)) return ['', before];
  const words = before.split(' ');
  for (let at = words.length - 1; at > 0; at -= 1) {
    const street = words.slice(0, at).join(' ');
    const town = words.slice(at).join(' ');
    const last = foldText(words[at - 1] ?? '');
    const ends =
      /^\d{1,5}\p{L}?\.?$/u.test(words[at - 1] ?? '') ||
      (leadingNumber.test(street) && streetWords.has(last));
    if (ends && isTown(town) && isStreet(street)) return [street, town];
  }
  return [before, ''];
}

/** "Budapest Fő utca 1." behind its code: the town is the first word. */
export function splitAfterTown(after: string): [town: string, street: string] {
  const match = /^(\p{Lu}[\p{L}-]+)[\s.]+(?:[IVX]{1,6}\.?\s(?:ker(?:ület|\.)?\s)?)?(.+)$/u.exec(
    after,
  );
  return match ? [match[1] ?? '', match[2] ?? ''] : [after, ''];
}

/** A street word and a house number, and nothing that makes it a sentence. */
export function isCertainStreet(part: string): boolean {
  if (
    part.split(' ').length > 7 ||
    !hasStreetWord(part) ||
    /[!?]|\.\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(part)
  ) {
    return false;
  }
  const lowerCase = part.split(' ').filter((word) => /^\p{Ll}{4,}$/u.test(word));
  return lowerCase.filter((word) => !streetWords.has(foldText(word))).length < 2;
}

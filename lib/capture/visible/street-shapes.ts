import { remember } from '../remember';
import { capital, letter } from '../vocabulary/letters';
import { streetEndings, streetWords } from '../vocabulary/page-words';
import { foldWords } from './fold';

const numberFirst = new RegExp(
  String.raw`^\d{1,6}[A-Za-z]?(?:\s?[-–/]\s?\d{1,5}[A-Za-z]?)?,?\s(?:[NSEW]{1,2}\.?\s)?(?:[${capital}][${letter}]|\d+(?:th| [NSEW]))`,
);
const numberLast = new RegExp(
  String.raw`[${letter}]{2}[${letter}.\s'’-]{0,40},?\s(?:č\.\s?(?:p\.)?\s?)?\d{1,5}\s?[${letter}]?(?:\s?[/–-]\s?\d{1,5}\s?[${letter}]?)?\.?,?$`,
);
const twoLetters = new RegExp(`[${letter}]{2}`);
const streetWordSet = new Set(streetWords);
const ending = new RegExp(`[${letter}]{2}(?:${streetEndings.join('|')})\\.?$`);

const isStreetWord = (word: string) => streetWordSet.has(word) || ending.test(word);
/** A letter alone is a street only with its dot: "Virág u. 5". */
const isLongStreetWord = (word: string) => word.length > 1 && isStreetWord(word);

/** Whether a line (or a part of one) could be a street with a house number, or a post box. */
export const looksLikeStreet = remember((text): boolean => {
  if (text.length < 4 || text.length > 110 || !/\d/.test(text) || !twoLetters.test(text))
    return false;
  if (/[@!?]|https?:|www\./i.test(text)) return false;
  const words = foldWords(text).split(' ');
  if (words.length > 16) return false;
  if (words.some(isStreetWord)) return true;
  if (numberFirst.test(text)) return words.length <= 9;
  return numberLast.test(text.replace(/ \([^()]*\)$/, '')) && words.length <= 7;
});

/** "Corner of Flower & Rose", "Roh ulic Květinová a Růžová". */
const corner = /^(?:(?:The )?[Cc]orner of|Cnr|Na rohu|Roh|Ecke|Róg|Угол)\s/;

/** A street without a number: "Canal Road", below "Unit 7". */
export function hasStreetWord(text: string): boolean {
  const words = foldWords(text).split(' ');
  if (corner.test(text)) return words.length <= 12;
  return (
    words.length <= 6 && words.length >= 2 && /^\p{Lu}/u.test(text) && words.some(isLongStreetWord)
  );
}

/** A street's word and a house number in the first parts of a short line. */
export function hasNumberedStreet(text: string): boolean {
  if (!/\d/.test(text) || !/^[\p{Lu}\d]|^\p{Ll}{1,9}[. ]/u.test(text)) return false;
  if (/[.!?]/.test(text) && /\p{L}{4}[.!?]\s|[!?]/u.test(text)) return false;
  const words = foldWords(text).split(' ');
  return words.length <= 12 && (words.some(isLongStreetWord) || /\su\. ?\d|\sш\./.test(text));
}

import { latinOf } from './transliteration';

/** Longer inputs are cut before anything else touches them; no field of a lead comes near. */
const maxInput = 200_000;

/**
 * What has no business in a captured value: control characters other than white space, the bidi
 * controls (a name must not turn the text around it), invisible separators, unpaired surrogates.
 * The joiners U+200C and U+200D stay: Persian, Hindi and emoji sequences are made with them.
 */
const unwanted =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text as it is kept: NFC, control and bidi characters gone, white space folded to single spaces,
 * trimmed, and cut to at most `max` code points without tearing a character apart.
 */
export function cleanText(text: string, max = maxInput): string {
  const cleaned = text
    .slice(0, maxInput)
    .replace(unwanted, '')
    .replace(/[\s\u0085]+/g, ' ')
    .normalize('NFC')
    .trim();
  return cutText(cleaned, max).trim();
}

/** The first characters of a text, as many as fit into `max` code points. */
function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  let length = 0;
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(text)) {
    length += [...segment].length;
    if (length > max) {
      // A single "character" longer than the limit (stacked accents) is cut by code points.
      if (index === 0) return [...segment].slice(0, max).join('');
      break;
    }
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** Accents and vowel points; other marks (Hindi, Thai vowels) are letters to their readers. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
/** Latin, Greek, Cyrillic and punctuation: what is folded character by character, from a table. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole range is meant
const tabular = /^[\u0000-\u052f\u1e00-\u206f\u20a0-\u20bf]*$/;
const table: string[] = [];

/**
 * Text as it is searched and compared: lower case, without accents, Cyrillic and Greek in Latin
 * letters, punctuation as single spaces. Not for showing.
 */
export function foldText(text: string): string {
  const input = text.slice(0, maxInput).normalize('NFC');
  if (!tabular.test(input)) return foldLetters(input).replace(/ {2,}/g, ' ').trim();
  let folded = '';
  let gap = false;
  for (let index = 0; index < input.length; index += 1) {
    const code = input.charCodeAt(index);
    let letters = table[code];
    if (letters === undefined) {
      letters = foldLetters(String.fromCharCode(code));
      table[code] = letters;
    }
    if (letters === ' ') gap = true;
    else if (letters !== '') {
      folded += gap && folded !== '' ? ` ${letters}` : letters;
      gap = false;
    }
  }
  return folded;
}

function foldLetters(text: string): string {
  // Lower case once more: compatibility forms (𝐀, ℋ) become capitals only when taken apart.
  const bare = latinOf(text.toLowerCase()).normalize('NFKD').toLowerCase();
  return latinOf(bare.replace(accents, '')).replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ');
}

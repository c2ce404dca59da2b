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
 * Whether a text is as it is kept already, as nearly all are: single spaces between characters that
 * are neither unwanted nor put together otherwise in NFC.
 */
function isClean(text: string): boolean {
  let space = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      if (space) return false;
      space = true;
      continue;
    }
    space = false;
    if (code < 0x7f) {
      if (code < 0x20) return false;
    } else if (code < 0x300 ? code < 0xa1 || code === 0xad : code < 0x400 || code > 0x482)
      return false;
  }
  return !space;
}

/**
 * Text as it is kept: NFC, control and bidi characters gone, white space folded to single spaces,
 * trimmed, and cut to at most `max` code points without tearing a character apart.
 */
export function cleanText(text: string, max = maxInput): string {
  if (text.length <= max && isClean(text)) return text;
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
  return foldPlain(text) ?? foldAny(text);
}

function foldAny(text: string): string {
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

/** What each character below `tableEnd` becomes: one character, or one of these. */
const tableEnd = 0x530;
const single = new Uint16Array(tableEnd);
const unknown = 0;
const gapSign = 0xfffd;
const nothingLeft = 0xfffe;
const several = 0xffff;
const letterOf: string[] = [];

function codeOf(code: number): number {
  // Marks, and Greek with characters that NFC writes otherwise.
  if ((code >= 0x300 && code < 0x400) || (code >= 0x483 && code < 0x48a)) return several;
  const letters = foldLetters(String.fromCharCode(code));
  if (letters === ' ') return gapSign;
  if (letters === '') return nothingLeft;
  if (letters.length > 1) return several;
  letterOf[code] = letters;
  return letters.charCodeAt(0);
}

/**
 * The same for texts in which each character becomes one or none, as nearly all are; undefined for
 * any other. What stays as it is, is taken over as a whole.
 */
function foldPlain(text: string): string | undefined {
  if (text.length > 1000) return undefined;
  const lower = text.toLowerCase();
  let folded = '';
  /** Where what is taken over as it stands begins. */
  let run = 0;
  let gap = false;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code >= tableEnd) return undefined;
    let to = single[code] as number;
    if (to === unknown) {
      to = codeOf(code);
      single[code] = to;
    }
    if (to === code && !gap) continue;
    if (to === several) return undefined;
    if (run < at) folded += lower.slice(run, at);
    run = at + 1;
    if (to === gapSign) gap = folded !== '';
    else if (to !== nothingLeft) {
      if (gap) folded += ' ';
      gap = false;
      if (to === code) run = at;
      else folded += letterOf[code];
    }
  }
  if (run === 0) return lower;
  return run < lower.length ? folded + lower.slice(run) : folded;
}

function foldLetters(text: string): string {
  // Lower case once more: compatibility forms (𝐀, ℋ) become capitals only when taken apart.
  const bare = latinOf(text.toLowerCase()).normalize('NFKD').toLowerCase();
  return latinOf(bare.replace(accents, '')).replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ');
}

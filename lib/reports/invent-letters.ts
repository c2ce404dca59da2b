import { pick, type Random } from './seeded-random';

/** Letters that take each other's place: a vowel for a vowel, so that what is invented reads like a word. */
const alphabets: readonly string[] = [
  'aeiou',
  'bcdfghjklmnprstvz',
  'qwxy',
  'аеиоу',
  'бвгдзклмнпрстхчш',
  'ёжйфцщъыьэюяіїєґўђјљњћџ',
  'αειου',
  'βγδζκλμνπρστφχ',
  'ηθξψωςϋ',
  'אבגדהזחלמנרש',
  'ابتجدرسعفلمن',
  'कखगजतदनपमरलस',
  'กขคงจนมรลส',
  'აბგდელმნრს',
  'աբգդելմնրս',
  'あいうえおかきさたな',
  'アイウエオカキサタナ',
  '山川田木林石水村中大',
  '가나다라마바사아자하',
];
const alphabetOf = new Map(alphabets.flatMap((each) => [...each].map((letter) => [letter, each])));
const scripts: readonly (readonly [RegExp, string])[] = (
  [
    ['Cyrillic', 4],
    ['Greek', 7],
    ['Hebrew', 9],
    ['Arabic', 10],
    ['Devanagari', 11],
    ['Thai', 12],
    ['Georgian', 13],
    ['Armenian', 14],
    ['Hiragana', 15],
    ['Katakana', 16],
    ['Han', 17],
    ['Hangul', 18],
  ] as const
).map(([script, at]) => [new RegExp(`\\p{Script=${script}}`, 'u'), alphabets[at] ?? '']);
const consonants = alphabets[1] ?? '';

/** A letter without its accents, in lower case: what is replaced; the accents are put on again. */
export function bareLetters(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function otherLetter(letter: string, random: Random): string {
  const known = alphabetOf.get(letter);
  const alphabet = known ?? scripts.find(([script]) => script.test(letter))?.[1] ?? consonants;
  for (let tries = 0; tries < 8; tries += 1) {
    const other = pick(random, [...alphabet]);
    if (other !== letter) return other;
  }
  return letter;
}

function inCaseOf(letter: string, model: string): string {
  if (model === model.toLowerCase()) return letter;
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}

/** Invented letters in place of `bare` ones, as many of them. */
export function inventLetters(bare: string, random: Random): string {
  return Array.from(bare, (letter) =>
    /\p{L}/u.test(letter) ? otherLetter(letter, random) : letter,
  ).join('');
}

/** `invented`, as many letters as `model` has, written with the capitals and accents of `model`. */
export function writtenLike(model: string, invented: string): string {
  const letters = [...invented];
  let written = '';
  let at = 0;
  for (const character of model.normalize('NFC')) {
    const count = Math.max(1, [...bareLetters(character)].length);
    const letter = letters.slice(at, at + count).join('');
    at += count;
    const accents = character.normalize('NFD').replace(/\P{M}/gu, '');
    const accented = (letter + accents).normalize('NFC');
    const whole = [...accented].length === [...letter].length ? accented : letter;
    written += inCaseOf(whole, character);
  }
  return written + letters.slice(at).join('');
}

import { wordsSearched } from '@/lib/domain/lead-search-text';
import { isToldByPairs, keepWithPairs, type LetterPairs, pairsOf } from '@/lib/domain/letter-pairs';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { typosIn } from '@/lib/domain/typos';
import { findAlike, type Matches, textsOf } from './alike-words';
import type { LeadColumns } from './lead-index';

interface Asked {
  version: number;
  search: string;
  lists: readonly (readonly string[])[];
  matches: Matches;
}

interface PairsOfPart {
  texts: readonly string[];
  pairs: LetterPairs;
}

/** By part of the leads; made anew where its texts are others. */
const pairsKnown = new WeakMap<LeadColumns, PairsOfPart[]>();

function pairsOfPart(leads: LeadColumns, part: number): LetterPairs {
  const known = pairsKnown.get(leads) ?? [];
  pairsKnown.set(leads, known);
  const texts = leads.part('search', part);
  const before = known[part];
  if (before?.texts === texts) return before.pairs;
  const pairs = pairsOf(texts);
  known[part] = { texts, pairs };
  return pairs;
}

const lastAsked = new WeakMap<LeadColumns, Asked>();

/** Whether whatever is found by the longer search was found by the shorter one. */
const narrows = (lists: Asked['lists'], former: Asked['lists']) =>
  lists.length === 1 &&
  former.length === 1 &&
  (former[0] ?? []).every((word) => lists[0]?.some((longer) => longer.includes(word)));

/** What may be typed next after a search, as far as somebody looked. */
interface Following {
  asked: Asked;
  /** By slot one bit for each letter, and each digit, that stands behind the last word somewhere. */
  letters: Uint32Array;
  digits: Uint16Array;
  /** By part 1 where all of it was looked at. */
  parts: Uint8Array;
}

const followingKnown = new WeakMap<LeadColumns, Following>();

/** The bits of a character among letters and digits; none of any other, and of the end of a text. */
const letterBit = (code: number) => (code > 96 && code < 123 ? 1 << (code - 97) : 0);
const digitBit = (code: number) => (code > 47 && code < 58 ? 1 << (code - 48) : 0);

/** The character by which the last word of a search grew since the former one; NaN where more changed. */
function grownBy([words = []]: Asked['lists'], [former = []]: Asked['lists']): number {
  const last = words.length - 1;
  const isSame = words.every((word, at) =>
    at === last ? word.slice(0, -1) === former[at] : word === former[at],
  );
  return isSame && words.length === former.length
    ? (words[last] ?? '').charCodeAt((words[last] ?? '').length - 1)
    : Number.NaN;
}

/** Notes what follows the last word of a search in the leads of one part that it found. */
function notePart(leads: LeadColumns, part: number, word: string, following: Following): void {
  const { asked, letters, digits } = following;
  const texts = leads.part('search', part);
  const from = part * leads.layout.size;
  for (let row = 0; row < texts.length; row += 1) {
    const slot = from + row;
    if (asked.matches[slot] !== 1) continue;
    const text = texts[row] ?? '';
    let letter = 0;
    let digit = 0;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const code = text.charCodeAt(at + word.length);
      letter |= letterBit(code);
      digit |= digitBit(code);
    }
    letters[slot] = letter;
    digits[slot] = digit;
  }
  following.parts[part] = 1;
}

/** Marks the leads of one part in whose texts a character follows the former search's last word. */
function markFollowed(
  leads: LeadColumns,
  part: number,
  code: number,
  following: Following,
  matches: Matches,
) {
  const { asked, letters, digits } = following;
  const letter = letterBit(code);
  const digit = digitBit(code);
  const end = Math.min((part + 1) * leads.layout.size, matches.length);
  for (let slot = part * leads.layout.size; slot < end; slot += 1)
    if (asked.matches[slot] === 1 && ((letters[slot] ?? 0) & letter || (digits[slot] ?? 0) & digit))
      matches[slot] = 1;
}

interface Marks {
  matches: Matches;
  /** What the former search found, where nothing else can be found now. */
  within: Matches | undefined;
  /** The words that the pairs alone do not tell. */
  looked: readonly string[];
}

/** Marks the leads of one part that have every word of a list. */
function markPart(
  leads: LeadColumns,
  part: number,
  words: readonly string[],
  { matches, within, looked }: Marks,
): void {
  const pairs = pairsOfPart(leads, part);
  const texts = leads.part('search', part);
  const from = part * leads.layout.size;
  const left = new Uint32Array(pairs.width).fill(0xffffffff);
  for (const word of words) keepWithPairs(pairs, word, left);
  for (let column = 0; column < left.length; column += 1) {
    let bits = left[column] ?? 0;
    while (bits !== 0) {
      const row = column * 32 + 31 - Math.clz32(bits & -bits);
      bits &= bits - 1;
      const text = texts[row];
      const slot = from + row;
      if (text === undefined || within?.[slot] === 0) continue;
      if (looked.every((word) => text.includes(word))) matches[slot] = 1;
    }
  }
}

/** The leads with every word of a search in their texts; one that grew looks only at what it had found. */
function findExact(leads: LeadColumns, search: string): Matches {
  const former = lastAsked.get(leads);
  const known = former?.version === leads.version ? former : undefined;
  if (known?.search === search) return known.matches;
  const lists = wordsSearched(search);
  const within = known && narrows(lists, known.lists) ? known.matches : undefined;
  const matches = new Uint8Array(leads.slots);
  const noted = followingKnown.get(leads);
  const code = within && known && noted?.asked === known ? grownBy(lists, known.lists) : Number.NaN;
  const isFollowed = letterBit(code) !== 0 || digitBit(code) !== 0;
  // A word of the former search is in all that it found.
  const found = new Set(within && known?.lists[0]);
  for (const words of lists) {
    const looked = words.filter((word) => !isToldByPairs(word) && !found.has(word));
    const marks = { matches, within, looked };
    for (let part = 0; part < leads.parts; part += 1)
      if (isFollowed && noted?.parts[part] === 1) markFollowed(leads, part, code, noted, matches);
      else markPart(leads, part, words, marks);
  }
  lastAsked.set(leads, { version: leads.version, search, lists, matches });
  return matches;
}

/** Every word occurs as typed, or one that differs from it by a few errors. */
function findTolerant(leads: LeadColumns, search: string): Matches {
  const words = foldText(search).split(' ').filter(Boolean);
  const matches = findExact(leads, search).slice();
  const texts = textsOf(leads);
  const near = words.map((word) => (typosIn(word) > 0 ? findAlike(leads, word) : undefined));
  for (let slot = 0; slot < matches.length; slot += 1) {
    if (matches[slot] === 1) continue;
    const text = texts[slot] ?? '';
    const all =
      text !== '' && words.every((word, at) => near[at]?.[slot] === 1 || text.includes(word));
    if (all) matches[slot] = 1;
  }
  return matches;
}

/** Parts made ready in one step. */
const atOnce = 8;

/** Makes the texts ready before somebody searches, in steps of some milliseconds each. */
export function prepareSearch(leads: LeadColumns): (() => void)[] {
  return Array.from({ length: Math.ceil(leads.parts / atOnce) }, (_, step) => () => {
    const to = Math.min((step + 1) * atOnce, leads.parts);
    for (let part = step * atOnce; part < to; part += 1) pairsOfPart(leads, part);
  });
}

/**
 * Looks what may be typed next: the letters that follow the last word of a search, in the leads that
 * it found. For the moments behind that search, in steps of about a millisecond each; the next
 * letter then finds its leads without looking into a text.
 */
export function prepareNextLetter(leads: LeadColumns, search: string): (() => void)[] {
  const asked = lastAsked.get(leads);
  const word = asked?.lists.length === 1 ? (asked.lists[0]?.at(-1) ?? '') : '';
  // Of one letter the pairs tell what follows.
  if (asked?.search !== search || word.length < 2) return [];
  const noted = followingKnown.get(leads);
  const fits = noted?.letters.length === leads.slots ? noted : undefined;
  const following: Following = {
    asked,
    letters: fits?.letters ?? new Uint32Array(leads.slots),
    digits: fits?.digits ?? new Uint16Array(leads.slots),
    parts: new Uint8Array(leads.parts),
  };
  followingKnown.set(leads, following);
  return Array.from({ length: Math.ceil(leads.parts / atOnce) }, (_, step) => () => {
    if (lastAsked.get(leads) !== asked || asked.version !== leads.version) return;
    const to = Math.min((step + 1) * atOnce, leads.parts);
    for (let part = step * atOnce; part < to; part += 1) notePart(leads, part, word, following);
  });
}

/**
 * The leads a search finds, over all their texts, folded; `tolerant`: also where words have typing
 * errors. Undefined where nothing is searched for.
 */
export function searchLeads(
  leads: LeadColumns,
  search: string,
  tolerant = false,
): Matches | undefined {
  if (search.trim() === '') return undefined;
  return tolerant ? findTolerant(leads, search) : findExact(leads, search);
}

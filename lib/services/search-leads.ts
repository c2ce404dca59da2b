import { wordsSearched } from '@/lib/domain/lead-search-text';
import { isToldByPairs, keepWithPairs, type LetterPairs, pairsOf } from '@/lib/domain/letter-pairs';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { beginsAlike, typosIn } from '@/lib/domain/typos';
import type { LeadColumns } from './lead-index';
import { rememberFor } from './remember-for';

/** By slot 1 for a lead that was found. */
export type Matches = Uint8Array;

interface Asked {
  version: number;
  search: string;
  lists: readonly (readonly string[])[];
  matches: Matches;
  /** By slot where the last word of the only list occurs first; absent where nobody looked. */
  places?: Uint32Array;
}

const textsKnown = rememberFor<readonly string[]>('version');
const textsOf = (leads: LeadColumns) => textsKnown(leads, '', () => leads.texts('search'));

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

/** Whether a search has the words of the former one, the last of them with more letters. */
function grows([words = []]: Asked['lists'], [former = []]: Asked['lists']): boolean {
  const last = words.length - 1;
  return (
    words.length === former.length &&
    words.every((word, at) =>
      at === last ? word.startsWith(former[at] ?? word) : word === former[at],
    )
  );
}

interface Marks {
  matches: Matches;
  /** What the former search found, where nothing else can be found now. */
  within: Matches | undefined;
  /** Where the last word is looked for from, by slot, and where it was found. */
  places: Uint32Array | undefined;
  /** How many letters of the last word are known to stand at its place; 0: none of it is. */
  knownLetters: number;
  /** The words that have to be looked for besides the last one. */
  others: readonly string[];
}

/** Whether a text has a word at a place, of which so many letters are known to be there. */
function continues(text: string, word: string, place: number, known: number): boolean {
  for (let at = known; at < word.length; at += 1)
    if (text.charCodeAt(place + at) !== word.charCodeAt(at)) return false;
  return true;
}

/** Marks the leads of one part that have every word of a list. */
function markPart(
  leads: LeadColumns,
  part: number,
  words: readonly string[],
  { matches, within, places, knownLetters, others }: Marks,
): void {
  const pairs = pairsOfPart(leads, part);
  const texts = leads.part('search', part);
  const from = part * leads.layout.size;
  const left = new Uint32Array(pairs.width).fill(0xffffffff);
  for (const word of words) keepWithPairs(pairs, word, left);
  const last = words.at(-1) ?? '';
  for (let column = 0; column < left.length; column += 1) {
    let bits = left[column] ?? 0;
    while (bits !== 0) {
      const row = column * 32 + 31 - Math.clz32(bits & -bits);
      bits &= bits - 1;
      const text = texts[row];
      const slot = from + row;
      if (text === undefined || within?.[slot] === 0) continue;
      if (others.length > 0 && !others.every((word) => text.includes(word))) continue;
      if (places) {
        const before = places[slot] ?? 0;
        const stays = knownLetters > 0 && continues(text, last, before, knownLetters);
        const at = stays ? before : text.indexOf(last, before);
        if (at < 0) continue;
        places[slot] = at;
      }
      matches[slot] = 1;
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
  const [only] = lists.length === 1 ? lists : [];
  const last = only?.at(-1) ?? '';
  const isLooked = !isToldByPairs(last) && only !== undefined;
  // A word that grows by a letter is where its beginning was, or behind it.
  const grown =
    isLooked && within !== undefined && known?.places !== undefined && grows(lists, known.lists);
  const places = grown ? known.places : isLooked ? new Uint32Array(leads.slots) : undefined;
  const knownLetters = grown ? (known.lists[0]?.at(-1)?.length ?? 0) : 0;
  // A word of the former search is in all that it found.
  const found = new Set(within && known?.lists[0]);
  for (const words of lists) {
    const others = (places ? words.slice(0, -1) : words).filter(
      (word) => !isToldByPairs(word) && !found.has(word),
    );
    const marks = { matches, within, places, knownLetters, others };
    for (let part = 0; part < leads.parts; part += 1) markPart(leads, part, words, marks);
  }
  lastAsked.set(leads, {
    version: leads.version,
    search,
    lists,
    matches,
    ...(places && { places }),
  });
  return matches;
}

/** The distinct words of all leads, and where each occurs. */
interface Words {
  words: string[];
  /** Numbers of words, and beside each the slot it occurs in. */
  numbers: Uint32Array;
  slots: Uint32Array;
}

/** Of a lead's texts the first come from the record itself; what follows is notes and pages. */
const lookedAt = 600;
const shortest = 4;
const longest = 40;

/** A list of numbers that grows. */
function numberList() {
  let numbers = new Uint32Array(1 << 16);
  let length = 0;
  return {
    push(number: number) {
      if (length === numbers.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length] = number;
      length += 1;
    },
    all: () => numbers.subarray(0, length),
  };
}

/** Calls back with each word of Latin letters; what is searched is folded to them. */
function eachWord(text: string, onWord: (word: string) => void): void {
  const end = Math.min(text.length, lookedAt);
  let from = -1;
  for (let at = 0; at <= end; at += 1) {
    const unit = at < end ? text.charCodeAt(at) : 0;
    if (unit >= 97 && unit <= 122) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      if (at - from >= shortest && at - from <= longest) onWord(text.slice(from, at));
      from = -1;
    }
  }
}

function gatherWords(leads: LeadColumns): Words {
  const known = new Map<string, number>();
  const words: string[] = [];
  /** By word the slot it was met in last, plus one. */
  const met: number[] = [];
  const numbers = numberList();
  const slots = numberList();
  textsOf(leads).forEach((text, slot) => {
    eachWord(text, (word) => {
      let number = known.get(word);
      if (number === undefined) {
        number = words.push(word) - 1;
        known.set(word, number);
      }
      if (met[number] === slot + 1) return;
      met[number] = slot + 1;
      numbers.push(number);
      slots.push(slot);
    });
  });
  return { words, numbers: numbers.all(), slots: slots.all() };
}

const gathered = rememberFor<Words>('version');
const alike = rememberFor<Matches>('version');

/** The leads that have a word which differs from the typed one by a few errors only. */
function findAlike(leads: LeadColumns, typed: string): Matches {
  return alike(leads, typed, () => {
    const { words, numbers, slots } = gathered(leads, '', () => gatherWords(leads));
    const most = typosIn(typed);
    const wanted = Uint8Array.from(words, (word) => (beginsAlike(typed, word, most) ? 1 : 0));
    const matches = new Uint8Array(leads.slots);
    for (let at = 0; at < numbers.length; at += 1)
      if (wanted[numbers[at] ?? 0] === 1) matches[slots[at] ?? 0] = 1;
    return matches;
  });
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

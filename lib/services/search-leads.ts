import { searchFor } from '@/lib/domain/lead-search-text';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { beginsAlike, typosIn } from '@/lib/domain/typos';
import type { LeadColumns } from './lead-index';
import { rememberFor } from './remember-for';

/** By slot 1 for a lead that was found. */
export type Matches = Uint8Array;

interface Asked {
  version: number;
  search: string;
  words: readonly string[];
  /** Digits are also looked for without what is between them: such a search does not only narrow. */
  numberLike: boolean;
  matches: Matches;
}

const lastAsked = new WeakMap<LeadColumns, Asked>();

/** Whether whatever is found by the longer search was found by the shorter one. */
const narrows = (words: readonly string[], former: readonly string[]) =>
  former.every((word) => words.some((longer) => longer.includes(word)));

/** The leads with every word of a search in their texts; one that grew looks only at what it had found. */
function findExact(leads: LeadColumns, search: string): Matches {
  const words = foldText(search).split(' ').filter(Boolean);
  const numberLike = !/\p{L}/u.test(search);
  const former = lastAsked.get(leads);
  if (former?.version === leads.version && former.search === search) return former.matches;
  const test = searchFor(search);
  const texts = leads.texts('search');
  const within =
    former?.version === leads.version &&
    !former.numberLike &&
    !numberLike &&
    narrows(words, former.words)
      ? former.matches
      : undefined;
  const matches = new Uint8Array(leads.slots);
  for (let slot = 0; slot < matches.length; slot += 1)
    if ((!within || within[slot] === 1) && test(texts[slot] ?? '')) matches[slot] = 1;
  lastAsked.set(leads, { version: leads.version, search, words, numberLike, matches });
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
const wordsOfText = /[a-z]{4,40}/g;

function gatherWords(leads: LeadColumns): Words {
  const known = new Map<string, number>();
  const words: string[] = [];
  let numbers = new Uint32Array(1 << 16);
  let slots = new Uint32Array(1 << 16);
  let length = 0;
  const grown = (array: Uint32Array) => {
    const larger = new Uint32Array(array.length * 2);
    larger.set(array);
    return larger;
  };
  leads.texts('search').forEach((text, slot) => {
    if (text === '') return;
    const seen = new Set<number>();
    for (const [word] of text.slice(0, lookedAt).matchAll(wordsOfText)) {
      let number = known.get(word);
      if (number === undefined) {
        number = words.push(word) - 1;
        known.set(word, number);
      }
      if (seen.has(number)) continue;
      seen.add(number);
      if (length === numbers.length) {
        numbers = grown(numbers);
        slots = grown(slots);
      }
      numbers[length] = number;
      slots[length] = slot;
      length += 1;
    }
  });
  return { words, numbers: numbers.subarray(0, length), slots: slots.subarray(0, length) };
}

const gathered = rememberFor<Words>();
const alike = rememberFor<Matches>();

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
  const texts = leads.texts('search');
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

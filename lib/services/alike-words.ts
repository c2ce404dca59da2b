import { beginsAlike, typosIn } from '@/lib/domain/typos';
import type { LeadColumns } from './lead-index';
import { rememberFor } from './remember-for';

/** By slot 1 for a lead that was found. */
export type Matches = Uint8Array;

const textsKnown = rememberFor<readonly string[]>('version');
/** The folded texts a search runs over, by slot. */
export const textsOf = (leads: LeadColumns) => textsKnown(leads, '', () => leads.texts('search'));

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
export function findAlike(leads: LeadColumns, typed: string): Matches {
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

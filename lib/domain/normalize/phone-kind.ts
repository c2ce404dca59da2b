import type { NumberType } from 'libphonenumber-js/max';
import type { PhoneKind } from '@/lib/domain/captured-record';
import { foldText } from './clean-text';
import {
  faxWords,
  landlineWords,
  mobileWords,
  otherNumberWords,
  telephoneWords,
} from './phone-words';

/** What the words beside a number say of it. */
export interface NumberWords {
  /** Any telephone word at all. */
  telephone: boolean;
  /** Words that announce some other number (a register, a bank, a price). */
  other: boolean;
  kind?: PhoneKind;
}

type WordKind = 'fax' | 'mobile' | 'landline' | 'telephone';

const wordKinds: [WordKind, string[]][] = [
  ['fax', faxWords],
  ['mobile', mobileWords],
  ['landline', landlineWords],
  ['telephone', telephoneWords],
];
const exact = new Map<string, WordKind>();
const beginnings: [string, WordKind][] = [];
for (const [kind, words] of wordKinds) {
  for (const word of words) {
    if (word.endsWith('*')) beginnings.push([word.slice(0, -1), kind]);
    else exact.set(word, kind);
  }
}
const others = new Set(otherNumberWords);
/** Between the word and the digits: "IČO č. 123", "company number: 123". */
const fillers = new Set(['c', 'cis', 'cislo', 'no', 'nr', 'num', 'number', 'numer', 'nomer', 'n']);

function wordKindOf(token: string, isLast: boolean): WordKind | undefined {
  if (token.length === 1 && !isLast) return undefined;
  return exact.get(token) ?? beginnings.find(([start]) => token.startsWith(start))?.[1];
}

/** Reads a label, or the text just before a number. */
export function readWords(text: string): NumberWords {
  const tokens = foldText(text.slice(-80)).split(' ').filter(Boolean);
  const kinds = new Set<WordKind>();
  // The words of one label only: five tokens back, as far as nothing ends the sentence.
  for (const [index, token] of tokens.slice(-5).entries()) {
    const kind = wordKindOf(token, index === Math.min(tokens.length, 5) - 1);
    if (kind) kinds.add(kind);
  }
  const telephone = kinds.size > 0;
  return { telephone, other: !telephone && announcesOther(tokens), kind: labelKind(kinds) };
}

function labelKind(kinds: Set<WordKind>): PhoneKind | undefined {
  if (kinds.has('mobile')) return 'mobile';
  if (kinds.has('landline')) return 'landline';
  // "Tel./fax" is a telephone first; what kind of one, its number tells.
  if (kinds.has('fax') && !kinds.has('telephone')) return 'fax';
  return undefined;
}

function announcesOther(tokens: string[]): boolean {
  const words = [...tokens];
  while (words.length > 1 && fillers.has(words.at(-1) ?? '')) words.pop();
  return [1, 2, 3].some((count) => others.has(words.slice(-count).join(' ')));
}

/** "541 000 001 (fax)": the kind named right behind a number, in brackets or after a dash. */
export function kindAfter(text: string): PhoneKind | undefined {
  const word = /^ ?[([–-] ?(\p{L}{2,20})/u.exec(text.slice(0, 30))?.[1];
  return word ? labelKind(new Set([wordKindOf(foldText(word), true) ?? 'telephone'])) : undefined;
}

/** The kind a numbering plan knows; toll-free and other services are neither. */
export function kindOf(type: NumberType): PhoneKind {
  if (type === 'MOBILE') return 'mobile';
  if (type === 'FIXED_LINE') return 'landline';
  return 'unknown';
}

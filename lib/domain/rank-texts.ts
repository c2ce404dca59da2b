import { radixOrder } from './radix-order';

/** Characters that are told apart before the collator is asked: four weights to a number of the key. */
const keyWeights = 32;
const keyNumbers = keyWeights / 4;
/** Digits of a number that are compared as one; a longer one is left to the collator. */
const mostDigits = 18;

/**
 * Characters whose place in the alphabet is theirs alone: no ligatures, no signs that are passed
 * over. What has any other character is compared by the collator itself.
 */
const plainRanges: readonly (readonly [number, number])[] = [
  [0x20, 0x2f],
  [0x3a, 0x7e],
  [0xc0, 0x17e],
  [0x391, 0x3ce],
  [0x400, 0x45f],
];
const notPlain = new Set('×÷ßÆæŒœĲĳŉĿŀ΢ſ');

/** The places of plain characters in one language's alphabet, from 1; equal ones differ in accents or case only. */
interface Alphabet {
  compare(a: string, b: string): number;
  weights: Uint8Array;
  /** A number of n digits weighs this plus n. */
  number: number;
  /** "ch" where it is a letter of its own, as in Czech; 0 where it is not. */
  ch: number;
}

const alphabets = new Map<string, Alphabet>();

function makeAlphabet(locale: string): Alphabet {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const base = new Intl.Collator(locale, { sensitivity: 'base' }).compare;
  const letters = ['0'];
  for (const [from, to] of plainRanges)
    for (let unit = from; unit <= to; unit += 1) {
      const letter = String.fromCharCode(unit);
      if (!notPlain.has(letter) && base(letter, '') > 0) letters.push(letter);
    }
  const hasCh = compare('ch', 'cz') > 0 && compare('Ch', 'cz') > 0;
  if (hasCh) letters.push('ch');
  letters.sort(base);
  const alphabet = { compare, weights: new Uint8Array(0x460), number: 0, ch: 0 };
  let weight = 0;
  letters.forEach((letter, at) => {
    const former = letters[at - 1];
    if (former === undefined || base(former, letter) !== 0)
      weight += former === '0' ? mostDigits + 1 : 1;
    if (letter === '0') alphabet.number = weight;
    else if (letter === 'ch') alphabet.ch = weight;
    else alphabet.weights[letter.charCodeAt(0)] = weight;
  });
  // No room in a byte: then nothing is plain, and the collator compares everything.
  return weight > 255 ? { ...alphabet, weights: new Uint8Array(0x460), number: 0 } : alphabet;
}

function alphabetOf(locale: string): Alphabet {
  const alphabet = alphabets.get(locale) ?? makeAlphabet(locale);
  alphabets.set(locale, alphabet);
  return alphabet;
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const isH = (unit: number) => unit === 72 || unit === 104;
const isC = (unit: number) => unit === 67 || unit === 99;

/** Writes the first weights of a text; false where they depend on a character that is not plain. */
function weigh(text: string, { weights, number, ch }: Alphabet, into: Uint8Array): boolean {
  into.fill(0);
  let place = 0;
  let at = 0;
  for (; at < text.length && place < keyWeights; at += 1) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) {
      if (number === 0) return false;
      let end = at;
      while (isDigit(text.charCodeAt(end))) end += 1;
      while (at < end && text.charCodeAt(at) === 48) at += 1;
      if (end - at > mostDigits) return false;
      into[place] = number + (end - at);
      for (place += 1; at < end; at += 1, place += 1) into[place] = text.charCodeAt(at) - 47;
      at -= 1;
    } else {
      const weight = weights[unit] ?? 0;
      if (weight === 0) return false;
      if (ch > 0 && isC(unit) && isH(text.charCodeAt(at + 1))) {
        into[place] = ch;
        at += 1;
      } else into[place] = weight;
      place += 1;
    }
  }
  // What follows may still be an accent of the last letter.
  const next = at < text.length ? text.charCodeAt(at) : 48;
  return isDigit(next) || (weights[next] ?? 0) > 0;
}

/** Sorts each run of equal keys, in place, as the collator says. */
function sortTies(
  order: Uint32Array,
  keys: readonly Uint32Array[],
  texts: readonly string[],
  compare: Alphabet['compare'],
): void {
  const same = (a: number, b: number) => keys.every((key) => key[a] === key[b]);
  let from = 0;
  for (let at = 1; at <= order.length; at += 1) {
    if (at < order.length && same(order[from] ?? 0, order[at] ?? 0)) continue;
    if (at - from > 1)
      order.subarray(from, at).sort((a, b) => compare(texts[a] ?? '', texts[b] ?? ''));
    from = at;
  }
}

/** Puts the few that have no key into the order of the many that have. */
function mergeIn(
  order: Uint32Array,
  others: readonly number[],
  texts: readonly string[],
  compare: Alphabet['compare'],
): Uint32Array {
  const merged = new Uint32Array(order.length + others.length);
  let from = 0;
  let length = 0;
  for (const other of others) {
    const text = texts[other] ?? '';
    let low = from;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(texts[order[middle] ?? 0] ?? '', text) <= 0) low = middle + 1;
      else high = middle;
    }
    merged.set(order.subarray(from, low), length);
    length += low - from;
    merged[length] = other;
    length += 1;
    from = low;
  }
  merged.set(order.subarray(from), length);
  return merged;
}

/** The ranks of distinct texts in the order of the language, from 1; 0 for the empty one. */
function rankDistinct(texts: readonly string[], alphabet: Alphabet): Uint32Array {
  const keys = Array.from({ length: keyNumbers }, () => new Uint32Array(texts.length));
  const hasKey = new Uint8Array(texts.length);
  const weights = new Uint8Array(keyWeights + mostDigits + 1);
  const plain = new Uint32Array(texts.length);
  let plainCount = 0;
  const others: number[] = [];
  texts.forEach((text, at) => {
    if (!weigh(text, alphabet, weights)) {
      others.push(at);
      return;
    }
    plain[plainCount] = at;
    plainCount += 1;
    hasKey[at] = 1;
    keys.forEach((key, number) => {
      const from = number * 4;
      const high = ((weights[from] ?? 0) << 24) | ((weights[from + 1] ?? 0) << 16);
      key[at] = (high | ((weights[from + 2] ?? 0) << 8) | (weights[from + 3] ?? 0)) >>> 0;
    });
  });
  const { compare } = alphabet;
  const order = radixOrder(plain.subarray(0, plainCount), keys);
  sortTies(order, keys, texts, compare);
  others.sort((a, b) => compare(texts[a] ?? '', texts[b] ?? ''));

  const ranks = new Uint32Array(texts.length);
  let rank = 0;
  let former = -1;
  for (const at of mergeIn(order, others, texts, compare)) {
    if (texts[at] === '') continue;
    const keyed = former >= 0 && hasKey[former] === 1 && hasKey[at] === 1;
    const different =
      former < 0 ||
      (keyed && keys.some((key) => key[former] !== key[at])) ||
      compare(texts[former] ?? '', texts[at] ?? '') !== 0;
    if (different) rank += 1;
    ranks[at] = rank;
    former = at;
  }
  return ranks;
}

/**
 * The rank of each text in the order of a language, numbers in it by their value, from 1; 0 for an
 * empty one, the same for texts the language does not tell apart. As `Intl.Collator` has it: a key
 * of its alphabet's places sorts most texts without asking it (100,000 names: 60 ms instead of 900).
 */
export function rankTexts(texts: readonly string[], locale: string): Uint32Array {
  const numbers = new Map<string, number>();
  const distinct: string[] = [];
  const numbered = Uint32Array.from(texts, (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, distinct.length);
    return distinct.push(text) - 1;
  });
  const rankOf = rankDistinct(distinct, alphabetOf(locale));
  return numbered.map((at) => rankOf[at] ?? 0);
}

/** The ranks where each number is above those before it, as running numbers are; else undefined. */
function ranksOfClimbing(numbers: Float64Array, none: number): Uint32Array | undefined {
  const ranks = new Uint32Array(numbers.length);
  let rank = 0;
  let before = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < numbers.length; at += 1) {
    const value = numbers[at] as number;
    if (value === none || Number.isNaN(value)) continue;
    if (value <= before) return undefined;
    before = value;
    rank += 1;
    ranks[at] = rank;
  }
  return ranks;
}

/** The rank of each number from 1, from low to high; 0 for one that is `none` or no number. */
export function rankNumbers(numbers: Float64Array, none = 0): Uint32Array {
  const climbing = ranksOfClimbing(numbers, none);
  if (climbing) return climbing;
  // The bits of a double, turned so that they order as the numbers do.
  const high = new Uint32Array(numbers.length);
  const low = new Uint32Array(numbers.length);
  const bits = new DataView(new ArrayBuffer(8));
  const there = Uint32Array.from(numbers.keys()).filter((at) => {
    const value = numbers[at] ?? Number.NaN;
    if (value === none || Number.isNaN(value)) return false;
    // Zero has two signs.
    bits.setFloat64(0, value + 0);
    const first = bits.getUint32(0);
    const second = bits.getUint32(4);
    const isNegative = first >>> 31 === 1;
    high[at] = isNegative ? ~first : first | 0x80000000;
    low[at] = isNegative ? ~second : second;
    return true;
  });
  const ranks = new Uint32Array(numbers.length);
  let rank = 0;
  let former: number | undefined;
  for (const at of radixOrder(there, [high, low])) {
    if (former === undefined || numbers[former] !== numbers[at]) rank += 1;
    ranks[at] = rank;
    former = at;
  }
  return ranks;
}

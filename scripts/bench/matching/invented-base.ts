import type { MatchTraits } from '@/lib/domain/matching/match-traits';
import { soundOf } from '@/lib/domain/matching/sound-of';

/** Numbers that look drawn by lot and are the same every time. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const consonants = 'b c d f g h k l m n p r s t v z br kr st tr'.split(' ');
const vowels = 'a e i o u'.split(' ');
const generic =
  'stavby servis kovarna trade group autoservis doprava montaze elektro reality'.split(' ');

/** As in life, some words are in many names: the tenth root of all that could be drawn is taken often. */
function inventedWord(draw: () => number, variety: number): string {
  const inner = drawn(Math.floor(draw() ** 2 * variety) * 7919 + 13);
  const pick = (from: readonly string[]) => from[Math.floor(inner() * from.length)] ?? '';
  return Array.from(
    { length: 2 + Math.floor(inner() * 2) },
    () => pick(consonants) + pick(vowels),
  ).join('');
}

const asName = (words: readonly string[]) => words.map((word) => ({ word, sound: soundOf(word) }));

/**
 * What that many invented companies are compared by: words, towns and streets as they are spread in a
 * base of that size, and one in ten a second time with a typo, without its website, or with the same phone.
 */
export function inventedBase(count: number): MatchTraits[] {
  const draw = drawn(count);
  const traits: MatchTraits[] = [];
  const towns = Math.round(40 + Math.sqrt(count) * 4);
  while (traits.length < count) {
    const serial = traits.length;
    const before = traits[Math.floor(draw() * serial)];
    if (before && draw() < 0.1) {
      const [first, ...others] = before.name;
      const typo = first ? first.word.slice(0, -1) : 'x';
      const again = draw() < 0.5 ? asName([typo, ...others.map(({ word }) => word)]) : before.name;
      traits.push({ ...before, name: again, keys: before.keys.slice(0, 1), domains: [] });
      continue;
    }
    const town = `town${Math.floor(draw() ** 2 * towns)}`;
    const words = [inventedWord(draw, count * 2), inventedWord(draw, count / 4)];
    const domain = `${words.join('-')}${serial}.example`;
    traits.push({
      kind: 'organization',
      keys: [`phone:+999${serial}`, `email:info@${domain}`, `web:${domain}`],
      name: asName(draw() < 0.6 ? [...words, generic[serial % generic.length] ?? ''] : words),
      form: draw() < 0.7 ? 'limited' : 'stock',
      places: [`${town} ulice${Math.floor(draw() * 60)} ${Math.floor(draw() * 90)}`],
      towns: [town],
      domains: [domain],
      employer: [],
    });
  }
  return traits;
}

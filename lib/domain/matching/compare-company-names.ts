import { genericWords } from './generic-words';
import { type NameLikeness, type NameWord, soundLikeness, unlike } from './name-likeness';

const genericWeight = 0.35;
/** Below it two words are two words: "Stavex" and "Slavex" are one letter of six apart. */
const likeness = 0.8;

/** What a name is compared by, made once: a name is compared many times. */
interface Profile {
  name: readonly NameWord[];
  weights: number[];
  weight: number;
  joined: string;
  sorted: string;
  sound: string;
  sortedSound: string;
  numbers: string;
  initials: string;
}

const profiles = new WeakMap<readonly NameWord[], Profile>();

function profileOf(name: readonly NameWord[]): Profile {
  const known = profiles.get(name);
  if (known) return known;
  const words = name.map(({ word }) => word);
  const sounds = name.map(({ sound }) => sound);
  const weights = words.map((word) => (genericWords.has(word) ? genericWeight : 1));
  const profile = {
    name,
    weights,
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    joined: words.join(''),
    sorted: words.toSorted().join(' '),
    sound: sounds.join(''),
    sortedSound: sounds.toSorted().join(' '),
    numbers: words
      .flatMap((word) => word.match(/\d+/g) ?? [])
      .sort()
      .join(' '),
    initials: words.map((word) => word.charAt(0)).join(''),
  };
  profiles.set(name, profile);
  return profile;
}

interface Paired {
  /** How many words of either name the other one has not. */
  left: [number, number];
  /** The weight of those that both have, and how alike the least alike of them are. */
  shared: number;
  least: number;
  significant: boolean;
}

function pairUp(a: Profile, b: Profile): Paired {
  const taken = new Set<number>();
  let [shared, least, significant] = [0, 1, false];
  for (const [index, word] of a.name.entries()) {
    let [best, at] = [0, -1];
    for (const [place, other] of b.name.entries()) {
      if (taken.has(place)) continue;
      const alike = word.word === other.word ? 1 : soundLikeness(word.sound, other.sound);
      if (alike > best) [best, at] = [alike, place];
    }
    if (best < likeness) continue;
    taken.add(at);
    // The heavier counts, whichever name is looked at first.
    const weight = Math.max(a.weights[index] ?? 1, b.weights[at] ?? 1);
    shared += weight;
    least = Math.min(least, best);
    significant ||= weight === 1;
  }
  const left: [number, number] = [a.name.length - taken.size, b.name.length - taken.size];
  return { left, shared, least, significant };
}

/** "ABC" and "Alfa Beta Centrum". */
const areInitials = (short: Profile, long: Profile) =>
  short.name.length === 1 && long.name.length >= 3 && short.joined === long.initials;

function compare(a: Profile, b: Profile): NameLikeness {
  // A name of nothing but "Autoservis" says little.
  const known = a.weights.includes(1) || b.weights.includes(1) ? 1 : 0.8;
  if (a.joined === b.joined) return { score: known, pairing: 'same' };
  if (a.sorted === b.sorted) return { score: 0.98 * known, pairing: 'order' };
  if (a.sortedSound === b.sortedSound || a.sound === b.sound)
    return { score: 0.97 * known, pairing: 'sound' };
  if (a.numbers !== b.numbers) return { score: 0.3 * known };
  if (areInitials(a, b) || areInitials(b, a)) return { score: 0.8, pairing: 'initials' };
  const { left, shared, least, significant } = pairUp(a, b);
  const [leftOfA, leftOfB] = left;
  if (leftOfA === 0 && leftOfB === 0)
    return { score: (0.45 + 0.55 * least) * known, pairing: least === 1 ? 'sound' : 'typo' };
  const joined = known === 1 ? soundLikeness(a.sound, b.sound) : 0;
  if (joined >= 0.9) return { score: 0.45 + 0.5 * joined, pairing: 'typo' };
  const share = shared / Math.max(a.weight, b.weight);
  if (leftOfA > 0 && leftOfB > 0) return { score: (significant ? 0.45 : 0.2) * share };
  if (!significant) return { score: 0.4 };
  return { score: (0.6 + 0.3 * share) * (0.4 + 0.6 * least), pairing: 'part' };
}

/**
 * How alike the names of two companies are, the same either way round. A number in only one of them
 * ("Alfa 1", "Alfa 2") and different words on both sides ("Alfa Stavby", "Alfa Doprava") tell them apart.
 */
export function compareCompanyNames(a: readonly NameWord[], b: readonly NameWord[]): NameLikeness {
  if (a.length === 0 || b.length === 0) return unlike;
  const [one, other] = [profileOf(a), profileOf(b)];
  // Which of two equally like words is taken must not depend on who is asked first.
  return one.sorted <= other.sorted ? compare(one, other) : compare(other, one);
}

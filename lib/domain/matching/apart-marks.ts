import type { MatchTraits } from './match-traits';

/**
 * What somebody is known again by when they were deleted and came back, as texts or hashes of them:
 * the name, the exact keys of their own, and places, towns and the employer.
 */
export interface ApartMarks {
  name: string;
  keys: readonly string[];
  places: readonly string[];
}

const isPersonal = (key: string) => key.startsWith('person-');

export function marksOf({ kind, keys, name, places, towns, employer }: MatchTraits): ApartMarks {
  const spelt = (words: MatchTraits['name']) => words.map(({ word }) => word).join(' ');
  return {
    name: `${kind} ${spelt(name)}`,
    // A company's people make it nobody else.
    keys: keys.filter((key) => isPersonal(key) === (kind === 'person')),
    places: [
      ...places.map((place) => `place ${place}`),
      ...towns.map((town) => `town ${town}`),
      ...(employer.length > 0 ? [`employer ${spelt(employer)}`] : []),
    ],
  };
}

export const mapMarks = (
  { name, keys, places }: ApartMarks,
  to: (mark: string) => string,
): ApartMarks => ({ name: to(name), keys: keys.map(to), places: places.map(to) });

const meet = (a: readonly string[], b: readonly string[]) => a.some((value) => b.includes(value));
const without = (a: readonly string[], b: readonly string[]) =>
  a.filter((value) => !b.includes(value));
const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((value) => b.includes(value));

/**
 * Whether `seen` is the one that was known as `told`, and not the `other` one that it was told apart
 * from: by a key that only `told` had; by the name with a key or place, of which one is not the
 * other's as well; or because all is as it was.
 */
export function isAgain(told: ApartMarks, other: ApartMarks, seen: ApartMarks): boolean {
  if (meet(without(told.keys, other.keys), seen.keys)) return true;
  if (told.name !== seen.name || meet(without(other.keys, told.keys), seen.keys)) return false;
  if (same(told.keys, seen.keys) && same(told.places, seen.places)) return true;
  if (told.name === other.name) return meet(without(told.places, other.places), seen.places);
  return meet(told.keys, seen.keys) || meet(told.places, seen.places);
}

import { type ApartMarks, isAgain, mapMarks, marksOf } from './apart-marks';
import type { MatchTraits } from './match-traits';

/** Two that the user said are not one. `marks`: what each is known again by, hashed, in that order. */
export interface ApartPair {
  a: string;
  b: string;
  marks?: readonly [ApartMarks, ApartMarks] | undefined;
}

/** One that is asked about. `traits` are asked for only where the id does not tell. */
export interface Compared {
  id: string;
  traits(): MatchTraits;
}

interface GonePair {
  ids: readonly [string, string];
  marks: readonly [ApartMarks, ApartMarks];
}

/** A bit for either side of a pair. */
const bit = [1, 2] as const;
type Sides = ReadonlyMap<number, number>;
const noSides: Sides = new Map();

/**
 * What the user said is not one: by the ids; and where a lead of a pair is gone from the base, by what
 * it was known by, so that it holds when they come back under another id.
 */
export class ApartPairs {
  readonly #ids = new Set<string>();
  readonly #gone: GonePair[] = [];
  readonly #byId = new Map<string, number[]>();
  readonly #byMark = new Map<string, number[]>();
  readonly #isThere: (id: string) => boolean;
  readonly #hashers: readonly ((mark: string) => string)[];
  readonly #known = new Map<string, Sides>();

  /** `isThere`: whether the base has a lead; `hashers`: the ways in which marks may have been hashed. */
  constructor(
    pairs: readonly ApartPair[],
    isThere: (id: string) => boolean,
    hashers: readonly ((mark: string) => string)[],
  ) {
    this.#isThere = isThere;
    this.#hashers = hashers;
    for (const { a, b, marks } of pairs) {
      this.#ids.add(`${a} ${b}`);
      if (!marks || (isThere(a) && isThere(b))) continue;
      const at = this.#gone.push({ ids: [a, b], marks }) - 1;
      for (const id of [a, b]) add(this.#byId, id, at);
      for (const { name, keys } of marks)
        for (const mark of [name, ...keys]) add(this.#byMark, mark, at);
    }
  }

  areApart(one: Compared, other: Compared): boolean {
    if (this.#ids.size === 0) return false;
    if (this.#ids.has(`${one.id} ${other.id}`) || this.#ids.has(`${other.id} ${one.id}`))
      return true;
    if (this.#gone.length === 0) return false;
    const sides = this.#sidesOf(one);
    if (sides.size === 0) return false;
    const others = this.#sidesOf(other);
    return [...sides].some(([at, side]) => {
      const facing = others.get(at) ?? 0;
      return (
        ((side & bit[0]) !== 0 && (facing & bit[1]) !== 0) ||
        ((side & bit[1]) !== 0 && (facing & bit[0]) !== 0)
      );
    });
  }

  #sidesOf(compared: Compared): Sides {
    const { id } = compared;
    const known = id === '' ? undefined : this.#known.get(id);
    const sides = known ?? this.#findSides(compared);
    if (id !== '') this.#known.set(id, sides);
    return sides;
  }

  #findSides({ id, traits }: Compared): Sides {
    const plain = marksOf(traits());
    const sides = new Map<number, number>();
    for (const at of this.#byId.get(id) ?? [])
      sides.set(at, this.#gone[at]?.ids[0] === id ? bit[0] : bit[1]);
    for (const hash of this.#hashers) {
      const marks = mapMarks(plain, hash);
      const pairs = new Set(
        [marks.name, ...marks.keys].flatMap((mark) => this.#byMark.get(mark) ?? []),
      );
      for (const at of pairs) {
        const pair = this.#gone[at];
        // Who is one of the two by the id is not the other one.
        if (!pair || pair.ids.includes(id)) continue;
        for (const side of [0, 1] as const) {
          const told = pair.marks[side];
          // A side whose lead is there is that lead, and nobody who is like it.
          if (this.#isThere(pair.ids[side]) || !isAgain(told, pair.marks[1 - side] ?? told, marks))
            continue;
          sides.set(at, (sides.get(at) ?? 0) | bit[side]);
        }
      }
    }
    return sides.size === 0 ? noSides : sides;
  }
}

function add(index: Map<string, number[]>, key: string, at: number): void {
  const there = index.get(key);
  if (!there) index.set(key, [at]);
  else if (there.at(-1) !== at) there.push(at);
}

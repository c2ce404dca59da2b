import { foldText } from './clean-text';
import { givenOf } from './person-likelihood';
import { doubtfulTownLines, townNameLines, wordLikeTownLines } from './town-names';

/**
 * How surely a name is a town's: 3 nothing else, 2 a surname, a county or a car as well, 1 a word or
 * somebody's name first, 0 unknown.
 */
export type TownStanding = 0 | 1 | 2 | 3;

/** "Saint Louis" and "St. Louis", "Fort Worth" and "Ft. Worth" are one. */
const sameBeginnings: readonly (readonly [string, string])[] = [
  ['saint ', 'st '],
  ['sankt ', 'st '],
  ['mount ', 'mt '],
  ['fort ', 'ft '],
];

function keyOf(folded: string): string {
  for (const [long, short] of sameBeginnings)
    if (folded.startsWith(long)) return short + folded.slice(long.length);
  return folded;
}

const namesOf = (lines: readonly string[]) => lines.flatMap((line) => line.split(','));

interface Towns {
  readonly standings: ReadonlyMap<string, TownStanding>;
  /** Of the first word of names: how many words the longest has. */
  readonly longest: ReadonlyMap<string, number>;
}

let known: Towns | undefined;

/** Makes the table of towns, if nobody asked for one before: to be called where there is time. */
export function prepareTowns(): void {
  townsOf();
}

function townsOf(): Towns {
  if (known) return known;
  const standings = new Map<string, TownStanding>();
  const longest = new Map<string, number>();
  for (const name of namesOf(townNameLines)) {
    const space = name.indexOf(' ');
    const first = space < 0 ? name : name.slice(0, space);
    let count = 1;
    for (let at = space; at >= 0; at = name.indexOf(' ', at + 1)) count += 1;
    if (count > (longest.get(first) ?? 0)) longest.set(first, count);
    standings.set(count > 1 ? keyOf(name) : name, 3);
  }
  for (const [long, short] of sameBeginnings) {
    const count = Math.max(longest.get(long.trim()) ?? 0, longest.get(short.trim()) ?? 0);
    longest.set(long.trim(), count).set(short.trim(), count);
  }
  for (const name of namesOf(doubtfulTownLines)) standings.set(keyOf(name), 2);
  for (const name of namesOf(wordLikeTownLines)) standings.set(keyOf(name), 1);
  known = { standings, longest };
  return known;
}

/** How many words the longest name of a town has that begins with this folded word; 0: there is none. */
export function longestTownFrom(word: string): number {
  return townsOf().longest.get(word) ?? 0;
}

/** How surely a name is that of a town that is known, in any writing. */
export function townStanding(name: string): TownStanding {
  const key = keyOf(foldText(name));
  const standing = townsOf().standings.get(key) ?? 0;
  // "Charlotte", "Madison"
  return standing === 3 && givenOf(key) > 1 ? 2 : standing;
}

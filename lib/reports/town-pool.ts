import { townStanding } from '@/lib/domain/normalize/known-towns';
import { townNameLines } from '@/lib/domain/normalize/town-names';
import { pick, type Random } from './seeded-random';

const isPlain = (name: string) => /^[a-z]{4,}$/.test(name) && townStanding(name) === 3;

let pool: readonly string[] | undefined;

/** Another town of one word for one that is known, in lower case; undefined for any other word. */
export function otherTown(
  word: string,
  random: Random,
  isFree: (name: string) => boolean,
): string | undefined {
  if (!isPlain(word)) return undefined;
  pool ??= townNameLines.flatMap((line) => line.split(',')).filter(isPlain);
  for (let tries = 0; tries < 60; tries += 1) {
    const name = pick(random, pool);
    if (name !== word && isFree(name)) return name;
  }
  return undefined;
}

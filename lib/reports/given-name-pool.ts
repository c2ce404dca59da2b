import { foldText } from '@/lib/domain/normalize/clean-text';
import { givenNames, wordLikeGivenNames } from '@/lib/domain/normalize/given-names';
import { pick, type Random } from './seeded-random';

type Script = 'Latin' | 'Cyrillic' | 'Greek';

/** Letters that fold back to the ones they were made of; what does not is left out. */
const lettersOf: Record<Exclude<Script, 'Latin'>, Record<string, string>> = {
  Cyrillic: Object.fromEntries(
    [...'abvgdezilmnoprstufk'].map((letter, at) => [letter, [...'абвгдезилмнопрстуфк'][at] ?? '']),
  ),
  Greek: Object.fromEntries(
    [...'agdeziklmnoprstf'].map((letter, at) => [letter, [...'αγδεζικλμνοπρστφ'][at] ?? '']),
  ),
};

function writtenIn(script: Script, name: string): string | undefined {
  if (script === 'Latin') return name;
  const letters = lettersOf[script];
  const written = Array.from(name, (letter) => letters[letter] ?? '?').join('');
  return foldText(written) === name ? written : undefined;
}

const pools = new Map<string, string[]>();

/** Names as long as the model or a little different, with its kind of ending. */
function poolOf(script: Script, endsInA: boolean, length: number): string[] {
  const key = `${script} ${endsInA} ${length}`;
  const known = pools.get(key);
  if (known) return known;
  const pool = [...givenNames].flatMap((name) => {
    if (Math.abs(name.length - length) > 1 || name.endsWith('a') !== endsInA) return [];
    return writtenIn(script, name) ?? [];
  });
  pools.set(key, pool);
  return pool;
}

export function isGiven(word: string): boolean {
  const folded = foldText(word);
  return folded.length >= 3 && (givenNames.has(folded) || wordLikeGivenNames.has(folded));
}

/** Another given name of the same script and sort, in lower case; undefined where there is none. */
export function otherGivenName(
  word: string,
  random: Random,
  isFree: (name: string) => boolean,
): string | undefined {
  const script = /\p{Script=Cyrillic}/u.test(word)
    ? 'Cyrillic'
    : /\p{Script=Greek}/u.test(word)
      ? 'Greek'
      : 'Latin';
  const folded = foldText(word);
  const length = Math.min(Math.max(folded.length, 4), 9);
  const pool = poolOf(script, folded.endsWith('a'), length);
  for (let tries = 0; pool.length > 0 && tries < 60; tries += 1) {
    const name = pick(random, pool);
    if (foldText(name) !== folded && isFree(name)) return name;
  }
  return undefined;
}

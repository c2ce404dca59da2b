import { givenNames } from '@/lib/domain/normalize/given-names';
import { generationOf } from './generation-marks';
import {
  type NameLikeness,
  type NamePairing,
  type NameWord,
  namePairings,
  soundLikeness,
  unlike,
} from './name-likeness';
import { areNicknames } from './nicknames';

function withoutGeneration(words: readonly NameWord[]): { name: NameWord[]; generation: string } {
  const at = words.findIndex(({ word }, index) => index > 0 && generationOf(word) !== '');
  const found = words[at];
  if (!found || words.length < 3) return { name: [...words], generation: '' };
  return {
    name: words.filter((word) => word !== found),
    generation: generationOf(found.word),
  };
}

function pairWords(a: NameWord, b: NameWord): { score: number; pairing: NamePairing } | undefined {
  if (a.word === b.word) return { score: 1, pairing: 'same' };
  if (a.word.length === 1 || b.word.length === 1)
    return a.word.charAt(0) === b.word.charAt(0) ? { score: 0.8, pairing: 'initials' } : undefined;
  if (a.sound === b.sound) return { score: 0.97, pairing: 'sound' };
  if (areNicknames(a.word, b.word)) return { score: 0.93, pairing: 'nickname' };
  // "Petr" and "Petra", "Martin" and "Marvin" are two people, however little is between them.
  if (givenNames.has(a.word) && givenNames.has(b.word)) return undefined;
  // So are "Novotný" and "Novotná".
  if (
    a.word.slice(0, -1) === b.word.slice(0, -1) &&
    /[aeiouy]$/.test(a.word) &&
    /[aeiouy]$/.test(b.word)
  )
    return undefined;
  const alike = soundLikeness(a.sound, b.sound);
  return alike >= 0.8 ? { score: 0.45 + 0.5 * alike, pairing: 'typo' } : undefined;
}

const lessOf = (a: NamePairing, b: NamePairing) =>
  namePairings.indexOf(a) > namePairings.indexOf(b) ? a : b;

/**
 * How alike the names of two people are, in whatever order and however short they are written; the
 * same either way round. One word that has no counterpart in a name of two makes them two people.
 */
export function comparePersonNames(
  first: readonly NameWord[],
  second: readonly NameWord[],
): NameLikeness {
  const [one, other] = [withoutGeneration(first), withoutGeneration(second)];
  if (one.name.length === 0 || other.name.length === 0) return unlike;
  if (one.generation && other.generation && one.generation !== other.generation) return unlike;
  const [fewer, more] = one.name.length <= other.name.length ? [one, other] : [other, one];
  const rest = [...more.name];
  let [score, pairing]: [number, NamePairing] = [1, 'same'];
  let whole = 0;
  // The surest counterparts are taken first: an initial must not take the surname's place.
  const words = fewer.name.toSorted((a, b) => b.word.length - a.word.length);
  for (const word of words) {
    const options = rest.flatMap((candidate) => {
      const pair = pairWords(word, candidate);
      return pair ? [{ candidate, ...pair }] : [];
    });
    const best = options.sort((a, b) => b.score - a.score)[0];
    if (!best) return unlike;
    rest.splice(rest.indexOf(best.candidate), 1);
    score = Math.min(score, best.score);
    pairing = lessOf(pairing, best.pairing);
    if (best.pairing !== 'initials') whole += 1;
  }
  if (whole === 0) return unlike;
  if (fewer.name.length === 1 && more.name.length > 1) [score, pairing] = [score * 0.7, 'part'];
  else if (rest.length > 0)
    [score, pairing] = [score * 0.97 ** rest.length, lessOf(pairing, 'part')];
  else if (pairing === 'same' && fewer.name.some(({ word }, at) => word !== more.name[at]?.word))
    pairing = 'order';
  if (one.generation !== other.generation) score *= 0.85;
  return { score, pairing };
}

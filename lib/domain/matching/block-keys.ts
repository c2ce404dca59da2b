import { genericWords } from './generic-words';
import type { MatchTraits } from './match-traits';
import { fullNamesOf } from './nicknames';
import { soundOf } from './sound-of';

const mostWords = 5;

/** `strong`: sharing it is reason enough to compare; two of the others are. */
export interface Block {
  key: string;
  strong: boolean;
}

const strong = (key: string): Block => ({ key, strong: true });
const weak = (key: string): Block => ({ key, strong: false });

/** All two words of a name together, in no order. */
function* wordPairs(sounds: readonly string[]): Generator<Block> {
  const words = sounds.slice(0, mostWords).sort();
  for (let one = 0; one < words.length; one += 1)
    for (let other = one + 1; other < words.length; other += 1)
      yield strong(`w ${words[one]} ${words[other]}`);
}

function* companyBlocks({ name, towns }: MatchTraits): Generator<Block> {
  const sounds = name.map(({ sound }) => sound);
  const [town = ''] = towns;
  const joined = sounds.join('');
  const sorted = sounds.toSorted().join('');
  yield strong(`n ${sorted}`);
  if (town) yield strong(`n ${sorted} ${town}`);
  yield* wordPairs(sounds);
  // A letter that is wrong leaves the beginning or the end of the name as it was.
  if (joined.length >= 6) {
    yield weak(`b ${joined.slice(0, 5)}`);
    yield weak(`e ${joined.slice(-5)}`);
  }
  if (sounds.length >= 3) yield strong(`i ${name.map(({ word }) => word.charAt(0)).join('')}`);
  else if (sounds.length === 1 && joined.length <= mostWords) yield strong(`i ${name[0]?.word}`);
  for (const { word, sound } of name.slice(0, mostWords)) {
    if (sound.length < 3) continue;
    const tells = !genericWords.has(word);
    if (tells) yield strong(`t ${sound}`);
    if (town === '') continue;
    yield tells ? strong(`t ${sound} ${town}`) : weak(`t ${sound} ${town}`);
    if (!tells) continue;
    yield weak(`b ${sound.slice(0, 3)} ${town}`);
    yield weak(`e ${sound.slice(-3)} ${town}`);
  }
}

function* personBlocks({ name, towns, employer }: MatchTraits): Generator<Block> {
  const words = name.slice(0, mostWords);
  const works = employer
    .map(({ sound }) => sound)
    .sort()
    .join('');
  for (const [at, { word, sound }] of words.entries()) {
    if (word.length < 2) continue;
    for (const place of [towns[0], works]) if (place) yield strong(`t ${sound} ${place}`);
    for (const other of words)
      if (other.word !== word) yield strong(`i ${sound} ${other.word.charAt(0)}`);
    for (const { word: later } of words.slice(at + 1)) {
      const [ones, others] = [fullNamesOf(word), fullNamesOf(later)];
      for (const one of ones)
        for (const other of others) yield* wordPairs([soundOf(one), soundOf(other)]);
    }
  }
}

/**
 * The blocks a lead is in: only leads that share some are compared at all. Those of an exact key, a
 * domain and an address; of the whole name, of its rarer words, and of their beginnings and ends.
 */
export function* blocksOf(traits: MatchTraits): Generator<Block> {
  const { kind, keys, places, domains } = traits;
  for (const key of keys) yield strong(`k ${key}`);
  for (const domain of domains) yield strong(`${kind} d ${domain}`);
  for (const place of places) yield strong(`${kind} p ${place}`);
  for (const block of kind === 'person' ? personBlocks(traits) : companyBlocks(traits)) {
    block.key = `${kind} ${block.key}`;
    yield block;
  }
}

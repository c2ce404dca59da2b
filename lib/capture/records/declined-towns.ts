import { foldText } from '@/lib/domain/normalize/clean-text';
import { townStanding } from '@/lib/domain/normalize/known-towns';
import { givenOf } from '@/lib/domain/normalize/person-likelihood';

/** A town as a sentence declines it. */
export interface DeclinedTown {
  /** As shown: "Plzni". */
  readonly town: string;
  /** The name that is known, folded: "plzen". */
  readonly name: string;
}

/** "v Plzni", "we Wrocławiu", "із Полтави": what stands before a town in Slavic sentences. */
const placed =
  /(?<![\p{L}\p{M}])(?:[vw]e?|ze?|do|из|из-под|во?|зі|із|до|у|iz)\s(\p{Lu}[\p{Ll}\p{M}]{3,20})(?![\p{L}\p{M}-]|\s\p{Lu})/gu;

/** Endings of the cases behind these words, with what the name itself may end with there; folded. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['icich', ['ice']],
  ['icach', ['ice']],
  ['iciach', ['ice']],
  ['ach', ['y', 'a', 'i']],
  ['iu', ['']],
  ['ie', ['', 'a', 'o']],
  ['ni', ['en', 'n']],
  ['ze', ['ha', 'ga']],
  ['e', ['', 'a', 'o']],
  ['i', ['', 'a']],
  ['u', ['', 'o', 'a']],
  ['y', ['a']],
  ['a', ['', 'o']],
];

function nominative(word: string): string | undefined {
  const folded = foldText(word);
  if (townStanding(folded) > 0 || givenOf(word) > 0) return undefined;
  for (const [ending, names] of endings) {
    if (!folded.endsWith(ending)) continue;
    const stem = folded.slice(0, -ending.length);
    const name = names.map((end) => stem + end).find((one) => townStanding(one) === 3);
    if (name && stem.length > 2) return name;
  }
  return undefined;
}

/** The towns that are known, where a sentence of a Slavic language declines them. */
export function declinedTowns(text: string): DeclinedTown[] {
  const found: DeclinedTown[] = [];
  for (const [, town = ''] of text.matchAll(placed)) {
    const name = nominative(town);
    if (name) found.push({ town, name });
  }
  return found;
}

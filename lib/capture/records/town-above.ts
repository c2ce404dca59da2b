import { isState, stateCountry } from '@/lib/domain/normalize/address-regions';
import { townStanding } from '@/lib/domain/normalize/known-towns';

/** Where a street is that says no town itself. */
export interface TownAbove {
  locality: string;
  /** As written there: "IL". */
  region?: string;
  /** ISO 3166-1 alpha-2, where the state says it. */
  country?: string;
}

const mostWords = 4;

/** "Prodejna Brno", "Springfield Branch": the known town that the words begin or end with. */
function townWithin(words: readonly string[]): string | undefined {
  for (let count = words.length - 1; count > 0; count -= 1)
    for (const part of [words.slice(-count), words.slice(0, count)]) {
      const name = part.join(' ');
      if (townStanding(name) === 3 && /^\p{Lu}/u.test(name)) return name;
    }
  return undefined;
}

/** A text that is the name of a known town and nothing else, with its state perhaps: "Springfield, IL". */
export function townNamed(text: string, country: string | undefined): TownAbove | undefined {
  const [first = '', state, ...more] = text.replace(/[\s:–—-]+$/, '').split(/,\s{1,3}/);
  const locality = first.replace(/^\p{Ll}{1,3}\.\s?(?=\p{Lu})/u, '');
  const standing = more.length > 0 ? 0 : townStanding(locality);
  if (state === undefined) return standing > 1 ? { locality } : undefined;
  const land = country ?? stateCountry(state);
  if (standing === 0 || !land || !isState(state, land)) return undefined;
  return { locality, region: state, country: land };
}

/**
 * The town that what stands above a street says, or before it on its line: alone ("Brno:"), with its
 * state ("Springfield, IL"), or in the name of a branch ("Filiale Köln"). Only towns that are known:
 * a company or a person may stand there as well. `country`: ISO 3166-1 alpha-2, for the state.
 */
export function townAbove(text: string, country: string | undefined): TownAbove | undefined {
  const named = townNamed(text, country);
  if (named || text.includes(',')) return named;
  const words = text.replace(/[\s:–—-]+$/, '').split(' ');
  const locality = words.length <= mostWords ? townWithin(words) : undefined;
  return locality === undefined ? undefined : { locality };
}

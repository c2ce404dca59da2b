import { isTown, streetStrength } from '@/lib/domain/normalize/address-parts';
import { isState, regionCountry } from '@/lib/domain/normalize/address-regions';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { countryCode } from '@/lib/domain/normalize/country-names';
import { notSurnames } from '@/lib/domain/normalize/not-surnames';
import { givenOf } from '@/lib/domain/normalize/person-likelihood';
import { notPlaces } from './place-words';

const states = ['US', 'CA', 'AU'];

export const isStateName = (text: string): boolean =>
  states.some((country) => isState(text, country));

/** Whether a name that nobody knows is written as a town's and is nothing else that is known. */
export function couldBeTown(name: string): boolean {
  const words = foldText(name).split(' ');
  if (words.some((word) => notPlaces.has(word)) || words.join('').length < 3) return false;
  if (/^\p{Lu}{2,}$/u.test(name) && name.length < 4) return false;
  if (givenOf(name.split(' ')[0] ?? '') === 3) return false;
  if (notSurnames.has(words.at(-1) ?? '') && words.length === 1) return false;
  if (countryCode(name) || regionCountry(name) !== undefined || isStateName(name)) return false;
  return isTown(name) && streetStrength(name) === 0 && !hasLegalForm(name);
}

import { foldWords } from '../visible/fold';
import { countryNames } from '../vocabulary/page-words';

/** Whether a text is the name of a country, in one of the users' languages. */
export function isCountryName(text: string): boolean {
  if (text.length < 2 || text.length > 40 || /\d/.test(text)) return false;
  return countryNames.has(foldWords(text));
}

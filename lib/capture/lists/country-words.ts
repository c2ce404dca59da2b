import { foldWords } from '../visible/fold';
import { countryNames } from '../vocabulary/page-words';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const known = new Map<string, ReadonlySet<string>>();

/** The browser knows what all countries are called; only which pairs of letters are codes it does not tell. */
function namesIn(language: string): ReadonlySet<string> {
  const names = new Set<string>(countryNames);
  for (const one of [language, 'en'])
    try {
      const display = new Intl.DisplayNames([one], { type: 'region', fallback: 'none' });
      for (const first of letters)
        for (const second of letters) {
          const name = display.of(first + second);
          if (name) names.add(foldWords(name));
        }
    } catch {
      // The page calls its language something that is none.
    }
  return names;
}

/** Whether a text is the name of a country, in the page's language or in English. */
export function isCountryName(text: string, language = 'en'): boolean {
  if (text.length < 2 || text.length > 40 || /\d/.test(text)) return false;
  let names = known.get(language);
  if (!names) {
    names = namesIn(language);
    known.set(language, names);
  }
  return names.has(foldWords(text));
}

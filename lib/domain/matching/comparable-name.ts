import type { RecordKind } from '@/lib/domain/captured-record';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { splitLegalForm } from '@/lib/domain/normalize/company-name';
import { stripTitles } from '@/lib/domain/normalize/person-name';
import { generationOf } from './generation-marks';
import { branchWords, joiningWords } from './generic-words';
import { findLegalFormFamily, type LegalFormFamily } from './legal-form-family';

export interface ComparableName {
  /** Folded words in the order they stand, without legal form, titles and words that only join. */
  words: string[];
  form?: LegalFormFamily;
}

/** "a b c servis" → "abc servis": letters with dots between them are one word. */
function joinLetters(words: readonly string[]): string[] {
  const joined: string[] = [];
  let letters = '';
  for (const word of [...words, '']) {
    if (word.length === 1 && /\p{L}/u.test(word)) {
      letters += word;
      continue;
    }
    if (letters) joined.push(letters);
    letters = '';
    if (word) joined.push(word);
  }
  return joined;
}

function companyName(name: string): ComparableName {
  const { base, legalForm } = splitLegalForm(name);
  const all = foldText(base).split(' ').filter(Boolean);
  const whole = joinLetters(all);
  const words = whole.filter((word) => !joiningWords.has(word) || whole.length === 1);
  const named = words.filter((word) => !branchWords.has(word));
  const form = legalForm === undefined ? undefined : findLegalFormFamily(legalForm);
  const kept = named.length > 0 ? named : words;
  return { words: kept.length > 0 ? kept : all, ...(form && { form }) };
}

/** What two spellings of one name have in common; without any word for a name in no letters. */
export function comparableName(kind: RecordKind, name: string): ComparableName {
  if (kind === 'organization') return companyName(name);
  // "Novák, Jan": the order says nothing, the comma neither.
  const stripped = stripTitles(name);
  const words = foldText(stripped.name).split(' ').filter(Boolean);
  const mark = stripped.titles.map(foldText).find((title) => generationOf(title));
  return { words: mark ? [...words, mark] : words };
}

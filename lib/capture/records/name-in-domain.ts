import { foldText } from '@/lib/domain/normalize/clean-text';
import { splitLegalForm } from '@/lib/domain/normalize/company-name';
import { namesKind } from './name-shape';
import { commonWords } from './naming-words';

/** The part of a domain that its owner chose, letters and figures only. */
export function labelOf(domain: string): string {
  return foldText(domain.split('.')[0] ?? '').replace(/ /g, '');
}

/** What of one spelling of a name may stand in a label. */
interface Spelling {
  letters: string;
  words: readonly string[];
  initials: string;
  /** The same without the short words. */
  big: string;
}

function spellingOf(letters: string, words: readonly string[]): Spelling {
  const initialsOf = (some: readonly string[]) => some.map((word) => word.charAt(0)).join('');
  return {
    letters,
    words,
    initials: initialsOf(words),
    big: initialsOf(words.filter((word) => word.length > 3)),
  };
}

function spellingsOf(name: string): Spelling[] {
  const { base } = splitLegalForm(name);
  const texts = [base, base.replace(/\s[&+]\s/g, ' and '), base.replace(/^the\s/i, ''), name];
  return [...new Set(texts.map(foldText))].map((folded) =>
    spellingOf(folded.replace(/ /g, ''), folded.split(' ').filter(Boolean)),
  );
}

/** Says of labels how much each is made of a name: for many labels, since the name is taken apart once. */
export function likenessOf(name: string): (label: string) => number {
  let spellings: Spelling[] | undefined;
  return (label) => {
    if (label.length < 2) return 0;
    spellings ??= spellingsOf(name);
    return spellings.reduce((best, spelling) => Math.max(best, likeSpelling(spelling, label)), 0);
  };
}

/** From 0 to 1, how much a domain's label is made of the name: all of it, its beginning, words, initials. */
export const likeLabel = (name: string, label: string): number => likenessOf(name)(label);

/** The fewest letters of whole words that tell "jksample" from any other short label. */
const leastWhole = 4;

/** "jksample" of "Jane K. Sample": the initials of the words before `at`, the others in full. */
function isShortened({ letters, words, initials }: Spelling, at: number, label: string): boolean {
  const before = words.slice(0, at).join('').length;
  if (at === 0 || letters.length - before < leastWhole) return false;
  return (
    label.length === at + letters.length - before &&
    label.startsWith(initials.slice(0, at)) &&
    label.endsWith(letters.slice(before))
  );
}

function likeSpelling(spelling: Spelling, label: string): number {
  const { letters, words, initials, big } = spelling;
  if (letters === label) return 1;
  if (letters.length >= 4 && label.startsWith(letters))
    return 0.5 + 0.4 * (letters.length / label.length);
  if (label.length >= 4 && letters.startsWith(label)) return 0.85;
  const couldBeShort = label.length < letters.length && label.charAt(0) === initials.charAt(0);
  if (couldBeShort && words.some((_, at) => isShortened(spelling, at, label))) return 0.85;
  const inside = words.filter((word) => word.length >= 4 && label.includes(word));
  const telling = inside.filter((word) => !commonWords.has(word) && !namesKind(word));
  const covered = (some: readonly string[]) => some.join('').length / label.length;
  if (covered(telling) >= 0.5 || covered(inside) >= 0.75) return 0.7;
  if (label.length >= 3 && (initials === label || big === label)) return 0.8;
  if (initials.length >= 3 && label.startsWith(initials)) {
    const rest = label.slice(initials.length);
    return commonWords.has(rest) || namesKind(rest) ? 0.75 : 0.4;
  }
  return telling.length > 0 ? 0.35 : 0;
}

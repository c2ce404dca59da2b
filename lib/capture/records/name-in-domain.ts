import { foldText } from '@/lib/domain/normalize/clean-text';
import { splitLegalForm } from '@/lib/domain/normalize/company-name';
import { namesKind } from './name-shape';
import { commonWords } from './naming-words';

const squeeze = (text: string) => foldText(text).replace(/ /g, '');

/** The part of a domain that its owner chose, letters and figures only. */
export function labelOf(domain: string): string {
  return foldText(domain.split('.')[0] ?? '').replace(/ /g, '');
}

/** From 0 to 1, how much a domain's label is made of the name: all of it, its beginning, words, initials. */
export function likeLabel(name: string, label: string): number {
  if (label.length < 2) return 0;
  const { base } = splitLegalForm(name);
  const spellings = [base, base.replace(/\s[&+]\s/g, ' and '), base.replace(/^the\s/i, ''), name];
  let best = 0;
  for (const spelling of spellings) best = Math.max(best, likeSpelling(spelling, label));
  return best;
}

function likeSpelling(name: string, label: string): number {
  const letters = squeeze(name);
  if (letters === label) return 1;
  if (letters.length >= 4 && label.startsWith(letters))
    return 0.5 + 0.4 * (letters.length / label.length);
  if (label.length >= 4 && letters.startsWith(label)) return 0.85;
  const words = foldText(name).split(' ').filter(Boolean);
  const inside = words.filter((word) => word.length >= 4 && label.includes(word));
  const telling = inside.filter((word) => !commonWords.has(word) && !namesKind(word));
  const covered = (some: readonly string[]) => some.join('').length / label.length;
  if (covered(telling) >= 0.5 || covered(inside) >= 0.75) return 0.7;
  const initials = words.map((word) => word.charAt(0)).join('');
  if (label.length >= 3 && initials === label) return 0.8;
  const big = words
    .filter((word) => word.length > 3)
    .map((word) => word.charAt(0))
    .join('');
  if (label.length >= 3 && big === label) return 0.8;
  if (initials.length >= 3 && label.startsWith(initials)) return 0.4;
  return telling.length > 0 ? 0.35 : 0;
}

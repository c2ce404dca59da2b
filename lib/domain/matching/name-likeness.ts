import { distance } from 'fastest-levenshtein';

/** How two names are alike, the closest first. */
export const namePairings = [
  'same',
  'order',
  'sound',
  'nickname',
  'initials',
  'typo',
  'part',
] as const;
export type NamePairing = (typeof namePairings)[number];

export interface NameLikeness {
  /** From 0, nothing in common, to 1, the same name. */
  score: number;
  /** In which way; absent where they are not alike. */
  pairing?: NamePairing;
}

export const unlike: NameLikeness = { score: 0 };

/** A word and what it sounds like, made once for a name. */
export interface NameWord {
  word: string;
  sound: string;
}

/** Whether two letters changed places. */
function areSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    a.length === b.length && a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at)
  );
}

/** How alike two sounds are, 1 for the same: the share of letters that stay. */
export function soundLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  if (longer < 4 || Math.abs(a.length - b.length) > 2) return 0;
  if (/\d/.test(a) || /\d/.test(b)) return 0;
  const steps = distance(a, b);
  return 1 - (steps === 2 && areSwapped(a, b) ? 1 : steps) / longer;
}

import { keyStrength, type MatchKeyKind } from '@/lib/domain/match-keys';
import { compareNames } from './compare-names';
import type { MatchTraits } from './match-traits';
import type { Strictness } from './strictness';

const kindOf = (key: string): MatchKeyKind => keyStrength(key).kind;
const isPersonal = (key: string) => key.startsWith('person-');

/** A company's numbers: the national ones, and those for VAT where they are another number. */
function numbersOf(keys: readonly string[]): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const key of keys) {
    if (!key.startsWith('reg:')) continue;
    const [, scheme, value] = key.split(':');
    if (scheme && value !== undefined) numbers.set(scheme, value);
  }
  return numbers;
}

const isForVat = (scheme: string) =>
  /^EU-VAT-/.test(scheme) || scheme === 'CZ-DIC' || scheme === 'SK-DIC' || scheme === 'EE-KMKR';

/**
 * Whether both have a number of one register and none of them is the same. Companies of one group may
 * share a number for VAT: then the register's own counts.
 */
export function haveDifferentNumbers(a: readonly string[], b: readonly string[]): boolean {
  const numbersOfA = numbersOf(a);
  if (numbersOfA.size === 0) return false;
  const numbersOfB = numbersOf(b);
  const common = [...numbersOfA.keys()].filter((scheme) => numbersOfB.has(scheme));
  const national = common.filter((scheme) => !isForVat(scheme));
  const compared = national.length > 0 ? national : common;
  return (
    compared.length > 0 &&
    compared.every((scheme) => numbersOfA.get(scheme) !== numbersOfB.get(scheme))
  );
}

/** From this on two names are one name: a word is written otherwise, or a town stands in it. */
const agreeing = 0.88;
/** From this on one name is a part of the other. */
const partly = 0.7;

/**
 * Whether the key that two leads share is not enough to make them one. Of two companies the forms and
 * the numbers must not differ; how much the names must agree is told by `strictness`. A company and
 * its person are compared by the person's own keys alone, so nothing contradicts those.
 */
export function contradicts(
  a: MatchTraits,
  b: MatchTraits,
  shared: readonly string[],
  strictness: Strictness,
): boolean {
  if (a.kind !== b.kind) return false;
  const kinds = new Set(shared.map(kindOf));
  if (a.kind === 'person') {
    if (kinds.has('profile')) return false;
    if (strictness === 'numbers') return true;
    return compareNames(a, b).score < partly - 0.05;
  }
  if (haveDifferentNumbers(a.keys, b.keys)) return true;
  if (kinds.has('reg')) return false;
  if (strictness === 'numbers') return true;
  if (strictness === 'any-key') return false;
  if (a.form && b.form && a.form !== b.form) return true;
  const { score } = compareNames(a, b);
  return score < (kinds.size > 1 && kinds.has('email') ? partly : agreeing);
}

/** The keys two leads of one kind share, strongest first: a company's people make it nobody else. */
export function sharedKeys(a: MatchTraits, b: MatchTraits): string[] {
  if (a.kind !== b.kind) return [];
  const own = b.keys.filter(
    (key) => isPersonal(key) === (a.kind === 'person') && a.keys.includes(key),
  );
  if (own.length < 2) return own;
  return own.sort(
    (one, other) => keyStrength(one).rank - keyStrength(other).rank || (one < other ? -1 : 1),
  );
}

/** The strongest key by which two leads are one without being asked, or undefined. */
export function findExactMatch(
  a: MatchTraits,
  b: MatchTraits,
  strictness: Strictness,
): string | undefined {
  const shared = sharedKeys(a, b);
  return shared.length > 0 && !contradicts(a, b, shared, strictness) ? shared[0] : undefined;
}

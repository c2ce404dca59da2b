import { keyStrength, type MatchKeyKind } from '@/lib/domain/match-keys';
import { compareCompanyNames } from './compare-company-names';
import { compareNames } from './compare-names';
import { haveDifferentNumbers, sharedKeys } from './exact-match';
import type { MatchTraits } from './match-traits';
import { type NamePairing, namePairings } from './name-likeness';

/** What speaks for two leads being one. */
export const nearReasons = [
  ...namePairings.map((pairing): `name-${NamePairing}` => `name-${pairing}`),
  'number',
  'email',
  'profile',
  'phone',
  'domain',
  'address',
  'town',
  'employer',
  'person',
] as const;
export type NearReason = (typeof nearReasons)[number];

/** What speaks against it, told as well where they are suggested nevertheless. */
export const nearDoubts = ['name', 'form', 'town', 'employer', 'domain', 'number'] as const;
export type NearDoubt = (typeof nearDoubts)[number];

export interface NearMatch {
  /** From `suggested` on, 1 at most: how sure it is. */
  score: number;
  /** The weightiest first. */
  reasons: NearReason[];
  doubts: NearDoubt[];
}

/** From this score on a pair is shown. */
export const suggested = 0.6;
/** From this score on a pair is likely, or very likely. */
export const likely = { likely: 0.72, very: 0.86 } as const;

const meet = (a: readonly string[], b: readonly string[]) => a.some((value) => b.includes(value));
const differ = (a: readonly string[], b: readonly string[]) =>
  a.length > 0 && b.length > 0 && !meet(a, b);

function townsDiffer({ towns: a }: MatchTraits, { towns: b }: MatchTraits): boolean {
  if (!differ(a, b)) return false;
  // "brno" and "brno stred" are one town.
  return !a.some((one) =>
    b.some((other) => one.startsWith(`${other} `) || other.startsWith(`${one} `)),
  );
}

class Weighing {
  score = 0;
  readonly reasons: { reason: NearReason; weight: number }[] = [];
  readonly doubts: NearDoubt[] = [];

  add(holds: boolean, reason: NearReason, weight: number): void {
    if (!holds) return;
    this.score += weight;
    this.reasons.push({ reason, weight });
  }

  doubt(holds: boolean, doubt: NearDoubt, weight: number): void {
    if (!holds) return;
    this.score -= weight;
    this.doubts.push(doubt);
  }
}

const nameWeight = 0.62;

/** Everything but the names that two companies or people may have in common. */
function weighShared(weighing: Weighing, a: MatchTraits, b: MatchTraits): number {
  const kinds = new Set<MatchKeyKind>(sharedKeys(a, b).map((key) => keyStrength(key).kind));
  weighing.add(kinds.has('reg'), 'number', 0.4);
  weighing.add(kinds.has('email'), 'email', 0.3);
  weighing.add(kinds.has('profile'), 'profile', 0.3);
  weighing.add(kinds.has('phone'), 'phone', 0.3);
  const domain = meet(a.domains, b.domains);
  weighing.add(domain, 'domain', kinds.has('email') ? 0.1 : 0.24);
  const address = meet(a.places, b.places);
  weighing.add(address, 'address', 0.26);
  const town = !address && a.towns.length > 0 && b.towns.length > 0 && !townsDiffer(a, b);
  weighing.add(town, 'town', 0.12);
  // A branch is elsewhere and has the company's website.
  const elsewhere = domain ? 0.08 : 0.2;
  if (!address) weighing.doubt(townsDiffer(a, b), 'town', a.kind === 'person' ? 0.12 : elsewhere);
  kinds.delete('web');
  return kinds.size + Number(domain) + Number(address);
}

function weighPeople(weighing: Weighing, a: MatchTraits, b: MatchTraits): void {
  if (a.employer.length > 0 && b.employer.length > 0) {
    const { score } = compareCompanyNames(a.employer, b.employer);
    weighing.add(score >= 0.75, 'employer', 0.25);
    weighing.doubt(score < 0.5, 'employer', 0.26);
  }
  // Both have e-mail or phone, and none in common: two of one name, as far as anybody knows.
  weighing.doubt(
    a.keys.length > 0 && b.keys.length > 0 && !meet(a.keys, b.keys) && !meet(a.domains, b.domains),
    'domain',
    0.08,
  );
}

function weighCompanies(weighing: Weighing, a: MatchTraits, b: MatchTraits): void {
  if (a.form && b.form) {
    if (a.form === b.form) weighing.score += 0.05;
    weighing.doubt(a.form !== b.form, 'form', 0.16);
  }
  const people = b.keys.filter((key) => key.startsWith('person-'));
  weighing.add(meet(people, a.keys), 'person', 0.16);
  weighing.doubt(differ(a.domains, b.domains), 'domain', 0.05);
}

/**
 * Whether two leads of one kind are perhaps one, and why; undefined where they are not, or where
 * nothing speaks for it. Symmetrical. Different registration numbers settle it.
 */
export function findNearMatch(a: MatchTraits, b: MatchTraits): NearMatch | undefined {
  if (a.kind !== b.kind) return undefined;
  if (a.kind === 'organization' && haveDifferentNumbers(a.keys, b.keys)) return undefined;
  const { score: likeness, pairing } = compareNames(a, b);
  const weighing = new Weighing();
  if (pairing) weighing.add(true, `name-${pairing}`, nameWeight * likeness);
  else weighing.score += nameWeight * likeness * 0.5;
  const shared = weighShared(weighing, a, b);
  if (a.kind === 'person') weighPeople(weighing, a, b);
  else weighCompanies(weighing, a, b);
  if (likeness < 0.5) {
    // Another name altogether: renamed, or two that share an accountant. Two things in common are asked for.
    const number = weighing.reasons.some(({ reason }) => reason === 'number');
    if (!number && (shared < 2 || a.kind === 'person')) return undefined;
    weighing.doubt(true, 'name', 0);
  }
  const score = Math.min(1, weighing.score);
  if (score < suggested) return undefined;
  const reasons = weighing.reasons.sort((one, other) => other.weight - one.weight);
  return { score, reasons: reasons.map(({ reason }) => reason), doubts: weighing.doubts };
}

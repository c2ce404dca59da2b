import { blocksOf } from './block-keys';
import { CandidatePairs } from './candidate-pairs';
import { type ExactEdge, type ExactGroup, exactGroups } from './exact-groups';
import { findExactMatch } from './exact-match';
import type { MatchTraits } from './match-traits';
import { findNearMatch, type NearMatch } from './near-match';
import type { Strictness } from './strictness';

export interface NearPair extends NearMatch {
  a: number;
  b: number;
}

/** Leads by their places among those that were searched. */
export interface FoundDuplicates {
  groups: ExactGroup[];
  /** The surest first; of two groups, or a group and a lead, one pair. */
  pairs: NearPair[];
}

export interface DuplicateSearchOptions {
  strictness: Strictness;
  /** Whether the user said that two are none. */
  areApart(a: number, b: number): boolean;
}

/** More than anybody will go through in one go. */
const mostPairs = 5000;

/** What was said of one lead of a group holds for the others: they are the same. */
function bestPairs(
  pairs: readonly NearPair[],
  groups: readonly ExactGroup[],
  areApart: DuplicateSearchOptions['areApart'],
): NearPair[] {
  const groupOf = new Map(
    groups.flatMap(({ members }) => members.map((member) => [member, members] as const)),
  );
  const membersOf = (place: number) => groupOf.get(place) ?? [place];
  const seen = new Set<string>();
  const sorted = pairs.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  return sorted
    .filter(({ a, b }) => {
      const [ones, others] = [membersOf(a), membersOf(b)];
      const key = [ones[0] ?? a, others[0] ?? b].sort((x, y) => x - y).join(' ');
      if (ones === others || seen.has(key)) return false;
      seen.add(key);
      return !ones.some((one) => others.some((other) => areApart(one, other)));
    })
    .slice(0, mostPairs);
}

/**
 * All duplicates among leads. Yields how far it is, from 0 to 1, every fraction of a millisecond to a
 * few, so that whoever runs it can let others have their turn; returns what it found.
 */
export function* searchDuplicates(
  count: number,
  traitsAt: (place: number) => MatchTraits,
  { strictness, areApart }: DuplicateSearchOptions,
): Generator<number, FoundDuplicates> {
  const candidates = new CandidatePairs();
  const kept: MatchTraits[] = [];
  const traits = (place: number) => {
    const known = kept[place] ?? traitsAt(place);
    kept[place] = known;
    return known;
  };
  for (let place = 0; place < count; place += 1) {
    candidates.add(place, blocksOf(traits(place)));
    if (place % 128 === 0) yield (0.3 * place) / count;
  }
  const edges: ExactEdge[] = [];
  const near: NearPair[] = [];
  for (const pairs of candidates.pairs()) {
    for (const [a, b] of pairs) {
      const [one, other] = [traits(a), traits(b)];
      if (one.kind !== other.kind) continue;
      const by = findExactMatch(one, other, strictness);
      const match = by === undefined ? findNearMatch(one, other) : undefined;
      // Asked last: of most candidates nothing speaks for it anyway.
      if ((by === undefined && !match) || areApart(a, b)) continue;
      if (by !== undefined) edges.push({ a, b, by });
      if (match) near.push({ a, b, ...match });
    }
    yield 0.4 + 0.55 * ((pairs[0]?.[0] ?? 0) / Math.max(1, count));
  }
  const { groups, refused } = exactGroups(edges, traits, { strictness, areApart });
  for (const { a, b } of refused) {
    const match = areApart(a, b) ? undefined : findNearMatch(traits(a), traits(b));
    if (match) near.push({ a, b, ...match });
  }
  return { groups, pairs: bestPairs(near, groups, areApart) };
}

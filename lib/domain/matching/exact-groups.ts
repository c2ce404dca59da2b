import { keyStrength } from '@/lib/domain/match-keys';
import { compareNames } from './compare-names';
import { haveDifferentNumbers } from './exact-match';
import type { MatchTraits } from './match-traits';
import type { Strictness } from './strictness';

export interface ExactEdge {
  a: number;
  b: number;
  by: string;
}

export interface ExactGroup {
  /** Places of its leads, ascending. */
  members: number[];
  /** The keys that hold it together, strongest first. */
  by: string[];
}

const mostInGroup = 30;

/**
 * Groups of leads that are one, made of pairs that are. No two leads of a group may contradict each
 * other, be it that a third one is like both: the stronger key wins, the other pair is `refused`.
 */
export function exactGroups(
  edges: readonly ExactEdge[],
  traitsAt: (place: number) => MatchTraits,
  { strictness, areApart }: { strictness: Strictness; areApart(a: number, b: number): boolean },
): { groups: ExactGroup[]; refused: ExactEdge[] } {
  const groupOf = new Map<number, ExactGroup>();
  const refused: ExactEdge[] = [];
  const apart = (one: number, other: number) => {
    const [a, b] = [traitsAt(one), traitsAt(other)];
    if (areApart(one, other) || haveDifferentNumbers(a.keys, b.keys)) return true;
    return strictness === 'careful' && compareNames(a, b).score < 0.5 && !shareNumber(a, b);
  };
  const rank = ({ by }: ExactEdge) => keyStrength(by).rank;
  const sorted = edges.toSorted((x, y) => rank(x) - rank(y) || x.a - y.a || x.b - y.b);
  for (const edge of sorted) {
    const one = groupOf.get(edge.a) ?? { members: [edge.a], by: [] };
    const other = groupOf.get(edge.b) ?? { members: [edge.b], by: [] };
    if (one === other) {
      if (!one.by.includes(edge.by)) one.by.push(edge.by);
      continue;
    }
    const contradictory =
      one.members.length + other.members.length > mostInGroup ||
      one.members.some((a) => other.members.some((b) => apart(a, b)));
    if (contradictory) {
      refused.push(edge);
      continue;
    }
    const members = [...one.members, ...other.members].sort((a, b) => a - b);
    const by = [...new Set([...one.by, ...other.by, edge.by])];
    const joined = { members, by: by.sort((x, y) => keyStrength(x).rank - keyStrength(y).rank) };
    for (const member of members) groupOf.set(member, joined);
  }
  const groups = [...new Set(groupOf.values())].sort(
    (x, y) => (x.members[0] ?? 0) - (y.members[0] ?? 0),
  );
  return { groups, refused };
}

const shareNumber = (a: MatchTraits, b: MatchTraits) =>
  a.keys.some((key) => /^(?:reg|person-profile):/.test(key) && b.keys.includes(key));

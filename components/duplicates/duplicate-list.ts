import type { NearMatch } from '@/lib/domain/matching/near-match';
import type { DuplicateGroup, DuplicatePair } from '@/lib/services/find-duplicates';

/** A line of the list: a group that is one, or a pair that perhaps is. */
export interface DuplicateLine {
  key: string;
  ids: readonly string[];
  /** The keys that make them one. */
  by?: readonly string[];
  match?: NearMatch;
}

export const shownFilters = ['all', 'sure', 'near'] as const;
export type ShownFilter = (typeof shownFilters)[number];

/** The lines of a filter, the surest first; `matches` says which leads a search is about. */
export function duplicateLines(
  { groups, pairs }: { groups: readonly DuplicateGroup[]; pairs: readonly DuplicatePair[] },
  shown: ShownFilter,
  matches: (id: string) => boolean,
): DuplicateLine[] {
  const sure = groups.map(({ ids, by }) => ({ key: ids.join(' '), ids, by }));
  const near = pairs.map(({ ids, ...match }) => ({ key: ids.join(' '), ids, match }));
  const lines: DuplicateLine[] = [
    ...(shown === 'near' ? [] : sure),
    ...(shown === 'sure' ? [] : near),
  ];
  return lines.filter(({ ids }) => ids.some(matches));
}

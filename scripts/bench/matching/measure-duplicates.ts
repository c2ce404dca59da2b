import type { MatchTraits } from '@/lib/domain/matching/match-traits';
import { searchDuplicates } from '@/lib/domain/matching/search-duplicates';
import { defaultStrictness } from '@/lib/domain/matching/strictness';
import { atMost, type Measure, median, milliseconds, quantile } from '../bench-report';
import { inventedBase } from './invented-base';

/** Milliseconds of a whole search, and the longest time it did not let others have their turn. */
function timeSearch(leads: readonly MatchTraits[]): {
  whole: number;
  longest: number;
  found: number;
} {
  const began = performance.now();
  let [turn, longest] = [began, 0];
  const search = searchDuplicates(leads.length, (place) => leads[place] as MatchTraits, {
    strictness: defaultStrictness,
    areApart: () => false,
  });
  for (;;) {
    const { done, value } = search.next();
    const now = performance.now();
    longest = Math.max(longest, now - turn);
    turn = now;
    if (done)
      return { whole: now - began, longest, found: value.groups.length + value.pairs.length };
  }
}

/** A whole search among ten thousand leads and among ten times as many; `runs` of each, in turns. */
export function measureDuplicates(runs = 5): Measure[] {
  const [small, large] = [inventedBase(10_000), inventedBase(100_000)];
  timeSearch(small);
  const times = Array.from({ length: runs }, () => ({
    few: timeSearch(small),
    many: timeSearch(large),
  }));
  const few = median(times.map((run) => run.few.whole));
  const many = median(times.map((run) => run.many.whole));
  return [
    { what: 'all duplicates among 10,000 leads', figure: milliseconds(few) },
    { what: 'all duplicates among 100,000 leads', figure: milliseconds(many) },
    atMost('100,000 against 10,000', many / few, 14, (ratio) => `${ratio.toFixed(1)} ×`),
    {
      what: 'groups and pairs found among 100,000',
      figure: String(times[0]?.many.found ?? 0),
    },
    {
      what: 'longest step',
      figure: milliseconds(
        quantile(
          times.map((run) => run.many.longest),
          0.5,
        ),
      ),
    },
  ];
}

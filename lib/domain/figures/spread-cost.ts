import type { SourceChannel } from '@/lib/domain/source-channel';
import { daysInCommon, type Period } from './period';
import type { SourceCost } from './source-cost';

/** What of booked costs falls into a period, spread evenly over the days each was booked for. */
export function spreadCosts(
  costs: readonly SourceCost[],
  period: Period,
): Map<SourceChannel, number> {
  const bySource = new Map<SourceChannel, number>();
  for (const { source, from, to, amount } of costs) {
    const days = daysInCommon({ from, to }, { from, to });
    const within = daysInCommon({ from, to }, period);
    if (days === 0 || within === 0) continue;
    bySource.set(source, (bySource.get(source) ?? 0) + (amount * within) / days);
  }
  return bySource;
}

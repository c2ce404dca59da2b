import { useEffect, useState } from 'react';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { MonthPlan } from '@/lib/domain/figures/month-plan';
import type { SourceCost } from '@/lib/domain/figures/source-cost';
import type { FigureIndex } from '@/lib/services/figure-index';

/** What figures are counted from, as it is now; undefined until all of it is there. */
export function useFigureIndex(): FigureIndex | 'unreadable' | undefined {
  const { actions, health } = useDashboard();
  const [index, setIndex] = useState<FigureIndex | 'unreadable'>();
  const writable = health.state === 'ok' || health.state === 'first-run';
  useEffect(
    () =>
      actions.figures.subscribe(
        writable,
        (found) => found.complete && setIndex(found),
        () => setIndex('unreadable'),
      ),
    [actions, writable],
  );
  return index;
}

/** What sources cost, the latest first. */
export function useCosts(): readonly SourceCost[] {
  const { actions } = useDashboard();
  const [costs, setCosts] = useState<readonly SourceCost[]>([]);
  useEffect(() => actions.figures.subscribeCosts(setCosts), [actions]);
  return costs;
}

/** The plans of months, undefined until they are read. */
export function usePlans(): readonly MonthPlan[] | undefined {
  const { actions } = useDashboard();
  const [plans, setPlans] = useState<readonly MonthPlan[]>();
  useEffect(() => actions.figures.subscribePlans(setPlans), [actions]);
  return plans;
}

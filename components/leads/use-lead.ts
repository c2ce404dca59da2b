import { useEffect, useState } from 'react';
import type { Lead } from '@/lib/domain/lead';
import { useDashboard } from './dashboard-context';

/**
 * One lead as the base has it now: undefined until it is read, null when there is none. The former
 * one stays until the next is read, so that what has the focus does not go away meanwhile.
 */
export function useLead(id: string): Lead | null | undefined {
  const { actions } = useDashboard();
  const [found, setFound] = useState<{ lead: Lead | null }>();
  useEffect(
    () => actions.subscribeLead(id, (lead) => setFound({ lead: lead ?? null })),
    [actions, id],
  );
  return found?.lead;
}

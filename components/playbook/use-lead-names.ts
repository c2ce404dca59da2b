import { useEffect, useState } from 'react';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { ExpertRequest } from '@/lib/domain/playbook/expert';

/** The names of the leads experts are asked for, by id; one that is gone has none. */
export function useLeadNames(requests: readonly ExpertRequest[]) {
  const { actions } = useDashboard();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let gone = false;
    void actions.experts.leadNames(requests.map(({ lead }) => lead)).then((found) => {
      if (!gone) setNames(found);
    });
    return () => {
      gone = true;
    };
  }, [actions, requests]);
  return names;
}

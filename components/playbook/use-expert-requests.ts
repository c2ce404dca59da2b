import { useEffect, useState } from 'react';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { ExpertRequest } from '@/lib/domain/playbook/expert';

/** What experts were asked for, by day; undefined until it is known. */
export function useExpertRequests(): ExpertRequest[] | undefined {
  const { actions } = useDashboard();
  const [requests, setRequests] = useState<ExpertRequest[]>();
  useEffect(() => actions.experts.subscribe(setRequests), [actions]);
  return requests;
}

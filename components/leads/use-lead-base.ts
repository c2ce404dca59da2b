import { useCallback, useEffect, useState } from 'react';
import type { DashboardActions } from '@/lib/services/dashboard-actions';
import type { LeadIndex } from '@/lib/services/lead-index';
import type { StoreHealth } from '@/lib/services/store-health';

/**
 * The lead base as it is now and the store's health. The store is looked at before anything is read
 * from it, so that an empty screen never stands for a damaged store. `index` is null where nothing
 * can be read.
 */
export function useLeadBase(actions: DashboardActions) {
  const [health, setHealth] = useState<StoreHealth>();
  const [index, setIndex] = useState<LeadIndex | null>();
  const [closed, setClosed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is the wish to look again
  useEffect(() => {
    let gone = false;
    let stop = () => {};
    void actions.checkStore().then((found) => {
      if (gone) return;
      setHealth(found);
      if (found.state === 'unavailable') return setIndex(null);
      const writable = found.state === 'ok' || found.state === 'first-run';
      stop = actions.subscribeLeads(writable, setIndex, () => {
        setIndex(null);
        setHealth({ state: 'unavailable', detail: 'unreadable', leadCount: 0 });
      });
    });
    return () => {
      gone = true;
      stop();
    };
  }, [actions, attempt]);

  useEffect(() => actions.onStoreClosed(() => setClosed(true)), [actions]);

  const lookAgain = useCallback(() => setAttempt((count) => count + 1), []);
  return { health, index, closed, lookAgain };
}

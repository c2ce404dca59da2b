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
    const isWritable = ({ state }: StoreHealth) => state === 'ok' || state === 'first-run';
    const cannotRead = () => {
      if (gone) return;
      setIndex(null);
      setHealth({ state: 'unavailable', detail: 'unreadable', leadCount: 0 });
    };
    const show = (found: StoreHealth) => {
      if (gone) return;
      stop();
      setHealth(found);
      if (found.state === 'unavailable') return setIndex(null);
      stop = actions.subscribeLeads(isWritable(found), setIndex, cannotRead);
    };
    const lookClosely = () => actions.checkStore().then(show);
    void actions.glanceAtStore().then((glance) => {
      if (gone) return;
      if (!glance) return void lookClosely();
      let counted = false;
      stop = actions.subscribeLeads(
        true,
        (found) => {
          // Fewer rows than the store says it has: nothing is shown before all is looked into.
          if (!counted && found.slots.length !== glance.leadCount) {
            stop();
            return void lookClosely();
          }
          setHealth((before) => before ?? glance);
          setIndex(found);
          if (counted || !found.searchable) return;
          counted = true;
          void actions.checkStore().then((close) => {
            if (isWritable(close)) setHealth(close);
            else show(close);
          });
        },
        cannotRead,
      );
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

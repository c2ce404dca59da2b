import { useCallback, useEffect, useRef, useState } from 'react';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { Duplicates } from '@/lib/services/find-duplicates';
import type { LeadIndex } from '@/lib/services/lead-index';

const nothing: Duplicates = { groups: [], pairs: [] };
const keyOf = (ids: readonly string[]) => ids.toSorted().join(' ');

/**
 * The duplicates of the base: searched when the screen opens and when asked to. What was merged or
 * said to be none since goes away by itself, and comes back when that is undone.
 */
export function useDuplicates(index: LeadIndex) {
  const { actions, attempt, settings } = useDashboard();
  const [found, setFound] = useState<Duplicates>();
  const [progress, setProgress] = useState<number>();
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const running = useRef<AbortController>(undefined);
  const { matching } = settings;

  const search = useCallback(async () => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setProgress(0);
    const onProgress = (share: number) => !signal.aborted && setProgress(share);
    const wish = { strictness: matching, onProgress, signal };
    const duplicates = await attempt(() => actions.duplicates.find(wish));
    if (signal.aborted) return;
    setProgress(undefined);
    if (duplicates) setFound(duplicates);
  }, [actions, attempt, matching]);

  useEffect(() => {
    void search();
    return () => running.current?.abort();
  }, [search]);

  const stop = () => {
    running.current?.abort();
    setProgress(undefined);
  };
  const markApart = (ids: readonly string[], isApart: boolean) =>
    setApart((known) => {
      const next = new Set(known);
      if (isApart) next.add(keyOf(ids));
      else next.delete(keyOf(ids));
      return next;
    });

  const there = (id: string) => index.slotOf(id) !== undefined;
  const { groups, pairs } = found ?? nothing;
  return {
    searched: found !== undefined,
    progress,
    search,
    stop,
    markApart,
    groups: groups.flatMap(({ ids, by }) => {
      const left = ids.filter(there);
      return left.length > 1 && !apart.has(keyOf(ids)) ? [{ ids: left, by }] : [];
    }),
    pairs: pairs.filter(({ ids }) => ids.every(there) && !apart.has(keyOf(ids))),
  };
}

import type { LeadBase } from '@/lib/db/database';
import type { Portraits } from '@/lib/domain/playbook/fit-of';
import { now } from './clock';
import { countFits, type FitCounts, judgeAllLeads } from './judge-fit';
import { listOwnColumns } from './list-own-columns';
import { undoAction } from './undo-action';

interface Undoable<T> {
  result: T;
  undo(): Promise<unknown>;
}

/** What can be done with the portraits beyond editing them. Failures: SaveError. */
export interface PortraitActions {
  /**
   * Calls back with how the leads of the base fit by these portraits, as they are looked at. Returns
   * the way to stop.
   */
  countFits(portraits: Portraits, onCounts: (counts: FitCounts) => void): () => void;
  /** Looks at all leads anew, by the portraits as they are kept. Resolves to how many changed. */
  judgeAll(): Promise<Undoable<number>>;
}

export function portraitActions(base: LeadBase): PortraitActions {
  return {
    countFits(portraits, onCounts) {
      let stopped = false;
      const isStopped = () => stopped;
      void listOwnColumns(base)
        .then((ownColumns) => countFits(base, { portraits, ownColumns }, onCounts, isStopped))
        // A store that cannot be read shows itself elsewhere on the page.
        .catch(() => undefined);
      return () => {
        stopped = true;
      };
    },
    async judgeAll() {
      const { result, action } = await judgeAllLeads(base, now());
      return { result, undo: async () => action && undoAction(base, action, now()) };
    },
  };
}

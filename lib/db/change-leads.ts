import type { LeadBase } from './database';
import type { StoreState } from './rows';
import { getStoreState } from './store-state';

/** What a change of the lead base reports while it runs, so that the store's own figures follow. */
export interface LeadChange {
  /** The next running number; given once, also when the lead is undone or deleted later. */
  takeNumber(): number;
  added(count: number): void;
  removed(count: number): void;
}

/**
 * Runs `work` in one transaction over leads, bin and drafts: all of it is kept or nothing. Resolves
 * after the transaction completed. `work` may await queries of this base and nothing else.
 */
export async function changeLeads<T>(
  base: LeadBase,
  now: number,
  work: (change: LeadChange) => Promise<T>,
): Promise<{ result: T; state: StoreState }> {
  return base.transaction('rw', [base.leads, base.bin, base.drafts, base.meta], async () => {
    const state = { ...(await getStoreState(base)) };
    const result = await work({
      takeNumber: () => state.nextNumber++,
      added: (count) => {
        state.leadCount += count;
      },
      removed: (count) => {
        state.leadCount -= count;
      },
    });
    state.changes += 1;
    state.lastChange = now;
    await base.meta.put(state);
    return { result, state };
  });
}

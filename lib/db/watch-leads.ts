import { liveQuery } from 'dexie';
import type { Lead } from '@/lib/domain/lead';
import type { LeadBase } from './database';
import type { BinRow } from './rows';

/**
 * Calls back with all leads in the order of their numbers, now and after every change, whichever
 * page made it. Returns the way to stop.
 */
export function watchLeads(
  base: LeadBase,
  onLeads: (leads: Lead[]) => void,
  onError: (error: unknown) => void,
): () => void {
  const leads = liveQuery(() => base.leads.orderBy('number').toArray());
  const subscription = leads.subscribe(onLeads, onError);
  return () => subscription.unsubscribe();
}

/** The same for the bin, the latest deleted first; a bin that cannot be read counts as empty. */
export function watchBin(base: LeadBase, onBin: (bin: BinRow[]) => void): () => void {
  const bin = liveQuery(() => base.bin.orderBy('deletedAt').reverse().toArray());
  const subscription = bin.subscribe(onBin, () => onBin([]));
  return () => subscription.unsubscribe();
}

import type { Lead } from '@/lib/domain/lead';

/** A deleted lead, whole, until it is restored or 30 days have passed. */
export interface BinRow {
  id: string;
  deletedAt: number;
  lead: Lead;
}

/**
 * What the store knows about itself, changed in the same transaction as the leads. `changes` counts
 * every committed change of the lead base; `leadCount` is what `leads.count()` must give. Both are
 * there to notice rows that went missing.
 */
export interface StoreState {
  key: 'state';
  databaseId: string;
  nextNumber: number;
  leadCount: number;
  changes: number;
  lastChange: number;
  schemaVersion: number;
}

/** Which version of which question set the panel asks. */
export interface ActiveSetRow {
  key: 'active-question-set';
  id: string;
  version: number;
}

export type MetaRow = StoreState | ActiveSetRow;

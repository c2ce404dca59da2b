import { projectionVersion } from '@/lib/domain/projections/projections';
import type { LeadBase } from './database';
import type { StoreState } from './rows';

/** A store in which nothing was saved yet. */
export function newStoreState(schemaVersion: number): StoreState {
  return {
    key: 'state',
    databaseId: crypto.randomUUID(),
    nextNumber: 1,
    leadCount: 0,
    changes: 0,
    lastChange: 0,
    schemaVersion,
    projection: projectionVersion,
  };
}

export async function findStoreState(base: LeadBase): Promise<StoreState | undefined> {
  const row = await base.meta.get('state');
  return row?.key === 'state' ? row : undefined;
}

/** Throws when the store has lost what it knows about itself. */
export async function getStoreState(base: LeadBase): Promise<StoreState> {
  const state = await findStoreState(base);
  if (!state) throw new Error('The store has no state row.');
  return state;
}

import { type LeadBase, schemaVersion } from '@/lib/db/database';
import { makeProjections } from '@/lib/db/projection-chunks';
import type { StoreState } from '@/lib/db/rows';
import { findStoreState, getStoreState, newStoreState } from '@/lib/db/store-state';
import { type Canary, findCanary, noteCommit, writeCanary } from './canary';
import { toSaveError } from './save-error';

/**
 * `other-database`: the store was made anew, the old one is gone. `changes-lost`: saves that were
 * acknowledged are missing. `rows-missing`: fewer or more leads than were saved. `unreadable`: it
 * cannot be opened. The rest speaks for itself.
 */
export type StoreDetail =
  | 'fine'
  | 'other-database'
  | 'changes-lost'
  | 'rows-missing'
  | 'unreadable'
  | 'newer-version'
  | 'closed'
  | 'quota'
  | 'no-storage';

export interface StoreHealth {
  /** Only `first-run` and `ok` may be written to; `newer` may be read and exported. */
  state: 'ok' | 'first-run' | 'damaged' | 'newer' | 'unavailable';
  detail: StoreDetail;
  /** Leads there are. */
  leadCount: number;
  /** Leads there were after the last save that is known of. */
  expectedCount?: number;
}

function findLoss(state: StoreState, canary: Canary | undefined): StoreDetail | undefined {
  if (!canary || canary.changes === 0) return undefined;
  if (canary.databaseId !== state.databaseId) return 'other-database';
  return canary.changes > state.changes ? 'changes-lost' : undefined;
}

function findDamage(
  state: StoreState,
  leadCount: number,
  canary: Canary | undefined,
): StoreDetail | undefined {
  return findLoss(state, canary) ?? (leadCount === state.leadCount ? undefined : 'rows-missing');
}

function healthOfFailure(error: unknown, canary: Canary | undefined): StoreHealth {
  const expected = canary && { expectedCount: canary.leadCount };
  const { code, cause } = toSaveError(error);
  const name = cause instanceof Error ? cause.name : '';
  if (code === 'closed' || code === 'quota')
    return { state: 'unavailable', detail: code, leadCount: 0, ...expected };
  if (name === 'MissingAPIError' || name === 'SecurityError')
    return { state: 'unavailable', detail: 'no-storage', leadCount: 0, ...expected };
  if (name === 'VersionError' || name === 'StoreReadOnlyError')
    return { state: 'newer', detail: 'newer-version', leadCount: 0, ...expected };
  const state = canary && canary.changes > 0 ? 'damaged' : 'unavailable';
  return { state, detail: 'unreadable', leadCount: 0, ...expected };
}

/**
 * What the store says of itself, where nothing speaks against it: enough to begin with showing its
 * leads. Counting them takes as long as all the rest of opening, so `checkStore` has to follow.
 * Undefined where there is nothing to show or something to look into first. Never throws.
 */
export async function glanceAtStore(base: LeadBase): Promise<StoreHealth | undefined> {
  try {
    const [state, canary] = await Promise.all([getStoreState(base), findCanary()]);
    if (base.newer || state.leadCount === 0 || findLoss(state, canary)) return undefined;
    return { state: 'ok', detail: 'fine', leadCount: state.leadCount };
  } catch {
    return undefined;
  }
}

/**
 * Looks whether the store is what the last commit left. To be asked once when a page opens, before
 * anything is written; a damaged store must get the recovery screen, never the first-run one.
 * Never throws.
 */
export async function checkStore(base: LeadBase): Promise<StoreHealth> {
  const canary = await findCanary();
  try {
    const [state, leadCount] = await base.transaction('r', [base.meta, base.leads], () =>
      Promise.all([getStoreState(base), base.leads.count()]),
    );
    const expectedCount = Math.max(state.leadCount, canary?.leadCount ?? 0);
    if (base.newer) return { state: 'newer', detail: 'newer-version', leadCount };
    const detail = findDamage(state, leadCount, canary);
    if (detail) return { state: 'damaged', detail, leadCount, expectedCount };
    if (state.changes === 0) return { state: 'first-run', detail: 'fine', leadCount };
    await noteCommit(state);
    return { state: 'ok', detail: 'fine', leadCount };
  } catch (error) {
    return healthOfFailure(error, canary);
  }
}

/** The user chose to go on with what a damaged store still has: from here on this is the store. */
export async function acceptStore(base: LeadBase): Promise<void> {
  const tables = [base.meta, base.leads, base.projections];
  const accepted = await base.transaction('rw', tables, async () => {
    const state = { ...((await findStoreState(base)) ?? newStoreState(schemaVersion)) };
    const last = await base.leads.orderBy('number').last();
    state.leadCount = await base.leads.count();
    state.nextNumber = Math.max(state.nextNumber, (last?.number ?? 0) + 1);
    state.changes += 1;
    // They still speak of the leads that went missing.
    await makeProjections(base, state);
    await base.meta.put(state);
    return state;
  });
  await writeCanary(accepted);
}

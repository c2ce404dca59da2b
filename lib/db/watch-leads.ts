import { liveQuery } from 'dexie';
import type { Lead } from '@/lib/domain/lead';
import type { ColumnChunk } from '@/lib/domain/projections/column-store';
import { leadSummary } from '@/lib/domain/projections/lead-summary';
import { projectionVersion } from '@/lib/domain/projections/projections';
import { searchTexts } from '@/lib/domain/projections/search-texts';
import type { LeadBase } from './database';
import { chunksOf, makeProjections } from './projection-chunks';
import type { BinRow, StoreState } from './rows';
import { findStoreState, getStoreState } from './store-state';

/** Chunks that changed since the last call; `fresh`: everything known before is void. */
export interface LeadChunks {
  fresh: boolean;
  chunks: ColumnChunk[];
  /** Whether search texts came with it, or are still to come. */
  searchable: boolean;
}

const parts = [leadSummary.part, searchTexts.part];

function chunksSince(base: LeadBase, part: string, changes: number): Promise<ColumnChunk[]> {
  return base.projections
    .where('[part+changes]')
    .between([part, changes], [part, Number.POSITIVE_INFINITY], false, true)
    .toArray();
}

/** Projections that are laid out as another release did are made anew, whoever comes first. */
export async function ensureProjections(base: LeadBase): Promise<StoreState> {
  const state = await getStoreState(base);
  if (state.projection === projectionVersion) return state;
  return base.transaction('rw', [base.leads, base.projections, base.meta], async () => {
    const now = { ...(await getStoreState(base)) };
    if (now.projection === projectionVersion) return now;
    await makeProjections(base, now);
    await base.meta.put(now);
    return now;
  });
}

/** All leads once, read one by one: a store that is newer or damaged is not written to. */
async function readAll(base: LeadBase, onChunks: (chunks: LeadChunks) => void): Promise<void> {
  const leads = await base.leads.toArray();
  const chunks = [leadSummary, searchTexts].flatMap((part) => chunksOf(part, leads));
  onChunks({ fresh: true, chunks, searchable: true });
}

/**
 * Calls back with all leads by columns, the table's first and then what is searched, and again with
 * the chunks of leads that changed, whichever page changed them. `writable`: whether the store may
 * be written to. Returns the way to stop.
 */
export function watchLeads(
  base: LeadBase,
  writable: boolean,
  onChunks: (chunks: LeadChunks) => void,
  onError: (error: unknown) => void,
): () => void {
  let stopped = false;
  if (!writable) {
    readAll(base, (chunks) => stopped || onChunks(chunks)).catch(onError);
    return () => {
      stopped = true;
    };
  }
  let known: StoreState | undefined;
  let running = Promise.resolve();
  const follow = async () => {
    const state = await ensureProjections(base);
    const fresh = known?.databaseId !== state.databaseId || known.changes > state.changes;
    if (stopped || (!fresh && known?.changes === state.changes)) return;
    const since = fresh ? -1 : (known?.changes ?? -1);
    known = state;
    for (const [at, part] of parts.entries()) {
      const chunks = await chunksSince(base, part, since);
      if (stopped) return;
      onChunks({ fresh: fresh && at === 0, chunks, searchable: at === parts.length - 1 });
    }
  };
  const subscription = liveQuery(() => findStoreState(base)).subscribe(() => {
    running = running.then(follow).catch((error: unknown) => {
      if (!stopped) onError(error);
    });
  }, onError);
  return () => {
    stopped = true;
    subscription.unsubscribe();
  };
}

/** Calls back with one lead, now and after every change; undefined when the base does not have it. */
export function watchLead(
  base: LeadBase,
  id: string,
  onLead: (lead: Lead | undefined) => void,
): () => void {
  const subscription = liveQuery(() => base.leads.get(id)).subscribe(onLead, () =>
    onLead(undefined),
  );
  return () => subscription.unsubscribe();
}

/** Calls back with the bin, the latest deleted first; a bin that cannot be read counts as empty. */
export function watchBin(base: LeadBase, onBin: (bin: BinRow[]) => void): () => void {
  const bin = liveQuery(() => base.bin.orderBy('deletedAt').reverse().toArray());
  const subscription = bin.subscribe(onBin, () => onBin([]));
  return () => subscription.unsubscribe();
}

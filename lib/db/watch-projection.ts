import { liveQuery } from 'dexie';
import type { ColumnChunk } from '@/lib/domain/projections/column-store';
import type { Projection } from '@/lib/domain/projections/projection';
import { projectionVersion } from '@/lib/domain/projections/projections';
import type { LeadBase } from './database';
import { chunksOf } from './projection-chunks';
import type { StoreState } from './rows';
import { findStoreState } from './store-state';
import { ensureProjections } from './watch-leads';

/** Chunks that changed since the last call; `fresh`: everything known before is void. */
export interface PartChunks {
  fresh: boolean;
  chunks: ColumnChunk[];
}

const wholePart = (base: LeadBase, part: string): Promise<ColumnChunk[]> =>
  base.projections
    .where('[part+chunk]')
    .between([part, 0], [part, Number.POSITIVE_INFINITY])
    .toArray();

/**
 * A projection as the base has it now, without writing: where it is laid out as another release did,
 * or was never made, it is made of the leads in memory.
 */
export async function readProjection(
  base: LeadBase,
  projection: Projection,
): Promise<ColumnChunk[]> {
  const state = await findStoreState(base);
  if (state?.projection === projectionVersion) return wholePart(base, projection.part);
  return chunksOf(projection, await base.leads.toArray());
}

/**
 * Calls back with one projection, and again with its chunks that changed, whichever page changed
 * them. A store that must not be written to is read once. Returns the way to stop.
 */
export function watchProjection(
  base: LeadBase,
  { part, writable }: { part: Projection; writable: boolean },
  onChunks: (chunks: PartChunks) => void,
  onError: (error: unknown) => void,
): () => void {
  let stopped = false;
  const tell = (chunks: PartChunks) => {
    if (!stopped) onChunks(chunks);
  };
  if (!writable) {
    readProjection(base, part).then((chunks) => tell({ fresh: true, chunks }), onError);
    return () => {
      stopped = true;
    };
  }
  let known: StoreState | undefined;
  let running = Promise.resolve();
  const follow = async () => {
    const state = await ensureProjections(base);
    const before = known;
    if (stopped || before?.changes === state.changes) return;
    known = state;
    if (!before || before.databaseId !== state.databaseId || before.changes > state.changes)
      return tell({ fresh: true, chunks: await wholePart(base, part.part) });
    const chunks = await base.projections
      .where('[part+changes]')
      .between([part.part, before.changes], [part.part, Number.POSITIVE_INFINITY], false, true)
      .toArray();
    tell({ fresh: false, chunks });
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

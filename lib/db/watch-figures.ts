import { liveQuery } from 'dexie';
import { type MonthPlan, monthPlanSchema } from '@/lib/domain/figures/month-plan';
import { type SourceCost, sourceCostSchema } from '@/lib/domain/figures/source-cost';
import type { ColumnChunk } from '@/lib/domain/projections/column-store';
import { figureFacts } from '@/lib/domain/projections/figure-facts';
import type { LeadBase } from './database';
import { chunksOf } from './projection-chunks';
import type { StoreState } from './rows';
import { findStoreState } from './store-state';
import { ensureProjections } from './watch-leads';

/** Chunks that changed since the last call; `fresh`: everything known before is void. */
export interface FigureChunks {
  fresh: boolean;
  chunks: ColumnChunk[];
  /** Whether all that there is has come. */
  complete: boolean;
}

interface WatchOptions {
  /** Whether the store may be written to. */
  writable: boolean;
  /** Lets the page draw between the parts of the first load. */
  pause?(): Promise<void>;
}

/** Chunks that are read and taken apart at once: as many as a page is not held up by. */
const chunksAtOnce = 24;
const { part } = figureFacts;

function chunksSince(base: LeadBase, changes: number): Promise<ColumnChunk[]> {
  return base.projections
    .where('[part+changes]')
    .between([part, changes], [part, Number.POSITIVE_INFINITY], false, true)
    .toArray();
}

function chunksFrom(base: LeadBase, from: number): Promise<ColumnChunk[]> {
  return base.projections
    .where('[part+chunk]')
    .between([part, from], [part, Number.POSITIVE_INFINITY])
    .limit(chunksAtOnce)
    .toArray();
}

/**
 * Calls back with what figures are counted from, some chunks at a time until all are there, and again
 * with the chunks of leads that changed, whichever page changed them. Returns the way to stop.
 */
export function watchFigures(
  base: LeadBase,
  { writable, pause = () => Promise.resolve() }: WatchOptions,
  onChunks: (chunks: FigureChunks) => void,
  onError: (error: unknown) => void,
): () => void {
  let stopped = false;
  const tell = (chunks: FigureChunks) => {
    if (!stopped) onChunks(chunks);
  };
  if (!writable) {
    base.leads
      .toArray()
      .then((leads) => tell({ fresh: true, chunks: chunksOf(figureFacts, leads), complete: true }))
      .catch(onError);
    return () => {
      stopped = true;
    };
  }
  let known: StoreState | undefined;
  let running = Promise.resolve();
  const begin = async (state: StoreState) => {
    known = state;
    let fresh = true;
    for (let from = 0; !stopped; ) {
      const chunks = await chunksFrom(base, from);
      const last = chunks.at(-1);
      const complete = chunks.length < chunksAtOnce;
      tell({ fresh, chunks, complete });
      fresh = false;
      if (!last || complete) return;
      from = last.chunk + 1;
      await pause();
    }
  };
  const follow = async () => {
    if (stopped) return;
    const state = await ensureProjections(base);
    if (!known || known.databaseId !== state.databaseId || known.changes > state.changes)
      return begin(state);
    if (known.changes === state.changes) return;
    const since = known.changes;
    known = state;
    tell({ fresh: false, chunks: await chunksSince(base, since), complete: true });
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

/** Calls back with what sources cost, the latest first, now and after every change. */
export function watchCosts(base: LeadBase, onCosts: (costs: SourceCost[]) => void): () => void {
  const read = async () => {
    const rows = await base.sourceCosts.toArray();
    const costs = rows.flatMap((row) => sourceCostSchema.safeParse(row).data ?? []);
    return costs.sort((a, b) => (a.from > b.from ? -1 : Number(a.from < b.from)));
  };
  const subscription = liveQuery(read).subscribe(onCosts, () => onCosts([]));
  return () => subscription.unsubscribe();
}

/** Calls back with the plans of months, the earliest first, now and after every change. */
export function watchPlans(base: LeadBase, onPlans: (plans: MonthPlan[]) => void): () => void {
  const read = async () => {
    const rows = await base.monthPlans.orderBy('month').toArray();
    return rows.flatMap((row) => monthPlanSchema.safeParse(row).data ?? []);
  };
  const subscription = liveQuery(read).subscribe(onPlans, () => onPlans([]));
  return () => subscription.unsubscribe();
}

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
import type { TableAhead } from './table-ahead';

/** Chunks that changed since the last call; `fresh`: everything known before is void. */
export interface LeadChunks {
  fresh: boolean;
  chunks: ColumnChunk[];
  /** Whether search texts came with it, or are still to come. */
  searchable: boolean;
}

export interface WatchOptions {
  /** Whether the store may be written to. */
  writable: boolean;
  early?: Promise<TableAhead | undefined>;
  /** Lets the page draw what it was just given. */
  pause?(): Promise<void>;
}

/** Chunks that are read at once: as many as a page is not held up by. */
const chunksAtOnce = 24;

function chunksSince(base: LeadBase, part: string, changes: number): Promise<ColumnChunk[]> {
  return base.projections
    .where('[part+changes]')
    .between([part, changes], [part, Number.POSITIVE_INFINITY], false, true)
    .toArray();
}

const wholePart = (base: LeadBase, part: string) =>
  base.projections
    .where('[part+chunk]')
    .between([part, 0], [part, Number.POSITIVE_INFINITY])
    .toArray();

/** A part that is as large as all others, some chunks at a time. */
async function readSlowly(
  base: LeadBase,
  part: string,
  pause: () => Promise<void>,
): Promise<ColumnChunk[]> {
  const all: ColumnChunk[] = [];
  for (let from = 0; ; ) {
    const found = await base.projections
      .where('[part+chunk]')
      .between([part, from], [part, Number.POSITIVE_INFINITY])
      .limit(chunksAtOnce)
      .toArray();
    all.push(...found);
    const last = found.at(-1);
    if (!last || found.length < chunksAtOnce) return all;
    from = last.chunk + 1;
    await pause();
  }
}

/**
 * Begins with reading what the table shows, while the page is still being made ready for it; `ahead`:
 * what was read before even that, counted where it is laid out as this release does. Undefined where
 * it cannot be read, or has to be made anew.
 */
export async function readEarly(
  base: LeadBase,
  ahead?: Promise<TableAhead | undefined>,
): Promise<TableAhead | undefined> {
  try {
    const table = await ahead;
    if (table?.state.projection === projectionVersion) return table;
    return await base.transaction('r', [base.meta, base.projections], async () => {
      const state = await getStoreState(base);
      if (base.newer || state.projection !== projectionVersion) return undefined;
      return { state, chunks: await wholePart(base, leadSummary.part) };
    });
  } catch {
    return undefined;
  }
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
 * the chunks of leads that changed, whichever page changed them. Returns the way to stop.
 */
export function watchLeads(
  base: LeadBase,
  { writable, early, pause = () => Promise.resolve() }: WatchOptions,
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
  const tell = (chunks: LeadChunks) => {
    if (!stopped) onChunks(chunks);
  };
  const begin = async () => {
    const read = await early;
    const state = await ensureProjections(base);
    const isCurrent = read?.state.databaseId === state.databaseId;
    known = isCurrent ? read.state : state;
    const chunks = isCurrent ? read.chunks : await wholePart(base, leadSummary.part);
    tell({ fresh: true, chunks, searchable: false });
    await pause();
    if (stopped) return;
    const texts = await readSlowly(base, searchTexts.part, pause);
    tell({ fresh: false, chunks: texts, searchable: true });
  };
  const follow = async () => {
    if (!known) await begin();
    const state = await ensureProjections(base);
    if (stopped || !known) return;
    if (known.databaseId !== state.databaseId || known.changes > state.changes) {
      early = undefined;
      return begin();
    }
    if (known.changes === state.changes) return;
    const since = known.changes;
    known = state;
    for (const part of [leadSummary.part, searchTexts.part]) {
      const chunks = await chunksSince(base, part, since);
      tell({ fresh: false, chunks, searchable: part === searchTexts.part });
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

/**
 * Calls back with one lead, now and after every change; undefined when the base does not have it.
 * Every change is noted in the store's state, also one that Dexie sees nothing else of.
 */
export function watchLead(
  base: LeadBase,
  id: string,
  onLead: (lead: Lead | undefined) => void,
): () => void {
  const read = async () => {
    await findStoreState(base);
    return base.leads.get(id);
  };
  const subscription = liveQuery(read).subscribe(onLead, () => onLead(undefined));
  return () => subscription.unsubscribe();
}

/** The same with those of several leads that there are; one that cannot be read counts as gone. */
export function watchLeadsById(
  base: LeadBase,
  ids: readonly string[],
  onLeads: (leads: Lead[]) => void,
): () => void {
  const read = async () => {
    await findStoreState(base);
    return (await base.leads.bulkGet([...ids])).filter((lead) => lead !== undefined);
  };
  const subscription = liveQuery(read).subscribe(onLeads, () => onLeads([]));
  return () => subscription.unsubscribe();
}

/** Calls back with the bin, the latest deleted first; a bin that cannot be read counts as empty. */
export function watchBin(base: LeadBase, onBin: (bin: BinRow[]) => void): () => void {
  const bin = liveQuery(() => base.bin.orderBy('deletedAt').reverse().toArray());
  const subscription = bin.subscribe(onBin, () => onBin([]));
  return () => subscription.unsubscribe();
}

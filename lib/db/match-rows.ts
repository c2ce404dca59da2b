import { liveQuery } from 'dexie';
import { ColumnStore } from '@/lib/domain/projections/column-store';
import {
  type MatchColumns,
  type MatchFacts,
  matchFacts,
} from '@/lib/domain/projections/match-facts';
import { projectionVersion } from '@/lib/domain/projections/projections';
import type { LeadBase } from './database';
import { chunkLayout } from './projection-chunks';
import type { ActionRow } from './rows';
import { findStoreState } from './store-state';
import { ensureProjections } from './watch-leads';

/** What all leads are compared by, row by row. */
export interface MatchRows {
  count: number;
  at(place: number): MatchFacts;
}

/** Reads what all leads are compared by; the projections are made first where they are not there. */
export async function readMatchRows(base: LeadBase): Promise<MatchRows> {
  await ensureProjections(base);
  const store: ColumnStore<MatchColumns> = new ColumnStore(matchFacts.columns, chunkLayout);
  const { part } = matchFacts;
  store.take(
    await base.projections.where('[part+chunk]').between([part, 0], [part, Infinity]).toArray(),
  );
  const numbers = store.numbers('number');
  const slots = Uint32Array.from(numbers.keys()).filter((slot) => numbers[slot] !== 0);
  return { count: slots.length, at: (place) => store.row(slots[place] ?? 0) };
}

/** Chunks read in one go while looking for a few leads: the page is free again between two. */
const chunksAtOnce = 8;

/**
 * Calls back with the rows whose name, keys, places or domains have one of the texts in them, chunk by
 * chunk; chunks without any are not even taken apart. Nothing where the projections are not made yet.
 */
export async function scanMatchRows(
  base: LeadBase,
  texts: readonly string[],
  onRow: (row: MatchFacts) => void,
  signal?: AbortSignal,
): Promise<void> {
  const state = await findStoreState(base);
  if (state?.projection !== projectionVersion || texts.length === 0) return;
  const { part } = matchFacts;
  const last = Math.floor(state.nextNumber / chunkLayout.size);
  for (let from = 0; from <= last && !signal?.aborted; from += chunksAtOnce) {
    const chunks = await base.projections
      .where('[part+chunk]')
      .between([part, from], [part, from + chunksAtOnce], true, false)
      .toArray();
    for (const chunk of chunks) {
      const searched = ['name', 'keys', 'places', 'domains'].map((column) => {
        const packed = chunk.columns[column];
        return typeof packed === 'string' ? packed : '';
      });
      const found = texts.filter((text) => searched.some((column) => column.includes(text)));
      if (found.length === 0) continue;
      const rows = searched.map((column) => column.split(chunkLayout.textBreak));
      const store: ColumnStore<MatchColumns> = new ColumnStore(matchFacts.columns, chunkLayout);
      store.take([chunk]);
      for (let row = 0; row < chunkLayout.size; row += 1)
        if (rows.some((column) => found.some((text) => column[row]?.includes(text))))
          onRow(store.row(row));
    }
  }
}

/** Calls back with the merges that can still be undone or were, the latest first, now and after every change. */
export function watchMerges(base: LeadBase, onMerges: (merges: ActionRow[]) => void): () => void {
  const merges = liveQuery(() =>
    base.actions
      .orderBy('id')
      .reverse()
      .filter(({ kind }) => kind === 'merge')
      .limit(50)
      .toArray(),
  );
  const subscription = merges.subscribe(onMerges, () => onMerges([]));
  return () => subscription.unsubscribe();
}

import { liveQuery } from 'dexie';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { SavedView } from '@/lib/domain/table-view';
import type { LeadBase } from './database';

/** Calls back with the company's own columns in their order, now and after every change. */
export function watchOwnColumns(
  base: LeadBase,
  onColumns: (columns: OwnColumn[]) => void,
): () => void {
  const subscription = liveQuery(() => base.ownColumns.toArray()).subscribe(
    (columns) => onColumns(columns.sort((a, b) => a.order - b.order)),
    () => onColumns([]),
  );
  return () => subscription.unsubscribe();
}

/** Calls back with the saved views, the oldest first, now and after every change. */
export function watchViews(base: LeadBase, onViews: (views: SavedView[]) => void): () => void {
  const subscription = liveQuery(() => base.savedViews.toArray()).subscribe(
    (views) => onViews(views.sort((a, b) => a.createdAt - b.createdAt)),
    () => onViews([]),
  );
  return () => subscription.unsubscribe();
}

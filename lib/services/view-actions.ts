import { v7 as uuidv7 } from 'uuid';
import type { LeadBase } from '@/lib/db/database';
import { watchViews } from '@/lib/db/watch-table';
import { cleanText } from '@/lib/domain/normalize/clean-text';
import { type SavedView, savedViewSchema, type TableView } from '@/lib/domain/table-view';
import { now } from './clock';
import { SaveError, toSaveError } from './save-error';

interface Undoable<T> {
  result: T;
  undo(): Promise<unknown>;
}

/** All that can be done with saved views. Failures: SaveError. */
export interface ViewActions {
  /** Calls back with them, the oldest first, now and after every change. */
  subscribe(onViews: (views: SavedView[]) => void): () => void;
  add(name: string, view: TableView): Promise<Undoable<SavedView>>;
  rename(id: string, name: string): Promise<Undoable<SavedView>>;
  overwrite(id: string, view: TableView): Promise<Undoable<SavedView>>;
  remove(id: string): Promise<Undoable<SavedView>>;
}

function checked(view: SavedView): SavedView {
  const found = savedViewSchema.safeParse({ ...view, name: cleanText(view.name, 80) });
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  throw new SaveError('failed', `${issue?.path.join('.')}: ${issue?.message}`);
}

export function viewActions(base: LeadBase): ViewActions {
  const { savedViews } = base;
  const run = <T>(body: () => Promise<T>) =>
    base.transaction('rw', savedViews, body).catch((error: unknown) => {
      throw toSaveError(error);
    });
  /** Changes one view, or removes it where `work` gives none; undoing puts it back as it was. */
  const change = async (id: string, work: (view: SavedView) => SavedView | undefined) => {
    const done = await run(async () => {
      const before = await savedViews.get(id);
      if (!before) throw new SaveError('conflict', 'The view is gone.');
      const result = work(before);
      if (result) await savedViews.put(result);
      else await savedViews.delete(id);
      return { before, result: result ?? before };
    });
    return { result: done.result, undo: () => run(() => savedViews.put(done.before)) };
  };
  return {
    subscribe: (onViews) => watchViews(base, onViews),
    async add(name, view) {
      const result = checked({ id: uuidv7(), name, view, createdAt: now() });
      await run(() => savedViews.add(result));
      return { result, undo: () => run(() => savedViews.delete(result.id)) };
    },
    rename: (id, name) => change(id, (view) => checked({ ...view, name })),
    overwrite: (id, view) => change(id, (former) => checked({ ...former, view })),
    remove: (id) => change(id, () => undefined),
  };
}

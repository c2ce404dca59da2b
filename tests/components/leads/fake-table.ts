import { type BulkEdit, bulkEdited } from '@/lib/domain/bulk-edit';
import type { Lead } from '@/lib/domain/lead';
import type { OwnColumn } from '@/lib/domain/own-column';
import { parseOwnValue } from '@/lib/domain/own-values';
import type { SavedView } from '@/lib/domain/table-view';
import { dayOf } from '@/lib/services/lead-ranges';
import type { TableActions } from '@/lib/services/table-actions';
import { parseTableSettings, type TableSettings } from '@/lib/settings/table-settings';

interface TableWorld {
  ownColumns?: OwnColumn[];
  views?: SavedView[];
  table?: Partial<TableSettings>;
}

interface Leads {
  now: number;
  list(): readonly Lead[];
  put(leads: readonly Lead[]): void;
}

/** A list in memory whose every change can be undone as a whole. */
function undoableList<T extends { id: string }>(start: T[]) {
  let items = start;
  const listeners = new Set<(items: T[]) => void>();
  const set = (next: T[]) => {
    items = next;
    for (const listener of listeners) listener(items);
  };
  return {
    get: () => items,
    find(id: string) {
      const item = items.find((each) => each.id === id);
      if (!item) throw new Error(`There is no ${id}.`);
      return item;
    },
    subscribe(listener: (items: T[]) => void) {
      listeners.add(listener);
      queueMicrotask(() => listener(items));
      return () => void listeners.delete(listener);
    },
    change(result: T, next: T[]) {
      const before = items;
      set(next);
      return { result, undo: async () => set(before) };
    },
  };
}

/** The table's own actions over lists in memory. */
export function fakeTable(world: TableWorld, leads: Leads) {
  const columns = undoableList(world.ownColumns ?? []);
  const views = undoableList(world.views ?? []);
  let settings = parseTableSettings(world.table);
  let serial = 0;
  const replaced = <T extends { id: string }>(items: T[], item: T) =>
    items.map((each) => (each.id === item.id ? item : each));
  const actions: TableActions = {
    ownColumns: {
      subscribe: columns.subscribe,
      async add(column) {
        serial += 1;
        const added = { ...column, id: `column-${serial}`, order: serial };
        return columns.change(added, [...columns.get(), added]);
      },
      async change(id, patch) {
        const changed = { ...columns.find(id), ...patch };
        return columns.change(changed, replaced(columns.get(), changed));
      },
      async move(id, by) {
        const column = columns.find(id);
        const at = columns.get().indexOf(column);
        return columns.change(
          column,
          columns
            .get()
            .toSpliced(at, 1)
            .toSpliced(at + by, 0, column),
        );
      },
      async remove(id) {
        const column = columns.find(id);
        return columns.change(
          column,
          columns.get().filter((each) => each.id !== id),
        );
      },
    },
    views: {
      subscribe: views.subscribe,
      async add(name, view) {
        serial += 1;
        const added = { id: `view-${serial}`, name, view, createdAt: serial };
        return views.change(added, [...views.get(), added]);
      },
      async rename(id, name) {
        const changed = { ...views.find(id), name };
        return views.change(changed, replaced(views.get(), changed));
      },
      async overwrite(id, view) {
        const changed = { ...views.find(id), view };
        return views.change(changed, replaced(views.get(), changed));
      },
      async remove(id) {
        const view = views.find(id);
        return views.change(
          view,
          views.get().filter((each) => each.id !== id),
        );
      },
    },
    async editLeads(ids: readonly string[], edit: BulkEdit) {
      const before = leads.list().filter(({ id }) => ids.includes(id));
      const pairs = before.flatMap((lead) => {
        const edited = bulkEdited(lead, edit, leads.now);
        return edited ? [{ lead, edited }] : [];
      });
      leads.put(pairs.map(({ edited }) => edited));
      return {
        result: pairs.map(({ lead }) => lead.id),
        undo: async () =>
          leads.put(pairs.map(({ lead, edited }) => ({ ...lead, revision: edited.revision + 1 }))),
      };
    },
    loadSettings: async () => settings,
    async saveSettings(wanted) {
      settings = parseTableSettings(wanted);
    },
    dayOf,
    parseOwnValue,
  };
  return {
    actions,
    get settings() {
      return settings;
    },
    views: views.get,
    ownColumns: columns.get,
  };
}

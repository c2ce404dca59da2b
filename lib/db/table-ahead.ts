import type { ColumnChunk } from '@/lib/domain/projections/column-store';
import type { StoreState } from './rows';

/** What the table shows, as it lies in the store: how it is laid out is for the reader to check. */
export interface TableAhead {
  state: StoreState;
  chunks: ColumnChunk[];
}

/** The lead base of a browser profile, and the projection its table is drawn of. */
export const usualName = 'prospect-clipper';
export const tablePart = 'summary';

const opened = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    // Gone since it was looked for: whoever makes stores makes it.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function readTable(database: IDBDatabase): Promise<TableAhead | undefined> {
  const work = database.transaction(['meta', 'projections']);
  const state: IDBRequest<StoreState | undefined> = work.objectStore('meta').get('state');
  const chunks: IDBRequest<ColumnChunk[]> = work
    .objectStore('projections')
    .getAll(IDBKeyRange.bound([tablePart, 0], [tablePart, Number.POSITIVE_INFINITY]));
  return new Promise((resolve, reject) => {
    work.oncomplete = () => resolve(state.result && { state: state.result, chunks: chunks.result });
    work.onabort = () => reject(work.error);
  });
}

/**
 * Reads what the table shows by the browser's own means, before any module is there: opening a large
 * store takes as long as loading the page. Never makes a store, never changes one, does not stand in
 * the way of an upgrade. Undefined where there is none, or none that can be read.
 */
export async function readTableAhead(name = usualName): Promise<TableAhead | undefined> {
  try {
    const stores = await indexedDB.databases();
    if (!stores.some((store) => store.name === name)) return undefined;
    const database = await opened(name);
    database.onversionchange = () => database.close();
    try {
      return await readTable(database);
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

/** Out of reach of every page but our own. */
const place = globalThis as { tableAhead?: Promise<TableAhead | undefined> };

/** Begins to read the table before the page's own modules are there. */
export function beginTable(): void {
  place.tableAhead = readTableAhead();
}

/** What was begun for this page, once; undefined where nothing was. */
export function takeTable(): Promise<TableAhead | undefined> | undefined {
  const { tableAhead } = place;
  delete place.tableAhead;
  return tableAhead;
}

/** IndexedDB as it is, without a library and without the product: what it is measured against. */

const asPromise = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const completed = (work: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onerror = () => reject(work.error);
    work.onabort = () => reject(work.error);
  });

/** A database that is there, or one made by `upgrade`. */
export function openPlainly(
  name: string,
  upgrade?: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  const opening = upgrade ? indexedDB.open(name, 1) : indexedDB.open(name);
  if (upgrade) opening.onupgradeneeded = () => upgrade(opening.result);
  return asPromise(opening);
}

export async function deletePlainly(name: string): Promise<void> {
  await asPromise(indexedDB.deleteDatabase(name));
}

/** All rows of a store, some thousands a request. */
export async function readPlainly<Row>(
  database: IDBDatabase,
  store: string,
  onRows: (rows: Row[]) => void,
): Promise<void> {
  const rows = database.transaction(store).objectStore(store);
  const page = 2000;
  let after: IDBKeyRange | undefined;
  for (;;) {
    const [found, keys] = await Promise.all([
      asPromise<Row[]>(rows.getAll(after, page)),
      asPromise(rows.getAllKeys(after, page)),
    ]);
    onRows(found);
    const last = keys.at(-1);
    if (found.length < page || last === undefined) return;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

/** Puts rows in one transaction that is on the disk when this resolves; no request is waited for. */
export async function writePlainly(
  database: IDBDatabase,
  store: string,
  rows: Iterable<unknown>,
): Promise<void> {
  const work = database.transaction(store, 'readwrite', { durability: 'strict' });
  const target = work.objectStore(store);
  for (const row of rows) target.put(row);
  await completed(work);
}

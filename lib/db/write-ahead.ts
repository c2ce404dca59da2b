import { Dexie, type Table } from 'dexie';

/** Writes that may be under way while the next ones are made ready. */
const writesAhead = 4;

/** One write of many rows: into which table each of them goes. */
type RowsByTable = Iterable<readonly [table: Table, rows: readonly unknown[]]>;

function putAll(work: IDBTransaction, rowsByTable: RowsByTable): PromiseLike<void> {
  // Dexie's own promise: what awaits it goes on inside the transaction.
  return new Dexie.Promise<void>((resolve, reject) => {
    let last: IDBRequest | undefined;
    for (const [table, rows] of rowsByTable) {
      const store = work.objectStore(table.name);
      for (const row of rows) {
        last = store.put(row);
        last.onerror = (event) => {
          // Whoever awaits it ends the transaction; the browser need not, and need not report it.
          event.preventDefault();
          event.stopPropagation();
          reject((event.target as IDBRequest).error);
        };
      }
    }
    if (last) last.onsuccess = () => resolve();
    else resolve();
  });
}

/**
 * Puts rows of the current transaction by the browser's own requests: while those of one write are
 * on their way to the disk, the next write is made ready, and the page stays able to act in
 * between. Dexie sees nothing of it, so no live query of these tables is told. Resolves when all
 * are done; rejects with the first failure, and the transaction then has to be given up.
 */
export async function writeAhead(writes: Iterable<RowsByTable>): Promise<void> {
  const { idbtrans } = Dexie.currentTransaction as unknown as { idbtrans: IDBTransaction };
  const running: PromiseLike<void>[] = [];
  for (const write of writes) {
    const done = putAll(idbtrans, write);
    // Only the first failure is told; the others come of it.
    done.then(undefined, () => undefined);
    running.push(done);
    if (running.length > writesAhead) await running.shift();
  }
  for (const each of running) await each;
}

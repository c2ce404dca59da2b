import type { Page } from 'puppeteer-core';
import version3 from '../fixtures/store-v3.json';
import { numberedLead } from './bulk-backup';

/** What the store itself holds, asked for behind the extension's back. Version 0: there is none. */
export async function storedNow(
  page: Page,
): Promise<{ version: number; leads: number; backups: number }> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'prospect-clipper'))
      return { version: 0, leads: 0, backups: 0 };
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('prospect-clipper');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => resolve(opening.result);
    });
    const [leads = 0, backups = 0] = await Promise.all(
      ['leads', 'backups'].map(
        (store) =>
          new Promise<number>((resolve, reject) => {
            const counting = database.transaction(store).objectStore(store).count();
            counting.onerror = () => reject(counting.error);
            counting.onsuccess = () => resolve(counting.result);
          }),
      ),
    );
    // The list of databases may still tell of an upgrade that is being taken back.
    const { version } = database;
    database.close();
    return { version, leads, backups };
  });
}

/** Puts a store of the third schema with so many leads in the place of what there is. */
export async function buildOlderStore(page: Page, size: number): Promise<void> {
  const leads = Array.from({ length: size }, (_, at) => numberedLead(at + 1));
  const state = {
    ...{ key: 'state', databaseId: 'older', nextNumber: size + 1, leadCount: size },
    ...{ changes: 1, lastChange: Date.UTC(2026, 10, 1), schemaVersion: 3 },
  };
  await page.evaluate(
    async (schema, version, rows) => {
      await new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('prospect-clipper');
        deleting.onsuccess = resolve;
        deleting.onerror = () => reject(deleting.error);
      });
      // What is kept of the store outside it is another store's.
      await (
        globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }
      ).chrome.storage?.local.clear();
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('prospect-clipper', version);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => {
          for (const [table, { keyPath, indexes }] of Object.entries(schema)) {
            const store = opening.result.createObjectStore(table, { keyPath });
            for (const { name, keyPath: path, unique, multiEntry } of indexes)
              store.createIndex(name, path, { unique, multiEntry });
          }
        };
        opening.onsuccess = () => {
          const work = opening.result.transaction(Object.keys(rows), 'readwrite');
          for (const [table, all] of Object.entries(rows))
            for (const row of all) work.objectStore(table).put(row);
          work.onerror = () => reject(work.error);
          work.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
    },
    version3.schema,
    version3.nativeVersion,
    { leads, meta: [state] },
  );
}

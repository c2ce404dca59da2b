import type { Page } from 'puppeteer-core';
import version1 from '../fixtures/store-v1.json';
import version2 from '../fixtures/store-v2.json';
import version3 from '../fixtures/store-v3.json';
import { numberedLead } from './bulk-backup';

interface Index {
  name: string;
  keyPath: string | string[];
  unique: boolean;
  multiEntry: boolean;
}

/** What a release left behind. */
export interface OlderStore {
  nativeVersion: number;
  schema: Record<string, { keyPath: string | string[]; indexes: readonly Index[] }>;
  rows: {
    meta: readonly { key: string }[];
    bin: readonly object[];
    leads: readonly object[];
    recipes?: readonly object[];
  };
}

/** Those before this one. */
export const olderStores: readonly OlderStore[] = [version1, version2, version3];

/** What the store itself holds, asked for behind the extension's back. Version 0: there is none. */
export interface StoredNow {
  version: number;
  leads: number;
  /** The leads that each backup kept inside says it has. */
  backups: number[];
  /** Sums of all rows that no upgrade may alter, by table. */
  sums: Record<string, string>;
}

/** Tables of every release with what the user made. */
const kept = ['leads', 'bin', 'questionSets', 'recipes'];

export async function storedNow(page: Page): Promise<StoredNow> {
  return page.evaluate(async (tables) => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'prospect-clipper'))
      return { version: 0, leads: 0, backups: [], sums: {} };
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('prospect-clipper');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => resolve(opening.result);
    });
    // No function here may have a name: the runner of the longer tests marks named ones.
    const sums: Record<string, string> = {};
    let leads = 0;
    let backups: number[] = [];
    for (const table of [...tables, 'backups']) {
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        if (!database.objectStoreNames.contains(table)) return resolve([]);
        const reading = database.transaction(table).objectStore(table).getAll();
        reading.onerror = () => reject(reading.error);
        reading.onsuccess = () => resolve(reading.result);
      });
      if (table === 'leads') leads = rows.length;
      if (table === 'backups')
        backups = (rows as { counts: { leads?: number } }[]).map(({ counts }) => counts.leads ?? 0);
      else {
        const text = new TextEncoder().encode(JSON.stringify(rows));
        const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
        sums[table] = Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
      }
    }
    // The list of databases may still tell of an upgrade that is being taken back.
    const { version } = database;
    database.close();
    return { version, leads, backups, sums };
  }, kept);
}

/** Above those of the dumps. */
const firstNumber = 101;

/**
 * Puts the store of an older release, with what its dump has and so many leads besides, in the place
 * of what there is. Gives how many leads it has in all.
 */
export async function buildOlderStore(
  page: Page,
  { schema, nativeVersion, rows }: OlderStore,
  size: number,
): Promise<number> {
  const more = Array.from({ length: size }, (_, at) => numberedLead(firstNumber + at));
  const leadCount = rows.leads.length + size;
  const meta = rows.meta.map((row) =>
    row.key === 'state' ? { ...row, nextNumber: firstNumber + size, leadCount } : row,
  );
  // Nothing was deleted long ago, else it goes by itself.
  const deletedAt = Date.now();
  const bin = rows.bin.map((row) => ({ ...row, deletedAt }));
  const recipes = rows.recipes?.map((row) => ('deletedAt' in row ? { ...row, deletedAt } : row));
  await page.evaluate(
    async (tables, version, content) => {
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
          for (const [table, { keyPath, indexes }] of Object.entries(tables)) {
            const store = opening.result.createObjectStore(table, { keyPath });
            for (const { name, keyPath: path, unique, multiEntry } of indexes)
              store.createIndex(name, path, { unique, multiEntry });
          }
        };
        opening.onsuccess = () => {
          const work = opening.result.transaction(Object.keys(content), 'readwrite');
          for (const [table, all] of Object.entries(content))
            for (const row of all) work.objectStore(table).put(row);
          work.onerror = () => reject(work.error);
          work.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
    },
    schema,
    nativeVersion,
    { ...rows, meta, bin, ...(recipes && { recipes }), leads: [...rows.leads, ...more] },
  );
  return leadCount;
}

import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { openLeadBase, schemaVersion } from '@/lib/db/database';
import { panelDraftSchema } from '@/lib/domain/draft';
import { leadSchema } from '@/lib/domain/lead';
import { questionSetSchema } from '@/lib/domain/qualification';
import dump from '../fixtures/store-v1.json';

const name = 'versions-test';
const folder = join(import.meta.dirname, '../../lib/db/versions');

afterEach(async () => {
  await Dexie.delete(name);
});

/** Builds the store with nothing but IndexedDB, as the released code of that version left it. */
async function restoreDump(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, dump.nativeVersion);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
    request.onupgradeneeded = () => {
      for (const [table, { keyPath, indexes }] of Object.entries(dump.schema)) {
        const store = request.result.createObjectStore(table, { keyPath });
        for (const index of indexes) {
          const { unique, multiEntry } = index;
          store.createIndex(index.name, index.keyPath, { unique, multiEntry });
        }
      }
    };
  });
  const transaction = database.transaction(Object.keys(dump.rows), 'readwrite');
  for (const [table, rows] of Object.entries(dump.rows))
    for (const row of rows) transaction.objectStore(table).put(row);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

/** The schema the browser really has, in the form of the dump. */
async function schemaOf(): Promise<unknown> {
  const base = openLeadBase(name);
  await base.open();
  const database = base.backendDB();
  const tables = [...database.objectStoreNames];
  const transaction = database.transaction(tables);
  const schema = Object.fromEntries(
    tables.map((table) => {
      const store = transaction.objectStore(table);
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, unique, multiEntry } = store.index(index);
        return { name: index, keyPath, unique, multiEntry };
      });
      return [table, { keyPath: store.keyPath, indexes }];
    }),
  );
  base.close();
  return schema;
}

describe('schema versions', () => {
  it('has a frozen file for every version, none of which imports anything of the app', () => {
    const files = readdirSync(folder);
    expect(files).toEqual(Array.from({ length: schemaVersion }, (_, at) => `v${at + 1}.ts`));
    for (const file of files)
      expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/\bimport\b/);
  });

  it('creates version 1 exactly as it was released', async () => {
    expect(await schemaOf()).toEqual(dump.schema);
  });

  it('opens a store of version 1 and reads every row equal', async () => {
    await restoreDump();
    const base = openLeadBase(name);
    expect(await base.leads.orderBy('number').toArray()).toEqual(dump.rows.leads);
    expect(await base.drafts.toArray()).toEqual(dump.rows.drafts);
    expect(await base.bin.toArray()).toEqual(dump.rows.bin);
    expect(await base.questionSets.toArray()).toEqual(dump.rows.questionSets);
    expect(await base.meta.toArray()).toEqual(dump.rows.meta);
    base.close();
  });

  it('finds what the indexes of the dump hold', async () => {
    await restoreDump();
    const base = openLeadBase(name);
    for (const lead of dump.rows.leads) {
      const [key] = lead.keys;
      expect(
        await base.leads
          .where('keys')
          .equals(key ?? '')
          .primaryKeys(),
      ).toEqual([lead.id]);
    }
    base.close();
  });

  it('holds rows that today still are leads, drafts and question sets', () => {
    expect(dump.rows.leads.length).toBeGreaterThanOrEqual(4);
    for (const lead of dump.rows.leads) expect(leadSchema.parse(lead)).toEqual(lead);
    for (const { lead } of dump.rows.bin) expect(leadSchema.parse(lead)).toEqual(lead);
    for (const draft of dump.rows.drafts) expect(panelDraftSchema.parse(draft)).toEqual(draft);
    for (const set of dump.rows.questionSets) expect(questionSetSchema.parse(set)).toEqual(set);
  });
});

import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { openLeadBase, schemaVersion } from '@/lib/db/database';
import { panelDraftSchema } from '@/lib/domain/draft';
import { leadSchema } from '@/lib/domain/lead';
import { questionSetSchema } from '@/lib/domain/qualification';
import { recipeSchema } from '@/lib/domain/recipes/recipe';
import { readBackup } from '@/lib/services/backup';
import version1 from '../fixtures/store-v1.json';
import version2 from '../fixtures/store-v2.json';
import version3 from '../fixtures/store-v3.json';
import version4 from '../fixtures/store-v4.json';

const name = 'versions-test';
/** What each release left behind, the present one's last. */
const dumps = [version1, version2, version3, version4];
type Dump = (typeof dumps)[number];
const folder = join(import.meta.dirname, '../../lib/db/versions');

afterEach(async () => {
  await Dexie.delete(name);
});

/** Builds the store with nothing but IndexedDB, as the released code of that version left it. */
async function restoreDump(dump: Dump): Promise<void> {
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
  it('has a frozen file and a dump for every version; none imports anything of the app', () => {
    const files = readdirSync(folder);
    expect(files).toEqual(Array.from({ length: schemaVersion }, (_, at) => `v${at + 1}.ts`));
    expect(dumps.length).toBe(schemaVersion);
    for (const file of files)
      expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/\bimport\b/);
  });

  it('creates the present version exactly as it is released', async () => {
    expect(await schemaOf()).toEqual(dumps.at(-1)?.schema);
  });

  it.each(dumps)('brings a store of version $nativeVersion to the present schema', async (dump) => {
    await restoreDump(dump);
    expect(await schemaOf()).toEqual(dumps.at(-1)?.schema);
  });

  it.each(dumps)(
    'opens a store of version $nativeVersion and reads every row equal',
    async (dump) => {
      await restoreDump(dump);
      const base = openLeadBase(name);
      expect(await base.leads.orderBy('number').toArray()).toEqual(dump.rows.leads);
      expect(await base.drafts.toArray()).toEqual(dump.rows.drafts);
      expect(await base.bin.toArray()).toEqual(dump.rows.bin);
      expect(await base.questionSets.toArray()).toEqual(dump.rows.questionSets);
      expect(await base.meta.toArray()).toEqual(dump.rows.meta);
      expect(await base.recipes.toArray()).toEqual('recipes' in dump.rows ? dump.rows.recipes : []);
      expect(await base.actions.toArray()).toEqual('actions' in dump.rows ? dump.rows.actions : []);
      for (const table of ['playbook', 'expertRequests', 'sourceCosts', 'monthPlans'] as const)
        expect(await base[table].toArray()).toEqual(
          table in dump.rows ? (dump.rows as typeof version4.rows)[table] : [],
        );
      base.close();
    },
  );

  it.each(dumps.slice(0, -1))(
    'keeps a backup of version $nativeVersion in the upgrade itself, that reads equal',
    async (dump) => {
      await restoreDump(dump);
      const base = openLeadBase(name);
      const [backup, ...more] = await base.backups.toArray();
      expect(more).toEqual([]);
      expect(backup).toMatchObject({ why: 'migration', verified: true });
      const { rows, sound } = await readBackup(base, backup?.id ?? '');
      expect(sound).toBe(true);
      expect(rows.leads).toEqual(expect.arrayContaining(dump.rows.leads));
      expect(rows.leads).toHaveLength(dump.rows.leads.length);
      expect(rows.bin).toEqual(dump.rows.bin);
      expect(rows.questionSets).toEqual(dump.rows.questionSets);
      base.close();
    },
  );

  it.each(dumps)('finds what the indexes of version $nativeVersion hold', async (dump) => {
    await restoreDump(dump);
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

  it.each(dumps)('holds rows of version $nativeVersion that today still are valid', (dump) => {
    expect(dump.rows.leads.length).toBeGreaterThanOrEqual(4);
    for (const lead of dump.rows.leads) expect(leadSchema.parse(lead)).toEqual(lead);
    for (const { lead } of dump.rows.bin) expect(leadSchema.parse(lead)).toEqual(lead);
    for (const draft of dump.rows.drafts) expect(panelDraftSchema.parse(draft)).toEqual(draft);
    for (const set of dump.rows.questionSets) expect(questionSetSchema.parse(set)).toEqual(set);
  });

  it('holds recipes that today still are', () => {
    for (const recipe of version2.rows.recipes) expect(recipeSchema.parse(recipe)).toEqual(recipe);
  });
});

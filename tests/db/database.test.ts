import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { changeLeads } from '@/lib/db/change-leads';
import { openLeadBase, schemaVersion } from '@/lib/db/database';
import { getStoreState } from '@/lib/db/store-state';
import { version1 } from '@/lib/db/versions/v1';
import { version2 } from '@/lib/db/versions/v2';
import { version3 } from '@/lib/db/versions/v3';
import { version4 } from '@/lib/db/versions/v4';
import { inventedLead } from '../support/invented-lead';

const name = 'database-test';

afterEach(async () => {
  await Dexie.delete(name);
});

/** The store as a later release would have left it. */
async function makeNewerStore(stores: Record<string, string | null>): Promise<void> {
  const ours = openLeadBase(name);
  await ours.leads.put(inventedLead());
  ours.close();
  const newer = new Dexie(name);
  newer.version(1).stores(version1.stores);
  newer.version(2).stores(version2.stores);
  newer.version(3).stores(version3.stores);
  newer.version(4).stores(version4.stores);
  newer.version(schemaVersion + 1).stores(stores);
  await newer.open();
  newer.close();
}

async function nativeVersion(): Promise<number | undefined> {
  const found = (await indexedDB.databases()).find((each) => each.name === name);
  return found?.version;
}

describe('openLeadBase', () => {
  it('writes with strict durability', async () => {
    // Dexie takes the function when it opens the store.
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const base = openLeadBase(name);
    await base.leads.put(inventedLead());
    expect(transaction).toHaveBeenCalledWith(['leads'], 'readwrite', { durability: 'strict' });
    base.close();
  });

  it('gives a new store an identity of its own, and keeps it', async () => {
    const base = openLeadBase(name);
    const { databaseId } = await getStoreState(base);
    base.close();
    const again = openLeadBase(name);
    expect((await getStoreState(again)).databaseId).toBe(databaseId);
    again.close();
    await Dexie.delete(name);
    const anew = openLeadBase(name);
    expect((await getStoreState(anew)).databaseId).not.toBe(databaseId);
    anew.close();
  });

  it('lets a newer release upgrade the store, and says that it was closed', async () => {
    const base = openLeadBase(name);
    const closed = vi.fn();
    base.onStoreClosed(closed);
    await base.open();
    const newer = new Dexie(name);
    newer.version(1).stores(version1.stores);
    newer.version(2).stores(version2.stores);
    newer.version(3).stores(version3.stores);
    newer.version(4).stores({ touches: 'id' });
    await newer.open();
    newer.close();
    expect(closed).toHaveBeenCalled();
    await expect(base.leads.count()).rejects.toMatchObject({ name: 'DatabaseClosedError' });
  });

  it('reads a store of a newer release, and writes nothing to it', async () => {
    await makeNewerStore({ touches: 'id' });
    const base = openLeadBase(name);
    expect(await base.leads.count()).toBe(1);
    expect(base.newer).toBe(true);
    await expect(base.leads.put(inventedLead({ id: 'x', number: 2 }))).rejects.toMatchObject({
      name: 'StoreReadOnlyError',
    });
    await expect(
      changeLeads(base, { now: 1, kind: 'save' }, async () => undefined),
    ).rejects.toMatchObject({
      name: 'StoreReadOnlyError',
    });
    expect(await base.leads.count()).toBe(1);
    base.close();
  });

  it('does not add what it misses to a newer store', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await makeNewerStore({ drafts: null });
    const base = openLeadBase(name);
    expect(await base.leads.count()).toBe(1);
    expect(base.newer).toBe(true);
    await expect(base.drafts.count()).rejects.toMatchObject({ name: 'NotFoundError' });
    expect(await nativeVersion()).toBe(schemaVersion * 10 + 10);
    base.close();
  });
});

describe('changeLeads', () => {
  it('never gives a running number twice, not even after a failed change', async () => {
    const base = openLeadBase(name);
    const take = () =>
      changeLeads(base, { now: 1, kind: 'save' }, async (change) => change.takeNumber());
    expect((await take()).result).toBe(1);
    expect((await take()).result).toBe(2);
    await expect(
      changeLeads(base, { now: 1, kind: 'save' }, async (change) => {
        const number = change.takeNumber();
        change.put(inventedLead({ number }), undefined);
        await base.drafts.count();
        throw new Error('half way');
      }),
    ).rejects.toThrow('half way');
    expect(await base.leads.count()).toBe(0);
    const [a, b] = await Promise.all([take(), take()]);
    expect(new Set([a?.result, b?.result])).toEqual(new Set([3, 4]));
    base.close();
  });

  it('refuses a second lead with the same running number', async () => {
    const base = openLeadBase(name);
    await base.leads.add(inventedLead());
    await expect(base.leads.add(inventedLead({ id: 'other' }))).rejects.toMatchObject({
      name: 'ConstraintError',
    });
    base.close();
  });

  it('counts changes and leads in the same transaction', async () => {
    const base = openLeadBase(name);
    await changeLeads(base, { now: 77, kind: 'save' }, async (change) => {
      change.put(inventedLead(), undefined);
    });
    expect(await getStoreState(base)).toMatchObject({ leadCount: 1, changes: 1, lastChange: 77 });
    base.close();
  });
});

import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { changeLeads } from '@/lib/db/change-leads';
import { openLeadBase } from '@/lib/db/database';
import { getStoreState } from '@/lib/db/store-state';
import { beginTable, readTableAhead, tablePart, takeTable } from '@/lib/db/table-ahead';
import { readEarly } from '@/lib/db/watch-leads';
import { leadSummary } from '@/lib/domain/projections/lead-summary';
import { inventedLead } from '../support/invented-lead';

const name = 'prospect-clipper';

async function filledBase() {
  const base = openLeadBase(name);
  await changeLeads(base, { now: 1, kind: 'edit' }, async (change) => {
    change.put(inventedLead({ number: change.takeNumber() }), undefined);
  });
  return base;
}

afterEach(async () => {
  const base = openLeadBase(name);
  await base.delete();
});

describe('the table read ahead', () => {
  it('is what would be read later', async () => {
    expect(tablePart).toBe(leadSummary.part);
    const base = await filledBase();
    const ahead = await readTableAhead();
    expect(ahead?.chunks).toHaveLength(1);
    expect(ahead).toEqual(await readEarly(base));
    base.close();
  });

  it('is taken where it is laid out as now, and read anew where it is not', async () => {
    const base = await filledBase();
    const state = await getStoreState(base);
    const ours = { state, chunks: [] };
    expect(await readEarly(base, Promise.resolve(ours))).toBe(ours);
    const older = { state: { ...state, projection: 'older' }, chunks: [] };
    expect((await readEarly(base, Promise.resolve(older)))?.chunks).toHaveLength(1);
    expect((await readEarly(base, Promise.resolve(undefined)))?.chunks).toHaveLength(1);
    base.close();
  });

  it('is handed over once', async () => {
    const base = await filledBase();
    expect(takeTable()).toBeUndefined();
    beginTable();
    expect((await takeTable())?.chunks).toHaveLength(1);
    expect(takeTable()).toBeUndefined();
    base.close();
  });

  it('makes no store where there is none', async () => {
    expect(await readTableAhead('nothing-here')).toBeUndefined();
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain('nothing-here');
  });

  it('is nothing in a store that is none of ours', async () => {
    const made = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('another', 1);
      request.onsuccess = () => resolve(request.result);
    });
    made.close();
    expect(await readTableAhead('another')).toBeUndefined();
  });
});

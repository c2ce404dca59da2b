import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { findCanary } from '@/lib/services/canary';
import { saveDraft, undoSave } from '@/lib/services/save-lead';
import { acceptStore, checkStore, glanceAtStore } from '@/lib/services/store-health';
import { seenAt } from '../support/invented-lead';
import { freshStore, newDraft, saveOptions } from './store-for-test';

const store = freshStore();
const save = () => saveDraft(store.base(), newDraft(), saveOptions({ asNew: true }));

describe('checkStore', () => {
  it('knows the first run, and that looking is not using', async () => {
    const first = { state: 'first-run', detail: 'fine', leadCount: 0 };
    expect(await checkStore(store.base())).toEqual(first);
    expect(await checkStore(store.reopen())).toEqual(first);
  });

  it('is content with what the last save left', async () => {
    await save();
    await save();
    expect(await findCanary()).toMatchObject({ leadCount: 2, changes: 2, lastChange: seenAt });
    expect(await checkStore(store.reopen())).toMatchObject({ state: 'ok', leadCount: 2 });
  });

  it('does not take an emptied base for a first run', async () => {
    await undoSave(store.base(), await save(), seenAt);
    expect(await checkStore(store.base())).toMatchObject({ state: 'ok', leadCount: 0 });
  });

  it('notices a store that was made anew', async () => {
    await save();
    await store.base().delete();
    const damaged = { state: 'damaged', detail: 'other-database', leadCount: 0, expectedCount: 1 };
    expect(await checkStore(store.reopen())).toEqual(damaged);
    // Saving over it must not wipe the evidence.
    await save();
    expect(await checkStore(store.base())).toMatchObject({ state: 'damaged', expectedCount: 1 });
  });

  it('notices rows that went missing, all or some', async () => {
    const { lead } = await save();
    await save();
    await store.base().leads.delete(lead.id);
    const missing = { state: 'damaged', detail: 'rows-missing', leadCount: 1, expectedCount: 2 };
    expect(await checkStore(store.reopen())).toEqual(missing);
    await store.base().leads.clear();
    expect(await checkStore(store.base())).toEqual({ ...missing, leadCount: 0 });
  });

  it('notices acknowledged saves that went missing with their own count', async () => {
    await save();
    const [rows, meta] = [await store.base().leads.toArray(), await store.base().meta.toArray()];
    await save();
    await store.base().leads.clear();
    await store.base().leads.bulkAdd(rows);
    await store.base().meta.bulkPut(meta);
    expect(await checkStore(store.reopen())).toMatchObject({
      state: 'damaged',
      detail: 'changes-lost',
      expectedCount: 2,
    });
  });

  it('notices a store that lost what it knows about itself', async () => {
    await save();
    await store.base().meta.clear();
    expect(await checkStore(store.base())).toMatchObject({
      state: 'damaged',
      detail: 'unreadable',
    });
  });

  it('raises no alarm when only the canary is gone, unreadable or behind', async () => {
    await save();
    await browser.storage.local.clear();
    expect(await checkStore(store.base())).toMatchObject({ state: 'ok' });
    expect(await findCanary()).toMatchObject({ leadCount: 1 });
    await browser.storage.local.set({ 'lead-base-canary': { leadCount: 'many' } });
    expect(await checkStore(store.base())).toMatchObject({ state: 'ok' });
    const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('no disk'));
    await save();
    expect(await checkStore(store.base())).toMatchObject({ state: 'ok', leadCount: 2 });
    set.mockRestore();
  });

  it('reports a newer store, a closed one and one that cannot be opened', async () => {
    const base = store.base();
    await save();
    base.newer = true;
    expect(await checkStore(base)).toMatchObject({ state: 'newer', leadCount: 1 });
    base.newer = false;
    base.close();
    expect(await checkStore(base)).toMatchObject({ state: 'unavailable', detail: 'closed' });
    const broken = store.reopen();
    const failure = Object.assign(new Error('Internal error'), { name: 'UnknownError' });
    vi.spyOn(broken, 'transaction').mockRejectedValue(failure as never);
    expect(await checkStore(broken)).toMatchObject({ state: 'damaged', detail: 'unreadable' });
    await browser.storage.local.clear();
    expect(await checkStore(broken)).toMatchObject({ state: 'unavailable', detail: 'unreadable' });
  });
});

describe('acceptStore', () => {
  it('goes on with what is left, without giving a number twice', async () => {
    const { lead } = await save();
    await save();
    await store.base().leads.delete(lead.id);
    await store.base().meta.clear();
    await acceptStore(store.base());
    expect(await checkStore(store.reopen())).toMatchObject({ state: 'ok', leadCount: 1 });
    expect((await save()).lead.number).toBe(3);
    expect(await checkStore(store.base())).toMatchObject({ state: 'ok', leadCount: 2 });
  });

  it('lets the table forget what went missing', async () => {
    await save();
    await store.base().leads.clear();
    await acceptStore(store.base());
    const chunks = await store.base().projections.toArray();
    const numbers = chunks.flatMap(({ columns }) => [...((columns.number as Float64Array) ?? [])]);
    expect(numbers.filter((number) => number !== 0)).toEqual([]);
  });
});

describe('glanceAtStore', () => {
  it('believes a store that says what its last save left', async () => {
    await save();
    expect(await glanceAtStore(store.reopen())).toEqual({
      state: 'ok',
      detail: 'fine',
      leadCount: 1,
    });
  });

  it('leaves what is empty, lost or unreadable to a closer look', async () => {
    expect(await glanceAtStore(store.base())).toBeUndefined();
    await save();
    const { base } = store;
    const meta = await base().meta.toArray();
    await save();
    await base().meta.bulkPut(meta);
    expect(await glanceAtStore(base())).toBeUndefined();
    await base().meta.clear();
    expect(await glanceAtStore(base())).toBeUndefined();
  });
});

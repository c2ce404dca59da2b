import { describe, expect, it } from 'vitest';
import { deleteLeads, purgeBin, restoreLeads } from '@/lib/services/delete-leads';
import { saveDraft } from '@/lib/services/save-lead';
import { checkStore } from '@/lib/services/store-health';
import { seenAt } from '../support/invented-lead';
import { freshStore, newDraft, saveOptions } from './store-for-test';

const store = freshStore();
const days = (count: number) => count * 24 * 60 * 60 * 1000;
const save = async () =>
  (await saveDraft(store.base(), newDraft(), saveOptions({ asNew: true }))).lead;

describe('deleteLeads', () => {
  it('moves leads to the bin and back, exactly as they were', async () => {
    const leads = [await save(), await save(), await save()];
    const ids = leads.map(({ id }) => id);
    expect(await deleteLeads(store.base(), [...ids, ...ids, 'unknown'], seenAt)).toEqual(ids);
    expect(await store.base().leads.count()).toBe(0);
    expect(await checkStore(store.base())).toMatchObject({ state: 'ok', leadCount: 0 });
    expect(await restoreLeads(store.base(), ids, seenAt)).toEqual(ids);
    expect(await store.base().leads.orderBy('number').toArray()).toEqual(leads);
    expect(await store.base().bin.count()).toBe(0);
    expect(await checkStore(store.base())).toMatchObject({ state: 'ok', leadCount: 3 });
  });

  it('does not give the number of a deleted lead to another', async () => {
    const { id } = await save();
    await deleteLeads(store.base(), [id], seenAt);
    expect((await save()).number).toBe(2);
    expect(await restoreLeads(store.base(), [id, id], seenAt)).toEqual([id]);
  });
});

describe('purgeBin', () => {
  it('empties the bin after 30 days, not before', async () => {
    const old = await save();
    const young = await save();
    await deleteLeads(store.base(), [old.id], seenAt);
    await deleteLeads(store.base(), [young.id], seenAt + days(1));
    expect(await purgeBin(store.base(), seenAt + days(30))).toBe(0);
    expect(await purgeBin(store.base(), seenAt + days(30) + 1)).toBe(1);
    expect((await store.base().bin.toArray()).map(({ id }) => id)).toEqual([young.id]);
    expect(await checkStore(store.base())).toMatchObject({ state: 'ok' });
  });
});

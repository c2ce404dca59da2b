import { describe, expect, it } from 'vitest';
import type { ActionRow } from '@/lib/db/rows';
import { deleteLeads, restoreLeads } from '@/lib/services/delete-leads';
import { saveDraft } from '@/lib/services/save-lead';
import { leadsOfAction, listActions, purgeActions, undoAction } from '@/lib/services/undo-action';
import { freshStore, newDraft, saveOptions } from './store-for-test';

const store = freshStore();
const now = Date.UTC(2026, 10, 22);
const dayMs = 24 * 60 * 60 * 1000;

const saved = async () =>
  (await saveDraft(store.base(), newDraft(), saveOptions({ asNew: true, now }))).lead;
const lastAction = async (): Promise<ActionRow> => {
  const [action] = await listActions(store.base(), 1);
  if (!action) throw new Error('Nothing was done.');
  return action;
};
const count = () => store.base().leads.count();

describe('undoing an action', () => {
  it('takes a created lead away', async () => {
    await saved();
    expect(await undoAction(store.base(), (await lastAction()).id, now)).toEqual({
      undone: 1,
      left: 0,
    });
    expect(await count()).toBe(0);
  });

  it('brings a changed lead back as it was, with a revision that goes on', async () => {
    const lead = await saved();
    await saveDraft(
      store.base(),
      newDraft({ leadId: lead.id, note: 'jiná' }),
      saveOptions({ now }),
    );
    await undoAction(store.base(), (await lastAction()).id, now);
    expect(await store.base().leads.get(lead.id)).toEqual({ ...lead, revision: 3 });
  });

  it('brings deleted leads back from the bin, and puts restored ones into it again', async () => {
    const leads = [await saved(), await saved()];
    const ids = leads.map(({ id }) => id);
    await deleteLeads(store.base(), ids, now);
    await undoAction(store.base(), (await lastAction()).id, now);
    expect([await count(), await store.base().bin.count()]).toEqual([2, 0]);
    await deleteLeads(store.base(), ids, now);
    await restoreLeads(store.base(), ids, now);
    await undoAction(store.base(), (await lastAction()).id, now);
    expect([await count(), await store.base().bin.count()]).toEqual([0, 2]);
  });

  it('tells which leads it changed that are still there', async () => {
    const lead = await saved();
    const created = await lastAction();
    await saved();
    expect(await leadsOfAction(store.base(), created.id)).toEqual([lead.id]);
    await deleteLeads(store.base(), [lead.id], now);
    expect(await leadsOfAction(store.base(), created.id)).toEqual([]);
    expect(await leadsOfAction(store.base(), 'unknown')).toEqual([]);
  });

  it('leaves alone what was changed since, and says how many', async () => {
    const first = await saved();
    const created = await lastAction();
    await saveDraft(
      store.base(),
      newDraft({ leadId: first.id, note: 'později' }),
      saveOptions({ now }),
    );
    expect(await undoAction(store.base(), created.id, now)).toEqual({ undone: 0, left: 1 });
    expect((await store.base().leads.get(first.id))?.note).toBe('později');
  });

  it('takes back what was changed since and is as it was again, and nothing else', async () => {
    const before = await saved();
    const edit = (note: string) =>
      saveDraft(store.base(), newDraft({ leadId: before.id, note }), saveOptions({ now }));
    await edit('první');
    const first = await lastAction();
    await edit('druhá');
    await undoAction(store.base(), (await lastAction()).id, now);
    expect(await undoAction(store.base(), first.id, now)).toEqual({ undone: 1, left: 0 });
    expect(await store.base().leads.get(before.id)).toEqual({ ...before, revision: 5 });
  });

  it('can itself be undone', async () => {
    const lead = await saved();
    await undoAction(store.base(), (await lastAction()).id, now);
    await undoAction(store.base(), (await lastAction()).id, now);
    expect((await store.base().leads.get(lead.id))?.name).toEqual(lead.name);
  });

  it('happens once, and for 30 days', async () => {
    await saved();
    const { id } = await lastAction();
    await undoAction(store.base(), id, now);
    await expect(undoAction(store.base(), id, now)).rejects.toMatchObject({ code: 'conflict' });
    expect(await purgeActions(store.base(), now + 29 * dayMs)).toBe(0);
    expect(await purgeActions(store.base(), now + 31 * dayMs)).toBe(2);
    expect(await store.base().actionParts.count()).toBe(0);
    await expect(undoAction(store.base(), id, now)).rejects.toMatchObject({ code: 'conflict' });
  });
});

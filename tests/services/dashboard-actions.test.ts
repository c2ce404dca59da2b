// Dexie looks for IndexedDB when it is loaded; live queries stay silent without it.
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { BinRow } from '@/lib/db/rows';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { draftFromLead } from '@/lib/domain/lead-draft';
import { createDashboardActions } from '@/lib/services/dashboard-actions';
import type { LeadIndex } from '@/lib/services/lead-index';
import { saveDraft } from '@/lib/services/save-lead';
import { freshStore, newDraft, saveOptions } from './store-for-test';

// Outside a page nothing is drawn.
vi.stubGlobal('requestAnimationFrame', (drawn: () => void) => setTimeout(drawn));
vi.mock('@/lib/platform/runtime', () => ({ extensionVersion: () => '0.1.0' }));

const store = freshStore();
const actions = () => createDashboardActions(store.base());
const save = async () =>
  (await saveDraft(store.base(), newDraft(), saveOptions({ asNew: true }))).lead;

describe('the dashboard’s actions', () => {
  it('tell of every save, whoever makes it, and of deleted leads', async () => {
    const seen: LeadIndex[] = [];
    const ids = () =>
      Array.from(seen.at(-1)?.slots ?? [], (slot) => seen.at(-1)?.leads.text('id', slot));
    const bins: BinRow[][] = [];
    const { subscribeLeads, subscribeBin, deleteLeads } = actions();
    const stops = [
      subscribeLeads(
        true,
        (index) => seen.push(index),
        (error) => {
          throw error;
        },
      ),
    ];
    stops.push(subscribeBin((bin) => bins.push(bin)));
    await vi.waitFor(() => expect(seen.at(-1)?.searchable).toBe(true));
    const { id } = await save();
    await vi.waitFor(() => expect(ids()).toEqual([id]));
    const done = await deleteLeads([id]);
    await vi.waitFor(() => expect(bins.at(-1)?.[0]?.id).toBe(id));
    await vi.waitFor(() => expect(ids()).toEqual([]));
    await done.undo();
    await vi.waitFor(() => expect(ids()).toEqual([id]));
    for (const stop of stops) stop();
  });

  it('keep a sheet’s draft until it is saved, and do not bring it back after an undo', async () => {
    const lead = await save();
    const draft = { ...draftFromLead(lead), note: 'Volat v pondělí' };
    const { storeSheetDraft, loadSheetDraft, saveLead } = actions();
    storeSheetDraft(lead.id, { draft, revision: 1, at: 5 });
    await vi.waitFor(async () =>
      expect(await loadSheetDraft(lead.id)).toEqual({ draft, revision: 1, at: 5 }),
    );
    const done = await saveLead(draft, defaultQuestionSet, 1);
    expect(done.result).toMatchObject({ note: 'Volat v pondělí', revision: 2 });
    expect(await loadSheetDraft(lead.id)).toBeUndefined();
    await done.undo();
    expect((await store.base().leads.get(lead.id))?.note).toBe('');
    expect(await loadSheetDraft(lead.id)).toBeUndefined();
  });

  it('do not save over a change made since the editing began', async () => {
    const lead = await save();
    const { saveLead } = actions();
    await saveLead({ ...draftFromLead(lead), note: 'první' }, defaultQuestionSet, 1);
    const late = saveLead({ ...draftFromLead(lead), note: 'druhá' }, defaultQuestionSet, 1);
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
    expect((await store.base().leads.get(lead.id))?.note).toBe('první');
  });

  it('give a lead the questions its answers were given to', async () => {
    const lead = await save();
    const old = { ...defaultQuestionSet, id: 'old' };
    await store.base().questionSets.put(old);
    const markers = { setId: 'old', setVersion: 1, answers: { users: 'over-10' } };
    const answered = { ...lead, qualification: { ...lead.qualification, markers } };
    expect((await actions().questionSetOf(answered)).id).toBe('old');
    expect((await actions().questionSetOf(lead)).id).toBe('default');
  });
});

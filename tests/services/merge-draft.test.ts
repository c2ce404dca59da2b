import { expect, it } from 'vitest';
import { draftFromLead } from '@/lib/domain/lead-draft';
import { mergeDraft } from '@/lib/services/merge-draft';
import { saveDraft } from '@/lib/services/save-lead';
import { freshStore, newDraft, saveOptions } from './store-for-test';

const store = freshStore();

async function twoWindows() {
  const { lead } = await saveDraft(store.base(), newDraft(), saveOptions());
  const draft = draftFromLead(lead);
  const stale = saveOptions({ expectedRevision: lead.revision });
  await saveDraft(store.base(), { ...draft, note: 'první okno' }, stale);
  return { draft, stale };
}

it('saves both windows’ changes of different fields', async () => {
  const { draft, stale } = await twoWindows();
  const { lead } = await saveDraft(store.base(), { ...draft, tags: ['druhé'] }, stale);
  expect(lead).toMatchObject({ note: 'první okno', tags: ['druhé'], revision: 3 });
});

it('asks where both changed the same field, and loses neither value', async () => {
  const { draft, stale } = await twoWindows();
  const mine = { ...draft, note: 'druhé okno', tags: ['druhé'] };
  await expect(saveDraft(store.base(), mine, stale)).rejects.toMatchObject({ code: 'conflict' });
  const merged = await mergeDraft(store.base(), mine, 1);
  expect(merged?.clashes).toEqual([{ field: 'note', mine: 'druhé okno', theirs: 'první okno' }]);
  expect(merged?.draft).toMatchObject({ note: 'druhé okno', tags: ['druhé'] });
  expect(merged?.theirs).toMatchObject({ note: 'první okno', tags: ['druhé'] });
  expect(merged?.revision).toBe(2);
});

it('is a conflict as before where the undo log does not reach back', async () => {
  const { draft, stale } = await twoWindows();
  await store.base().actionParts.clear();
  const saving = saveDraft(store.base(), { ...draft, tags: ['druhé'] }, stale);
  await expect(saving).rejects.toMatchObject({ code: 'conflict' });
});

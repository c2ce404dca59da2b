import { expect, it } from 'vitest';
import { draftFromLead } from '@/lib/domain/lead-draft';
import { findOverdue, findUntold, setDates } from '@/lib/services/retention';
import { saveDraft } from '@/lib/services/save-lead';
import { undoAction } from '@/lib/services/undo-action';
import { inventedPerson } from '../support/invented-lead';
import { freshStore, newDraft, page, saveOptions } from './store-for-test';

const store = freshStore();
const now = Date.UTC(2026, 10, 22);
const dayMs = 24 * 60 * 60 * 1000;
const people = [inventedPerson('Jana Vzorná')];
const save = async (at: number) =>
  (await saveDraft(store.base(), newDraft({ people }), saveOptions({ now: at, asNew: true }))).lead;
const idsOf = (found: { lead: { id: string } }[]) => found.map(({ lead }) => lead.id);

it('is not prolonged by capturing again, only by a day of the lead’s own', async () => {
  const old = await save(now - 370 * dayMs);
  const young = await save(now - 300 * dayMs);
  await saveDraft(store.base(), draftFromLead(old), saveOptions({ now, page }));
  expect(idsOf(await findOverdue(store.base(), now))).toEqual([old.id]);
  const { action } = await setDates(store.base(), [old.id], { retainUntil: now + dayMs }, now);
  await setDates(store.base(), [young.id], { retainUntil: now - dayMs }, now);
  expect(idsOf(await findOverdue(store.base(), now))).toEqual([young.id]);
  await undoAction(store.base(), action ?? '', now);
  expect(idsOf(await findOverdue(store.base(), now))).toEqual([old.id, young.id]);
});

it('lists whom to tell, the most urgent first, until it was marked', async () => {
  const later = await save(now);
  const first = await save(now - 40 * dayMs);
  expect(idsOf(await findUntold(store.base()))).toEqual([first.id, later.id]);
  await setDates(store.base(), [first.id], { notifiedAt: now }, now);
  expect(idsOf(await findUntold(store.base()))).toEqual([later.id]);
  await saveDraft(store.base(), draftFromLead(first), saveOptions({ now, page }));
  expect(idsOf(await findUntold(store.base()))).toEqual([later.id]);
});

import { expect, it } from 'vitest';
import type { StageRule } from '@/lib/domain/playbook/playbook-item';
import { followUpActions } from '@/lib/services/follow-up-actions';
import { playbookActions } from '@/lib/services/playbook-actions';
import { saveDraft } from '@/lib/services/save-lead';
import { freshStore, newDraft, saveOptions } from './store-for-test';

const store = freshStore();

const switchOn = (...rules: StageRule[]) =>
  playbookActions(store.base()).put(
    rules.map((id, order) => ({ part: 'rule', id, order, updatedAt: 1, value: {} })),
  );
const interested = () => {
  const draft = newDraft();
  draft.qualification.criteria.need.answer = 'yes';
  draft.qualification.criteria.desire.answer = 'yes';
  return draft;
};

it('a rule sets the stage at a save, and the history names it', async () => {
  await switchOn('mql-when-interested');
  const { lead, rule } = await saveDraft(store.base(), interested(), saveOptions());
  expect(rule).toBe('mql-when-interested');
  expect(lead).toMatchObject({ stage: { value: 'mql' }, entryStage: 'suspect' });
  expect(lead.history).toEqual([
    expect.objectContaining({
      axis: 'stage',
      from: 'suspect',
      to: 'mql',
      cause: 'rule',
      detail: 'mql-when-interested',
    }),
  ]);
  expect(await store.base().leads.get(lead.id)).toEqual(lead);
});

it('without a rule that is on, nothing but a person changes it', async () => {
  const { lead, rule } = await saveDraft(store.base(), interested(), saveOptions());
  expect([lead.stage.value, rule]).toEqual(['suspect', undefined]);
});

it('a touch that reached somebody is followed as well, and undone with it', async () => {
  await switchOn('lead-when-reached');
  const { lead } = await saveDraft(store.base(), newDraft(), saveOptions());
  const touch = { channel: 'call', outcome: 'reached', note: '', by: '' } as const;
  const done = await followUpActions(store.base()).logTouch(lead.id, touch);
  expect(done.result).toMatchObject({ stage: { value: 'lead' } });
  await done.undo();
  expect((await store.base().leads.get(lead.id))?.stage.value).toBe('suspect');
});

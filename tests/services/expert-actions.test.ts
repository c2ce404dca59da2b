// Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { now } from '@/lib/services/clock';
import { commitLeads } from '@/lib/services/commit-leads';
import { eraseSubject } from '@/lib/services/erase';
import { expertActions } from '@/lib/services/expert-actions';
import { dayOf } from '@/lib/services/lead-ranges';
import { playbookActions } from '@/lib/services/playbook-actions';
import { inventedLead } from '../support/invented-lead';
import { freshStore } from './store-for-test';

const store = freshStore();
const lead = inventedLead();

async function withExpert(hoursPerWeek = 2) {
  const base = store.base();
  await commitLeads(base, { now: 1, kind: 'import' }, async (change) =>
    change.put(lead, undefined),
  );
  const value = { name: 'Ivo Vzor', role: 'technical head', hoursPerWeek };
  await playbookActions(base).put([{ part: 'expert', id: 'e1', order: 0, updatedAt: 1, value }]);
  const actions = expertActions(base);
  const on = dayOf(now());
  const wish = (hours: number) => ({ expert: 'e1', lead: lead.id, on, hours, note: '' });
  return { base, actions, wish };
}
const all = () => store.base().expertRequests.toArray();

describe('asking for experts', () => {
  it('refuses what is over the hours left, also when two pages ask at once', async () => {
    const { actions, wish } = await withExpert(2);
    const answers = await Promise.all([actions.ask(wish(1.5)), actions.ask(wish(1.5))]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toEqual({
      ok: false,
      refusal: { code: 'over', left: 0.5 },
    });
    expect(await all()).toHaveLength(1);
  });

  it('takes back what was asked, and what was taken back', async () => {
    const { actions, wish } = await withExpert();
    const asked = await actions.ask(wish(1));
    if (!asked.ok) throw new Error('There are hours left.');
    const { undo } = await actions.cancel(asked.result.id);
    expect(await all()).toEqual([]);
    await undo();
    expect(await all()).toEqual([asked.result]);
    await asked.undo();
    expect(await all()).toEqual([]);
  });

  it('says so where the expert is gone', async () => {
    const { actions, wish } = await withExpert();
    await expect(actions.ask({ ...wish(1), expert: 'e2' })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('names whom it is for, and goes with them when they are erased', async () => {
    const { base, actions, wish } = await withExpert();
    await actions.ask(wish(1));
    expect(await actions.leadNames([lead.id, 'gone'])).toEqual(
      new Map([[lead.id, lead.name.value]]),
    );
    await eraseSubject(base, { lead: lead.id }, { suppress: false, now: 5 });
    expect(await all()).toEqual([]);
  });
});

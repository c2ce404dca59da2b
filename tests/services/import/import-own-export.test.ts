import { describe, expect, it } from 'vitest';
import type { Touch } from '@/lib/domain/follow-up/touch';
import type { Lead } from '@/lib/domain/lead';
import { saveDraft } from '@/lib/services/save-lead';
import { listActions, undoAction } from '@/lib/services/undo-action';
import { freshStore, newDraft, saveOptions } from '../store-for-test';
import { czechFile, imported, importedAt } from './import-world';

const store = freshStore();
const allLeads = () => store.base().leads.orderBy('number').toArray();

describe('an import of our own export', () => {
  it('takes the leads whole, with their own columns', async () => {
    await imported(store.base(), [{ text: czechFile }]);
    const [lead] = await allLeads();
    if (!lead) throw new Error('no lead');
    await undoAction(store.base(), (await listActions(store.base(), 1))[0]?.id ?? '', importedAt);
    const ownColumns = [{ id: 'size', name: 'Size', type: 'number', choices: [], order: 1 }];
    const whole = {
      ...lead,
      number: 77,
      ownValues: { size: 7 },
      retainUntil: importedAt,
      notifiedAt: 5,
    };
    const text = JSON.stringify({
      format: 'prospect-clipper-leads',
      version: 1,
      ownColumns,
      leads: [whole, { id: 1 }],
    });
    const { plan } = await imported(store.base(), [{ name: 'leads.json', text }]);
    expect(plan.counts).toMatchObject({ new: 1, bad: 1 });
    const [back] = await allLeads();
    expect(back).toEqual({ ...whole, number: back?.number });
    expect(await store.base().ownColumns.get('size')).toMatchObject({ name: 'Size' });
    const again = await imported(store.base(), [{ name: 'leads.json', text }]);
    expect(again.plan.counts).toMatchObject({ unchanged: 1, bad: 1 });
  });

  describe('of leads that are developed', () => {
    const touch = (id: string, at: number): Touch => ({
      ...{ id, at, channel: 'call', outcome: 'reached', note: '', by: 'Alice Novotná' },
    });
    const development = {
      entryStage: 'lead',
      touches: [touch('a', 10), touch('b', 30)],
      history: [{ axis: 'stage', from: 'lead', to: 'mql', at: 20, cause: 'person' }],
      progress: { strategy: 's', startedOn: '2026-11-02', step: 2, failed: 0, state: 'running' },
      due: { on: '2026-11-24', channel: 'letter', note: '', why: 'strategy' },
      sales: [
        { on: '2026-11-03', product: 'Kování', amount: 100 },
        { on: '2026-11-03', product: 'Kování', amount: 100 },
      ],
      recommends: { score: 9, on: '2026-11-04' },
      holdBacks: ['price'],
      fit: 'good',
    } satisfies Partial<Lead>;
    const fileOf = (leads: readonly Lead[]) => ({
      name: 'leads.json',
      text: JSON.stringify({ format: 'prospect-clipper-leads', version: 1, leads }),
    });
    const saved = async (parts: Partial<Lead> = {}) => {
      const { lead } = await saveDraft(store.base(), newDraft(), saveOptions());
      await store.base().leads.update(lead.id, parts);
      return (await allLeads())[0] ?? expect.fail();
    };

    it('brings all of it back into a base that does not know them', async () => {
      const lead = { ...(await saved()), ...development };
      await store.base().leads.clear();
      await store.base().projections.clear();
      await imported(store.base(), [fileOf([lead])]);
      expect(await allLeads()).toEqual([{ ...lead, number: 2 }]);
    });

    it('joins it with what the base knows, each once', async () => {
      const lead = await saved({
        touches: [touch('a', 10), touch('c', 40)],
        sales: development.sales.slice(1),
        holdBacks: ['time'],
      });
      const { plan } = await imported(store.base(), [fileOf([{ ...lead, ...development }])]);
      expect(plan.counts).toMatchObject({ merged: 1 });
      const [joined] = await allLeads();
      expect(joined).toMatchObject({
        ...development,
        holdBacks: ['time', 'price'],
        touches: [touch('a', 10), touch('b', 30), touch('c', 40)],
        entryStage: 'suspect',
        // That the file set how well it fits is a change of its own.
        history: [...development.history, { axis: 'fit', from: '', to: 'good', cause: 'import' }],
      });
      const again = await imported(store.base(), [fileOf([{ ...lead, ...development }])]);
      expect(again.plan.counts).toMatchObject({ unchanged: 1 });
    });

    it('of an older state does not bring back a step that was taken since', async () => {
      const lead = await saved(development);
      const { due: _, ...done } = { ...lead, touches: [...(lead.touches ?? []), touch('d', 50)] };
      await store.base().leads.put({ ...done, progress: { ...development.progress, step: 3 } });
      const { plan } = await imported(store.base(), [fileOf([lead])]);
      expect(plan.counts).toMatchObject({ unchanged: 1 });
      expect((await allLeads())[0]?.due).toBeUndefined();
    });
  });
});

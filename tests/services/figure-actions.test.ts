import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { changeLeads } from '@/lib/db/change-leads';
import { countFigures } from '@/lib/domain/figures/count-figures';
import { leadsBehind } from '@/lib/domain/figures/leads-behind';
import type { MonthPlan } from '@/lib/domain/figures/month-plan';
import type { SourceCost } from '@/lib/domain/figures/source-cost';
import { figureActions } from '@/lib/services/figure-actions';
import { type FigureIndex, figureIndexOf } from '@/lib/services/figure-index';
import { followUpActions } from '@/lib/services/follow-up-actions';
import { playbookActions } from '@/lib/services/playbook-actions';
import { inventedLead, seenAt } from '../support/invented-lead';
import { freshStore } from './store-for-test';

const store = freshStore();
const soon = <T>(check: () => T) => vi.waitFor(check, 20_000);

const now = Date.UTC(2026, 10, 22, 9);
const always = { from: 0, before: Number.MAX_SAFE_INTEGER };

function manyLeads(count: number) {
  return Array.from({ length: count }, (_, at) =>
    inventedLead({
      id: `lead-${at + 1}`,
      number: at + 1,
      responsible: at % 2 === 0 ? 'Petra Vzorná' : 'Jan Zkušený',
      touches: [
        { id: 't', at: seenAt, channel: 'call', outcome: 'reached', note: '', by: 'Petra Vzorná' },
      ],
    }),
  );
}

async function openWith(count: number) {
  const base = store.base();
  await changeLeads(base, { now, kind: 'import' }, async (change) => {
    for (const lead of manyLeads(count)) change.put(lead, undefined);
  });
  const actions = figureActions(base, () => now);
  let index: FigureIndex | undefined;
  const fail = vi.fn();
  const stop = actions.subscribe(
    true,
    (found) => {
      index = found;
    },
    fail,
  );
  const settled = () =>
    soon(() => {
      expect(index?.complete).toBe(true);
      return index as FigureIndex;
    });
  await settled();
  return { base, actions, stop, fail, index: () => index as FigureIndex };
}

describe('figures of the store', () => {
  it('are those of its leads, and follow what changes', async () => {
    const { base, index, stop, fail } = await openWith(1200);
    const first = index();
    expect(countFigures(first, always).all.leads).toBe(1200);
    expect(
      leadsBehind(first, { ...always, responsible: 'Jan Zkušený' }, { figure: 'leads' }),
    ).toHaveLength(600);
    await changeLeads(base, { now, kind: 'edit' }, async (change) => {
      const before = await base.leads.get('lead-700');
      if (before)
        change.put(
          { ...before, revision: 2, stage: { value: 'customer', since: now, reason: '' } },
          before,
        );
    });
    await soon(() => expect(countFigures(index(), always).all.customers).toBe(1));
    const second = index();
    expect(leadsBehind(second, always, { figure: 'customers' })).toEqual(['lead-700']);
    // Only the chunk of that lead was taken apart again.
    const same = second.chunks.filter((chunk, at) => chunk === first.chunks[at]);
    expect(same).toHaveLength(first.chunks.length - 1);
    await changeLeads(base, { now, kind: 'delete' }, async (change) => {
      const before = await base.leads.get('lead-700');
      if (before) change.remove(before);
    });
    await soon(() => expect(countFigures(index(), always).all.leads).toBe(1199));
    expect(fail).not.toHaveBeenCalled();
    stop();
  });

  it('are the same as those of leads in memory', async () => {
    const { index, stop } = await openWith(40);
    const inMemory = countFigures(figureIndexOf(manyLeads(40)), always);
    expect(countFigures(index(), always)).toEqual(inMemory);
    stop();
  });
});

describe('costs and plans', () => {
  it('are kept, changed, removed, and put back as they were', async () => {
    const actions = figureActions(store.base(), () => now);
    let costs: SourceCost[] = [];
    actions.subscribeCosts((found) => {
      costs = found;
    });
    const given = {
      source: 'advertising',
      from: '2026-11-01',
      to: '2026-11-30',
      note: '',
    } as const;
    const { result, undo } = await actions.putCost({ ...given, amount: 900 });
    await soon(() => expect(costs).toEqual([result]));
    const changed = await actions.putCost({ ...result, amount: 950 });
    await soon(() => expect(costs[0]?.amount).toBe(950));
    await changed.undo();
    await soon(() => expect(costs[0]?.amount).toBe(900));
    const removed = await actions.removeCost(result.id);
    await soon(() => expect(costs).toEqual([]));
    await removed.undo();
    await soon(() => expect(costs).toEqual([result]));
    await undo();
    await soon(() => expect(costs).toEqual([]));
    await expect(actions.putCost({ ...given, amount: -1 })).rejects.toMatchObject({
      code: 'failed',
    });
  });

  it('keep one plan a month', async () => {
    const actions = figureActions(store.base(), () => now);
    let plans: MonthPlan[] = [];
    actions.subscribePlans((found) => {
      plans = found;
    });
    await actions.putPlan({ month: '2026-12', sales: 500 });
    await actions.putPlan({ month: '2026-11', sales: 1000 });
    const { undo } = await actions.putPlan({ month: '2026-11', sales: 2000, averageCheck: 50 });
    await soon(() =>
      expect(plans).toEqual([
        { month: '2026-11', sales: 2000, averageCheck: 50 },
        { month: '2026-12', sales: 500 },
      ]),
    );
    await undo();
    await soon(() => expect(plans[0]).toEqual({ month: '2026-11', sales: 1000 }));
    await actions.removePlan('2026-11');
    await soon(() => expect(plans).toHaveLength(1));
  });
});

describe('sales of a lead', () => {
  it('are kept by day, and can be taken back', async () => {
    const { base, actions, stop } = await openWith(1);
    const late = { on: '2026-11-20', product: 'Seals', amount: 500 };
    const early = { on: '2026-10-02', product: '', amount: 120.5 };
    await actions.addSale('lead-1', late);
    const { result, undo } = await actions.addSale('lead-1', early);
    expect(result.sales).toEqual([early, late]);
    await undo();
    expect((await base.leads.get('lead-1'))?.sales).toEqual([late]);
    await expect(actions.removeSale('lead-1', 0, early)).rejects.toMatchObject({
      code: 'conflict',
    });
    const removed = await actions.removeSale('lead-1', 0, late);
    expect(removed.result.sales).toBeUndefined();
    await removed.undo();
    expect((await base.leads.get('lead-1'))?.sales).toEqual([late]);
    const [row] = await base.actions.orderBy('id').reverse().toArray();
    expect(row?.kind).toBe('undo');
    stop();
  });

  it('make a customer where that rule is on, which ends what the strategy proposed', async () => {
    const { base, actions, stop } = await openWith(1);
    const sale = { on: '2026-11-20', product: '', amount: 500 };
    expect((await actions.addSale('lead-1', sale)).result.stage.value).not.toBe('customer');
    await playbookActions(base).put([
      { part: 'rule', id: 'customer-when-sold', order: 0, updatedAt: 1, value: {} },
    ]);
    const followUp = followUpActions(base);
    await followUp.setDue('lead-1', { on: '2026-12-01', channel: 'call', note: '', why: 'resume' });
    // What was true before it was switched on is not looked at again; another sale is.
    const { result: first } = await actions.removeSale('lead-1', 0, sale);
    const { result, undo } = await actions.addSale('lead-1', sale);
    expect(result).toMatchObject({ stage: { value: 'customer', since: now } });
    expect(result.due).toBeUndefined();
    expect(result.history?.at(-1)).toMatchObject({
      to: 'customer',
      cause: 'rule',
      detail: 'customer-when-sold',
    });
    await undo();
    expect((await base.leads.get('lead-1'))?.stage).toEqual(first.stage);
    stop();
  });

  it('are not kept where they are none', async () => {
    const { actions, stop } = await openWith(1);
    const sale = { on: 'yesterday', product: '', amount: 1 };
    await expect(actions.addSale('lead-1', sale)).rejects.toMatchObject({ code: 'failed' });
    await expect(actions.addSale('lead-2', { ...sale, on: '2026-11-01' })).rejects.toMatchObject({
      code: 'conflict',
    });
    stop();
  });

  it('stand beside what the customer said', async () => {
    const { actions, index, stop } = await openWith(1);
    const recommends = { score: 9, on: '2026-11-22' };
    await actions.noteCustomer('lead-1', { recommends, spends: 40_000 });
    const { result } = await actions.noteCustomer('lead-1', { spends: null });
    expect(result.recommends).toEqual(recommends);
    expect(result.spends).toBeUndefined();
    await soon(() => expect(index().chunks[0]?.recommends[1]).toBe(10));
    stop();
  });
});

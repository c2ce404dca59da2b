import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadsBehind } from '@/lib/domain/figures/leads-behind';
import { monthPeriod, spanOf } from '@/lib/domain/figures/period';
import { monthFigures, planNeeds } from '@/lib/domain/figures/plan-figures';
import { stageTimes } from '@/lib/domain/figures/stage-times';
import { figureIndexOf } from '@/lib/services/figure-index';
import { figureLeads } from '../../support/figure-leads';

const soFar = {
  averageCheck: 2000,
  purchases: 4,
  qualifiedOfLeads: 40,
  customersOfQualified: 25,
  leads: 10,
  qualified: 4,
};

describe('planNeeds', () => {
  it('divides the plan by the average check and back through the conversions', () => {
    expect(planNeeds({ month: '2026-11', sales: 9000 }, soFar)).toEqual({
      averageCheck: 2000,
      qualifiedOfLeads: 40,
      customersOfQualified: 25,
      customers: 5,
      qualified: 20,
      leads: 50,
    });
  });

  it('takes what the plan says before what was', () => {
    const plan = {
      month: '2026-11',
      sales: 10_000,
      averageCheck: 1000,
      qualifiedOfLeads: 50,
      customersOfQualified: 10,
    };
    expect(planNeeds(plan, soFar)).toMatchObject({ customers: 10, qualified: 100, leads: 200 });
  });

  it('says nothing of what cannot be known yet', () => {
    const nothing = {
      ...soFar,
      averageCheck: undefined,
      customersOfQualified: undefined,
      qualifiedOfLeads: 0,
    };
    const plan = { month: '2026-11', sales: 10_000 };
    expect(planNeeds(plan, nothing)).toMatchObject({
      customers: undefined,
      qualified: undefined,
      leads: undefined,
    });
    expect(planNeeds({ ...plan, averageCheck: 5000 }, nothing)).toMatchObject({
      customers: 2,
      qualified: undefined,
    });
  });

  it('does not ask for one more because a hundredth cannot be written exactly', () => {
    const plan = { month: '2026-11', sales: 700, averageCheck: 100, customersOfQualified: 7 };
    expect(planNeeds(plan, soFar).qualified).toBe(100);
  });
});

describe('monthFigures', () => {
  it('counts what a plain recount counts', () => {
    const months = fc
      .integer({ min: 1, max: 12 })
      .map((of) => `2026-${String(of).padStart(2, '0')}`);
    fc.assert(
      fc.property(figureLeads, months, (leads, month) => {
        const index = figureIndexOf(leads);
        const period = monthPeriod(month);
        const span = spanOf(period);
        const { progress, soFar: before } = monthFigures(index, period);
        const within = (at: number | undefined) =>
          at !== undefined && at >= span.from && at < span.before;
        const firstOf = (lead: (typeof leads)[number]) => {
          const { mql, sql, customer } = stageTimes(lead);
          return mql ?? sql ?? customer;
        };
        const sales = leads.flatMap(({ id, sales = [] }) => sales.map((sale) => ({ id, ...sale })));
        const inMonth = sales.filter(({ on }) => on.startsWith(month));
        expect(progress).toEqual({
          sales: inMonth.reduce((sum, { amount }) => sum + amount, 0),
          leads: leads.filter(({ createdAt }) => within(createdAt)).length,
          qualified: leads.filter((lead) => within(firstOf(lead))).length,
          customers: leads.filter((lead) => within(stageTimes(lead).customer)).length,
          soldTo: leads.flatMap(({ id }) => (inMonth.some((sale) => sale.id === id) ? [id] : [])),
        });
        expect(leadsBehind(index, span, { figure: 'became-qualified' })).toHaveLength(
          progress.qualified,
        );
        expect(leadsBehind(index, span, { figure: 'became-customer' })).toHaveLength(
          progress.customers,
        );
        const until = sales.filter(({ on }) => on <= period.to);
        const purchases = new Set(
          until.filter(({ amount }) => amount > 0).map(({ id, on }) => `${id} ${on}`),
        ).size;
        expect(before.purchases).toBe(purchases);
        const came = leads.filter(({ createdAt }) => createdAt < span.before);
        expect(before.leads).toBe(came.length);
        expect(before.qualified).toBe(
          came.filter((lead) => (firstOf(lead) ?? span.before) < span.before).length,
        );
      }),
    );
  });
});

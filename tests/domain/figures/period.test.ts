import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayNumber, daysInCommon, periodOf } from '@/lib/domain/figures/period';
import type { SourceCost } from '@/lib/domain/figures/source-cost';
import { spreadCosts } from '@/lib/domain/figures/spread-cost';

const day = fc
  .integer({ min: 0, max: 2000 })
  .map((number) => new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10));
const period = fc
  .tuple(day, day)
  .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

describe('periodOf', () => {
  it('gives whole months, quarters and years around a day', () => {
    expect(periodOf('this-month', '2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(periodOf('last-month', '2026-01-31')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
    expect(periodOf('quarter', '2026-11-22')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(periodOf('year', '2026-11-22')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });

  it('puts right days that are turned round, and fills in one that lacks', () => {
    expect(periodOf('custom', '2026-11-22', { from: '2026-05-03', to: '2026-05-01' })).toEqual({
      from: '2026-05-01',
      to: '2026-05-03',
    });
    expect(periodOf('custom', '2026-11-22', { from: '2026-11-01' })).toEqual({
      from: '2026-11-01',
      to: '2026-11-22',
    });
  });

  it('counts months across years', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
  });
});

describe('spreadCosts', () => {
  const cost = (changes: Partial<SourceCost>): SourceCost => ({
    id: 'x',
    source: 'advertising',
    from: '2026-11-01',
    to: '2026-11-30',
    amount: 3000,
    note: '',
    ...changes,
  });

  it('takes the days that fall into the period', () => {
    const costs = [cost({}), cost({ source: 'seminar', from: '2026-12-01', to: '2026-12-31' })];
    const spread = spreadCosts(costs, { from: '2026-11-21', to: '2026-12-31' });
    expect(Object.fromEntries(spread)).toEqual({ advertising: 1000, seminar: 3000 });
  });

  it('passes over a cost whose days are turned round', () => {
    const turned = cost({ from: '2026-11-30', to: '2026-11-01' });
    expect(spreadCosts([turned], { from: '2026-01-01', to: '2026-12-31' }).size).toBe(0);
  });

  it('loses and doubles nothing however a time is cut in two', () => {
    fc.assert(
      fc.property(period, period, day, ({ from, to }, whole, cut) => {
        fc.pre(cut >= whole.from && cut < whole.to);
        const costs = [cost({ from, to, amount: 977 })];
        const next = new Date((dayNumber(cut) + 1) * 86_400_000).toISOString().slice(0, 10);
        const of = (part: typeof whole) => spreadCosts(costs, part).get('advertising') ?? 0;
        const halves = of({ from: whole.from, to: cut }) + of({ from: next, to: whole.to });
        expect(halves).toBeCloseTo(of(whole), 6);
        expect(of({ from, to })).toBeCloseTo(977, 6);
        expect(daysInCommon({ from, to }, whole)).toBe(daysInCommon(whole, { from, to }));
      }),
    );
  });
});

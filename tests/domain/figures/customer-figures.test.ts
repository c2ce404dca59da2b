import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossSales } from '@/lib/domain/figures/cross-sales';
import {
  fullMonths,
  promoterScore,
  regularityClass,
  usualLimits,
  variation,
  volumeClasses,
} from '@/lib/domain/figures/customer-classes';
import { customerFigures, opinionOf } from '@/lib/domain/figures/customer-figures';
import { type CustomerSales, customersOf } from '@/lib/domain/figures/customer-sales';
import { figureIndexOf } from '@/lib/services/figure-index';
import { figureLeads } from '../../support/figure-leads';
import { inventedLead } from '../../support/invented-lead';

const today = '2026-11-22';
const options = { today, months: 12, limits: usualLimits };

const customer = (parts: Partial<CustomerSales> = {}): CustomerSales => ({
  id: 'x',
  potential: '',
  sales: [],
  score: undefined,
  askedOn: '',
  spends: undefined,
  ...parts,
});
const monthly = (amounts: readonly number[], product = 'Seals') =>
  amounts.map((amount, at) => ({
    on: `2026-${String(11 - amounts.length + at).padStart(2, '0')}-10`,
    product,
    amount,
  }));

describe('ABC', () => {
  it('parts customers by their share of the whole, the largest first', () => {
    expect(volumeClasses([100, 500, 30, 300, 50, 20], usualLimits)).toEqual([
      'B',
      'A',
      'C',
      'A',
      'B',
      'C',
    ]);
    expect(volumeClasses([10], usualLimits)).toEqual(['A']);
    expect(volumeClasses([0, -5], usualLimits)).toEqual(['C', 'C']);
  });

  it('never ranks a smaller volume above a larger one, whatever the order', () => {
    const volumes = fc.array(fc.integer({ min: -10, max: 1000 }), { minLength: 1 });
    fc.assert(
      fc.property(volumes, fc.integer({ min: 1, max: 60 }), (all, a) => {
        const limits = { a, b: a + 30 };
        const classes = volumeClasses(all, limits);
        const sorted = [...all.keys()].sort((i, k) => (all[k] ?? 0) - (all[i] ?? 0));
        const inOrder = sorted.map((at) => classes[at] ?? '');
        expect(inOrder).toEqual([...inOrder].sort());
        const turned = volumeClasses([...all].reverse(), limits);
        expect([...turned].reverse()).toEqual(classes);
        // Those of A alone bring at least their share, unless the classes' whole is less.
        const whole = all.reduce((sum, volume) => sum + Math.max(volume, 0), 0);
        const brought = all.reduce(
          (sum, volume, at) => (classes[at] === 'A' ? sum + volume : sum),
          0,
        );
        if (whole > 0) expect(brought).toBeGreaterThanOrEqual((whole * a) / 100 - 1e-6);
      }),
    );
  });
});

describe('XYZ', () => {
  it('looks at full months from the first purchase on', () => {
    const sales = [
      { on: '2026-08-30', amount: 5 },
      { on: '2026-10-01', amount: 7 },
      { on: '2026-10-31', amount: 1 },
      { on: '2026-11-20', amount: 900 },
    ];
    expect(fullMonths(sales, today, 12)).toEqual([5, 0, 8]);
    expect(fullMonths(sales, today, 2)).toEqual([0, 8]);
    expect(fullMonths([], today, 12)).toEqual([]);
  });

  it('is not told of fewer than six months, or where nothing is left', () => {
    expect(variation([1, 1, 1, 1, 1])).toBeUndefined();
    expect(variation([0, 0, 0, 0, 0, 0])).toBeUndefined();
    expect(regularityClass(undefined, usualLimits)).toBeUndefined();
  });

  it('is the coefficient of variation of the months', () => {
    expect(variation([10, 10, 10, 10, 10, 10])).toBe(0);
    expect(variation([0, 20, 0, 20, 0, 20])).toBe(100);
    expect(regularityClass(25, usualLimits)).toBe('X');
    expect(regularityClass(26, usualLimits)).toBe('Y');
    expect(regularityClass(50.1, usualLimits)).toBe('Z');
  });
});

describe('NPS', () => {
  it('is promoters minus critics of those who were asked', () => {
    expect(promoterScore([])).toBeUndefined();
    expect(promoterScore([10, 9, 8, 7, 6, 0])).toBeCloseTo(0);
    expect(promoterScore([9, 9, 3])).toBeCloseTo(100 / 3);
  });

  it('names who said what, and how many were asked', () => {
    const scores = [10, 7, 2, undefined].map((score, at) => customer({ id: `c${at}`, score }));
    expect(opinionOf(scores)).toEqual({
      asked: 3,
      score: 0,
      promoters: ['c0'],
      neutral: ['c1'],
      critics: ['c2'],
    });
  });
});

describe('cross-sales', () => {
  it('offers what others buy who buy the same', () => {
    const baskets = ['S', 'SV', 'SV', 'SV', 'SVR', 'W'].map((letters) => new Set(letters));
    expect(crossSales(baskets)[0]).toEqual([{ product: 'V', buyers: 4, of: 4 }]);
    expect(crossSales(baskets)[4]).toEqual([]);
    expect(crossSales(baskets)[5]).toEqual([]);
  });

  it('never offers what somebody has, nor what too few buy', () => {
    const basket = fc.uniqueArray(fc.constantFrom<string>('S', 'V', 'R', 'W', ''), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(basket, { maxLength: 25 }), (all) => {
        const baskets = all.map((products) => new Set(products));
        crossSales(baskets).forEach((offers, at) => {
          for (const { product, buyers, of } of offers) {
            expect(baskets[at]?.has(product)).toBe(false);
            const alike = baskets.filter(
              (other, place) =>
                place !== at && [...other].some((each) => each !== '' && baskets[at]?.has(each)),
            );
            expect(of).toBe(alike.length);
            expect(buyers).toBe(alike.filter((other) => other.has(product)).length);
            expect(buyers).toBeGreaterThanOrEqual(3);
          }
        });
      }),
    );
  });
});

describe('customerFigures', () => {
  const even = monthly([100, 100, 100, 100, 100, 100]);
  const of = (...customers: CustomerSales[]) => customerFigures(customers, options);

  it('tells penetration and what they buy of others', () => {
    const [first, second] = of(customer({ sales: even, spends: 2400 }), customer({ sales: even }));
    expect(first).toMatchObject({
      yearly: 600,
      penetration: 25,
      upSale: 1800,
      xyz: 'X',
      months: 6,
    });
    expect(second).toMatchObject({ penetration: undefined, upSale: undefined });
    const [more] = of(customer({ sales: even, spends: 500 }));
    expect(more).toMatchObject({ penetration: 120, upSale: 0 });
  });

  it('fixes what is in danger, and says why', () => {
    const falling = monthly([100, 100, 100, 10, 10, 10]);
    expect(of(customer({ sales: falling }))[0]).toMatchObject({
      advice: 'fix',
      reasons: ['falling', 'large'],
    });
    expect(of(customer({ sales: even, score: 4, potential: 'high' }))[0]).toMatchObject({
      advice: 'fix',
      reasons: ['critic', 'large', 'high-potential'],
    });
  });

  it('grows where there is room, keeps what is large, leaves what is small and of low potential', () => {
    const large = customer({ sales: even.map((sale) => ({ ...sale, amount: 10_000 })) });
    const [kept, grown, left, unknown] = of(
      { ...large, score: 10 },
      customer({ sales: even, potential: 'standard', spends: 9000 }),
      customer({ sales: even, potential: 'low', spends: 9000 }),
      customer({ sales: even }),
    );
    expect(kept).toMatchObject({ advice: 'keep', reasons: ['large', 'regular', 'promoter'] });
    expect(grown).toMatchObject({ advice: 'grow', reasons: ['room'] });
    expect(left).toMatchObject({ advice: 'leave', reasons: ['small', 'low-potential'] });
    expect(unknown).toMatchObject({ advice: 'keep', reasons: ['small', 'not-known'] });
  });

  it('always gives a reason', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            potential: fc.constantFrom('', 'low', 'standard', 'high'),
            score: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
            spends: fc.option(fc.integer({ min: 1, max: 5000 }), { nil: undefined }),
            amounts: fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 9 }),
          }),
        ),
        (all) => {
          const customers = all.map(({ amounts, ...rest }) =>
            customer({ ...rest, sales: monthly(amounts) } as Partial<CustomerSales>),
          );
          for (const { reasons } of of(...customers)) expect(reasons).not.toEqual([]);
        },
      ),
    );
  });
});

describe('customersOf', () => {
  it('finds whoever bought or is a customer, with all their sales', () => {
    fc.assert(
      fc.property(figureLeads, (leads) => {
        const found = customersOf(figureIndexOf(leads));
        const expected = leads.filter(
          ({ stage, sales = [] }) => stage.value === 'customer' || sales.length > 0,
        );
        expect(found.map(({ id, sales }) => ({ id, sales }))).toEqual(
          expected.map(({ id, sales = [] }) => ({ id, sales })),
        );
      }),
    );
  });

  it('brings what they said', () => {
    const [found] = customersOf(
      figureIndexOf([
        inventedLead({
          stage: { value: 'customer', since: 1, reason: '' },
          potential: 'high',
          recommends: { score: 0, on: '2026-11-01' },
          spends: 900,
        }),
      ]),
    );
    expect(found).toMatchObject({
      potential: 'high',
      score: 0,
      askedOn: '2026-11-01',
      spends: 900,
      sales: [],
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerSales } from '@/lib/domain/figures/customer-sales';
import { dayNumber } from '@/lib/domain/figures/period';
import { retentionOf } from '@/lib/domain/figures/retention';

const today = '2026-11-22';
const customer = (id: string, ...sales: [on: string, amount: number][]): CustomerSales => ({
  id,
  potential: '',
  sales: sales.map(([on, amount]) => ({ on, amount, product: '' })),
  score: undefined,
  askedOn: '',
  spends: undefined,
});

describe('who stays', () => {
  it('is told of those who bought before, with what a purchase brings', () => {
    const customers = [
      customer('stayed', ['2025-10-01', 50], ['2026-03-02', 100], ['2026-03-02', 20]),
      customer('left', ['2025-12-24', -5], ['2025-05-05', 80]),
      customer('new', ['2026-11-22', 60]),
      customer('gave all back', ['2025-03-01', 70], ['2025-04-01', -70], ['2026-01-01', 30]),
      customer('long ago', ['2023-01-01', 900]),
      customer('to come', ['2026-12-01', 900]),
    ];
    expect(retentionOf(customers, today, 365)).toEqual({
      before: ['stayed', 'left'],
      stayed: ['stayed'],
      left: ['left'],
      share: 50,
      buyers: ['stayed', 'new', 'gave all back'],
      purchases: 3,
      // What came back is taken off.
      averageCheck: (120 - 5 + 60 + 30) / 3,
    });
  });

  it('is nobody, of no share, where nobody bought before', () => {
    const { share, before, averageCheck } = retentionOf([customer('x')], today, 180);
    expect([share, before, averageCheck]).toEqual([undefined, [], undefined]);
  });

  it('parts those who bought before, whatever they bought, and a day belongs to one span alone', () => {
    const day = fc
      .integer({ min: 0, max: 900 })
      .map((age) => new Date((dayNumber(today) - age) * 86_400_000).toISOString().slice(0, 10));
    const all = fc.array(fc.array(fc.tuple(day, fc.integer({ min: -50, max: 500 }))), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(all, fc.integer({ min: 1, max: 400 }), (sales, days) => {
        const customers = sales.map((own, at) => customer(`c-${at}`, ...own));
        const { before, stayed, left } = retentionOf(customers, today, days);
        expect([...stayed, ...left].sort()).toEqual([...before].sort());
        for (const { id, sales: own } of customers) {
          const sum = (from: number, to: number) =>
            own.reduce((total, { on, amount }) => {
              const age = dayNumber(today) - dayNumber(on);
              return age >= from && age < to ? total + amount : total;
            }, 0);
          expect(before.includes(id)).toBe(sum(days, 2 * days) > 0);
          expect(stayed.includes(id)).toBe(sum(days, 2 * days) > 0 && sum(0, days) > 0);
        }
      }),
    );
  });
});

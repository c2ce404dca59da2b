import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSales, unpackSales } from '@/lib/domain/figures/pack-sales';
import { packTouches, unpackTouches } from '@/lib/domain/figures/pack-touches';
import { channels, outcomes } from '@/lib/domain/follow-up/touch';

describe('packed touches', () => {
  it('come out as they went in, to the minute', () => {
    const touch = fc.record({
      id: fc.constant('x'),
      at: fc.integer({ min: 0, max: Date.UTC(2200, 0, 1) }),
      channel: fc.constantFrom(...channels),
      outcome: fc.constantFrom(...outcomes),
      note: fc.constant(''),
      by: fc.constant(''),
    });
    fc.assert(
      fc.property(fc.array(touch), (touches) => {
        expect(unpackTouches(packTouches(touches))).toEqual(
          touches.map(({ at, channel, outcome }) => ({
            minute: Math.floor(at / 60_000),
            channel,
            outcome,
          })),
        );
      }),
    );
  });

  it('are passed over where the text is none', () => {
    expect(unpackTouches('zz!')).toEqual([]);
    expect(unpackTouches('00000099')).toEqual([]);
  });
});

describe('packed sales', () => {
  it('come out as they went in', () => {
    const sale = fc.record({
      on: fc
        .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
      product: fc.string(),
      amount: fc.double({ noNaN: true, noDefaultInfinity: true }).map((amount) => amount + 0),
    });
    fc.assert(
      fc.property(fc.array(sale), (sales) => {
        expect(unpackSales(packSales(sales))).toEqual(
          sales.map((sale) => ({ ...sale, amount: sale.amount === 0 ? 0 : sale.amount })),
        );
      }),
    );
  });
});

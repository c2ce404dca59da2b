import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { radixOrder } from '@/lib/domain/radix-order';

const keys = fc.array(fc.nat({ max: 6 }), { maxLength: 12 });

it('orders by the key and leaves what is equal as it was, however they stand before', () => {
  fc.assert(
    fc.property(keys, fc.constantFrom('as it is', 'up', 'down'), (numbers, before) => {
      const given = [...numbers];
      if (before === 'up') given.sort((a, b) => a - b);
      if (before === 'down') given.sort((a, b) => b - a);
      const places = Uint32Array.from(given.keys());
      const expected = [...places].sort((a, b) => (given[a] ?? 0) - (given[b] ?? 0) || a - b);
      const order = radixOrder(places, [Uint32Array.from(given)]);
      expect([...order]).toEqual(expected);
      expect(order).not.toBe(places);
    }),
  );
});

it('counts the first key before the second', () => {
  const places = Uint32Array.of(0, 1, 2);
  const order = radixOrder(places, [Uint32Array.of(1, 1, 0), Uint32Array.of(5, 4, 9)]);
  expect([...order]).toEqual([2, 1, 0]);
});

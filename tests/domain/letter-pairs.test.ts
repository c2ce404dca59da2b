import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isToldByPairs, keepWithPairs, pairsOf } from '@/lib/domain/letter-pairs';

const texts = fc.array(fc.string({ unit: fc.constantFrom(...'ab12 -\nšж'), maxLength: 12 }), {
  minLength: 1,
  maxLength: 70,
});
const words = fc.string({ unit: fc.constantFrom(...'ab12-šж'), minLength: 1, maxLength: 4 });

/** The places of the texts that are left for a word. */
function leftFor(all: readonly string[], word: string): number[] {
  const pairs = pairsOf(all);
  const among = new Uint32Array(pairs.width).fill(0xffffffff);
  keepWithPairs(pairs, word, among);
  return all.flatMap((_, place) =>
    ((among[place >> 5] ?? 0) >>> (place & 31)) & 1 ? [place] : [],
  );
}

describe('pairs of letters', () => {
  it('leave every text that has the word', () => {
    fc.assert(
      fc.property(texts, words, (all, word) => {
        const left = new Set(leftFor(all, word));
        all.forEach((text, place) => {
          if (text.includes(word)) expect(left).toContain(place);
        });
      }),
    );
  });

  it('leave no other text where they alone tell', () => {
    fc.assert(
      fc.property(texts, words.filter(isToldByPairs), (all, word) => {
        for (const place of leftFor(all, word)) expect(all[place]).toContain(word);
      }),
    );
  });

  it('tell of one or two letters and digits, not of others or more', () => {
    expect(['a', 'b2', '12'].map(isToldByPairs)).toEqual([true, true, true]);
    expect(['', '-', 'a-', 'ž', 'abc'].map(isToldByPairs)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('leave few texts for a longer word', () => {
    const all = ['brazda', 'razba', 'zadarb', 'kovarna', ''];
    expect(leftFor(all, 'brazda')).toEqual([0]);
    expect(leftFor(all, 'arna')).toEqual([3]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankNumbers, rankTexts } from '@/lib/domain/rank-texts';

const letters = fc.constantFrom(
  ..."aábcčdeěhiřsšzžAČCHZ0129 .-'&ЖжяйёΑαßæłøñ".split(''),
  'ch',
  'Ch',
  'c\u030c',
  '007',
  '12345678901234567890123',
  '\u00ad',
);
// Of digits that are not ASCII the Czech collator says a < b < c < a: there is no order to agree with.
const foreignDigit = /[^\P{Nd}0-9]/u;
const anything = fc
  .string({ unit: 'grapheme', maxLength: 16 })
  .filter((value) => !foreignDigit.test(value));
const text = fc.oneof(
  fc.array(letters, { maxLength: 20 }).map((parts) => parts.join('')),
  anything,
);

/** Names that begin alike, so that keys tie. */
const alike = fc
  .tuple(fc.constantFrom('Stavební firma ', 'stavebni Firma ', 'Strojírna 00'), text)
  .map(([head, tail]) => head + tail);

describe.each(['en', 'cs'])('texts in the order of %s', (locale) => {
  const { compare } = new Intl.Collator(locale, { numeric: true });

  it('rank as the collator compares them, whatever they are made of', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, alike), { maxLength: 30 }), (texts) => {
        const ranks = rankTexts(texts, locale);
        texts.forEach((one, a) => {
          texts.forEach((other, b) => {
            if (one === '' || other === '') return;
            const byRank = Math.sign((ranks[a] ?? 0) - (ranks[b] ?? 0));
            expect([one, other, byRank]).toEqual([one, other, Math.sign(compare(one, other))]);
          });
        });
      }),
      { numRuns: 600 },
    );
  });

  it('count from 1, without a gap, and leave the empty one out', () => {
    expect([...rankTexts(['b', '', 'a', 'b', 'Firma 10', 'Firma 9'], locale)]).toEqual([
      2, 0, 1, 2, 4, 3,
    ]);
  });
});

it('numbers rank by value, those that are not there not at all', () => {
  const numbers = Float64Array.from([3, 0, -2.5, 1e12, 3, Number.NaN]);
  expect([...rankNumbers(numbers)]).toEqual([2, 0, 1, 3, 2, 0]);
  expect([...rankNumbers(Float64Array.of(0, 3, 0, 7, Number.NaN, 8))]).toEqual([0, 1, 0, 2, 0, 3]);
  expect([...rankNumbers(Float64Array.of(3, 7, 7))]).toEqual([1, 2, 2]);
  expect([...rankNumbers(numbers, Number.NaN)]).toEqual([3, 2, 1, 4, 3, 0]);
});

it('numbers of any size and sign rank as they compare', () => {
  const number = fc.oneof(fc.double({ noNaN: true }), fc.integer(), fc.constantFrom(0, -0));
  fc.assert(
    fc.property(fc.array(number, { maxLength: 30 }), (numbers) => {
      const ranks = rankNumbers(Float64Array.from(numbers), Number.NaN);
      numbers.forEach((one, a) => {
        numbers.forEach((other, b) => {
          const order = one === other ? 0 : one < other ? -1 : 1;
          expect(Math.sign((ranks[a] ?? 0) - (ranks[b] ?? 0))).toBe(order);
        });
      });
    }),
  );
});

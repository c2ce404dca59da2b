import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerOfNumber,
  checkRanges,
  type NumberRange,
  rangeInSigns,
} from '@/lib/domain/questions/number-ranges';
import { buildings } from './invented-sets';

const floors = buildings.questions[1];
if (!floors) throw new Error('The set has no second question.');

test.each([
  [0, 'few'],
  [2, 'few'],
  [2.9, 'few'],
  [3, 'some'],
  [9, 'some'],
  [10, 'many'],
  [1_000_000, 'many'],
  [-1, 'few'],
])('%d floors are %s', (typed, answer) => {
  expect(answerOfNumber(floors, typed)?.id).toBe(answer);
});

test('a number that lies in no range has no answer', () => {
  const answers = floors.answers.slice(1);
  expect(answerOfNumber({ answers }, 2)).toBeUndefined();
  expect(answerOfNumber({ answers }, Number.NaN)).toBeUndefined();
});

describe('what is wrong with ranges', () => {
  test.each<[string, NumberRange[], ReturnType<typeof checkRanges>]>([
    ['nothing', [{ to: 2 }, { from: 3, to: 9 }, { from: 10 }], []],
    ['nothing, whatever their order', [{ from: 10 }, { to: 2 }, { from: 3, to: 9 }], []],
    ['nothing, from 0', [{ from: 0, to: 4 }, { from: 5 }], []],
    ['a gap between', [{ to: 2 }, { from: 5 }], [{ code: 'range-gap', at: 1, from: 3, to: 4 }]],
    [
      'a gap below',
      [{ from: 1, to: 4 }, { from: 5 }],
      [{ code: 'range-gap', at: 0, from: 0, to: 0 }],
    ],
    ['a gap above', [{ to: 4 }, { from: 5, to: 9 }], [{ code: 'range-gap', at: 1, from: 10 }]],
    ['an overlap', [{ to: 5 }, { from: 5 }], [{ code: 'range-overlap', at: 1, other: 0 }]],
    [
      'one within another',
      [{ to: 9 }, { from: 2, to: 3 }, { from: 10 }],
      [{ code: 'range-overlap', at: 1, other: 0 }],
    ],
    ['half a number', [{ to: 2.5 }, { from: 3 }], [{ code: 'range-not-whole', at: 0 }]],
    ['turned round', [{ to: 2 }, { from: 9, to: 3 }], [{ code: 'range-reversed', at: 1 }]],
  ])('%s', (_, ranges, problems) => {
    expect(checkRanges(ranges)).toEqual(problems);
  });

  test('where nothing is wrong, every number has one answer; otherwise some number shows it', () => {
    const bound = fc.option(fc.integer({ min: -3, max: 12 }), { nil: undefined });
    const ranges = fc.array(fc.record({ from: bound, to: bound }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(ranges, (given) => {
        fc.pre(given.every(({ from, to }) => from === undefined || to === undefined || from <= to));
        const counts = Array.from(
          { length: 40 },
          (__, number) =>
            given.filter(({ from = -1e9, to = 1e9 }) => from <= number && number <= to).length,
        );
        const belowZero = [-1, -2, -3, -4].some(
          (number) =>
            given.filter(({ from = -1e9, to = 1e9 }) => from <= number && number <= to).length > 1,
        );
        const isFine = counts.every((count) => count === 1) && !belowZero;
        const hidden = given.some(({ to }) => to !== undefined && to < 0);
        fc.pre(!hidden);
        expect(checkRanges(given).length === 0).toBe(isFine);
      }),
    );
  });
});

test('ranges name themselves', () => {
  const named = [{ to: 2 }, { from: 3, to: 9 }, { from: 10 }, { from: 1, to: 1 }].map(rangeInSigns);
  expect(named).toEqual(['≤ 2', '3–9', '≥ 10', '1']);
});

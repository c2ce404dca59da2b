import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import { type Combine, type Potential, potentials } from '@/lib/domain/qualification';
import { combineAnswers, type Sorted } from '@/lib/domain/questions/combine-answers';
import { markerReasons, potentialOf, reachVerdict } from '@/lib/domain/verdict';
import { anyAnsweredSet, anyCombine } from './invented-sets';

const given = (...groups: Potential[]): Sorted[] => groups.map((group) => ({ group }));
const rank = (potential: Potential | undefined) =>
  potential === undefined ? -1 : potentials.indexOf(potential);

describe('combining', () => {
  test.each<[string, Combine, Sorted[], number, Potential | undefined]>([
    ['nothing answered', { by: 'best' }, [], 3, undefined],
    ['the best one', { by: 'best' }, given('low', 'high', 'low'), 3, 'high'],
    ['the worst one', { by: 'worst' }, given('high', 'standard'), 2, 'standard'],
    ['points, all answered', points(2, 4), given('high', 'standard', 'standard'), 3, 'high'],
    ['points, just too few', points(2, 5), given('high', 'standard', 'standard'), 3, 'standard'],
    ['points, none', points(1, 4), given('low', 'low', 'low'), 3, 'low'],
    ['points, one of three answered counts for all', points(2, 4), given('high'), 3, 'high'],
    ['points, two of three answered', points(2, 5), given('high', 'standard'), 3, 'standard'],
  ])('%s', (_, combine, answers, asked, potential) => {
    expect(combineAnswers(answers, combine, asked)).toBe(potential);
  });

  test('a knock-out makes low whatever else was answered, however it is combined', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...potentials)), anyCombine, (groups, combine) => {
        const out: Sorted = { group: 'high', knockOut: true };
        expect(combineAnswers([...given(...groups), out], combine, 4)).toBe('low');
      }),
    );
  });

  test('a better answer never makes the result worse', () => {
    const groups = fc.array(fc.constantFrom(...potentials), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(groups, anyCombine, fc.nat({ max: 3 }), (answers, combine, which) => {
        const at = which % answers.length;
        const better = answers.with(at, potentials[Math.min(2, rank(answers[at]) + 1)] ?? 'high');
        const before = rank(combineAnswers(given(...answers), combine, 4));
        expect(rank(combineAnswers(given(...better), combine, 4))).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('any set, any answers', () => {
  const shuffled = anyAnsweredSet.chain(({ set, markers }) =>
    fc
      .shuffledSubarray(Object.entries(markers.answers), {
        minLength: Object.keys(markers.answers).length,
      })
      .map((pairs) => ({ set, markers, answers: Object.fromEntries(pairs) })),
  );

  test('the potential never depends on the order of the answers', () => {
    fc.assert(
      fc.property(shuffled, ({ set, markers, answers }) => {
        const today = potentialOf(markers, set);
        expect(potentialOf({ ...markers, answers }, set)).toBe(today);
        const backwards = markerReasons(markers, set).reverse();
        expect(combineAnswers(backwards, set.combine, set.questions.length)).toBe(today);
      }),
    );
  });

  test('an unanswered question never lowers it silently', () => {
    fc.assert(
      fc.property(anyAnsweredSet, ({ set, markers }) => {
        const today = potentialOf(markers, set);
        fc.pre(today !== undefined);
        const qualification = { ...emptyQualification(set), markers };
        const { provisional } = reachVerdict(qualification, set);
        // Every way of answering the rest: none is worse by being left out, and a better one is announced.
        let ways = [markers.answers];
        for (const { id, answers } of set.questions)
          if (!markers.answers[id])
            ways = ways.flatMap((way) => answers.map((answer) => ({ ...way, [id]: answer.id })));
        const results = ways.map((answers) => rank(potentialOf({ ...markers, answers }, set)));
        expect(rank(today)).toBeGreaterThanOrEqual(Math.min(...results));
        expect(provisional).toBe(results.some((result) => result !== rank(today)));
      }),
    );
  });
});

function points(standardFrom: number, highFrom: number): Combine {
  return { by: 'points', standardFrom, highFrom };
}

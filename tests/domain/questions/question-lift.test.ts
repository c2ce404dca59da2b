import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import { figureFacts } from '@/lib/domain/projections/figure-facts';
import { unpackAnswers } from '@/lib/domain/questions/question-lift';
import { inventedLead } from '../../support/invented-lead';
import { type LiftFact, plainLift } from '../../support/plain-lift';
import { buildings } from './invented-sets';

type Ending = 'customer' | 'discarded' | 'parked' | 'lost' | 'mql';

/** As many leads that answered so and ended so, as the figures know them. */
const facts = (
  count: number,
  stage: Ending,
  answers: Record<string, string>,
  setVersion = 1,
): LiftFact[] =>
  Array.from({ length: count }, () => {
    const qualification = {
      ...emptyQualification(buildings),
      markers: { setId: buildings.id, setVersion, answers },
    };
    const row = figureFacts.rowOf(
      inventedLead({ qualification, stage: { value: stage, since: 1, reason: '' } }),
    );
    return { stage: row.stage, customerAt: row.customerAt, answers: row.answers };
  });

const liftOf = (given: LiftFact[], sets = [buildings]) => {
  const [set] = plainLift(given, sets);
  if (!set) throw new Error('There is no figure.');
  const answer = (question: string, id: string) =>
    set.questions
      .find(({ questionId }) => questionId === question)
      ?.answers.find(({ answerId }) => answerId === id);
  return { set, answer, question: (id: string) => set.questions.find((q) => q.questionId === id) };
};

describe('lift', () => {
  // 30 decided, 12 of them customers: 0.4 on average. Firm: 10 of 15. Nobody: 2 of 15.
  const given = [
    ...facts(10, 'customer', { care: 'firm' }),
    ...facts(5, 'lost', { care: 'firm' }),
    ...facts(2, 'customer', { care: 'nobody' }),
    ...facts(8, 'discarded', { care: 'nobody' }),
    ...facts(5, 'parked', { care: 'nobody' }),
    ...facts(40, 'mql', { care: 'nobody' }),
    ...facts(9, 'customer', {}),
  ];

  test('is the conversion of those who answered so by the average', () => {
    const { set, answer, question } = liftOf(given);
    expect(set.average).toEqual({ decided: 30, customers: 12, conversion: 0.4 });
    expect(question('care')).toMatchObject({ decided: 30, customers: 12, lift: 1, enough: true });
    expect(answer('care', 'firm')).toMatchObject({ decided: 15, customers: 10, enough: true });
    expect(answer('care', 'firm')?.lift).toBeCloseTo(10 / 15 / 0.4, 12);
    expect(answer('care', 'nobody')?.lift).toBeCloseTo(2 / 15 / 0.4, 12);
    expect(question('care')?.spread).toBeCloseTo((10 - 2) / 15 / 0.4, 12);
    expect(answer('care', 'own')).toMatchObject({ decided: 0, lift: undefined, enough: false });
  });

  test('says where there are too few: 20 of a question, 5 of an answer', () => {
    const nineteen = [
      ...facts(10, 'customer', { care: 'firm' }),
      ...facts(9, 'lost', { care: 'own' }),
    ];
    expect(liftOf(nineteen).question('care')).toMatchObject({ decided: 19, enough: false });
    expect(liftOf(nineteen).answer('care', 'firm')?.enough).toBe(false);
    const more = [...nineteen, ...facts(4, 'lost', { care: 'nobody' })];
    expect(liftOf(more).answer('care', 'firm')?.enough).toBe(true);
    expect(liftOf(more).answer('care', 'nobody')?.enough).toBe(false);
  });

  test('counts one who was a customer once as a customer, whatever came after', () => {
    const [fact] = facts(1, 'lost', { care: 'firm' });
    const was = fact ? [{ ...fact, customerAt: 5 }] : [];
    expect(liftOf(was).set.average).toMatchObject({ decided: 1, customers: 1 });
  });

  test('takes answers to other versions where the question is unchanged', () => {
    const second = structuredClone({ ...buildings, version: 2 });
    const [care] = second.questions;
    if (care) care.text = { en: 'Who pays?' };
    const both = [
      ...facts(3, 'customer', { care: 'firm', owner: 'let' }),
      ...facts(1, 'lost', { care: 'own', owner: 'let' }, 2),
    ];
    const [first, later] = plainLift(both, [buildings, second]);
    expect(first?.questions.map(({ decided }) => decided)).toEqual([3, 0, 4]);
    expect(later?.questions.map(({ decided }) => decided)).toEqual([1, 0, 4]);
    expect([first?.average.decided, later?.average.decided]).toEqual([4, 4]);
  });

  test('has nothing to divide where nobody bought', () => {
    expect(liftOf(facts(3, 'lost', { care: 'firm' })).answer('care', 'firm')).toMatchObject({
      conversion: 0,
      lift: undefined,
    });
  });

  test('the answers of a question add up to the question', () => {
    const one = fc.record({
      ending: fc.constantFrom<Ending>('customer', 'lost', 'mql', 'parked'),
      care: fc.constantFrom('nobody', 'own', 'firm'),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (leads) => {
        const { question } = liftOf(
          leads.flatMap(({ ending, care }) => facts(1, ending, { care })),
        );
        const care = question('care');
        const sum = (part: 'decided' | 'customers') =>
          care?.answers.reduce((total, answer) => total + answer[part], 0);
        expect([sum('decided'), sum('customers')]).toEqual([care?.decided, care?.customers]);
      }),
      { numRuns: 30 },
    );
  });
});

test('answers are unpacked as they were packed, whatever stands in the ids', () => {
  const answers = { 'a b=c': 'd e', é: '=' };
  const markers = { setId: 'set 1', setVersion: 3, answers };
  const qualification = { ...emptyQualification(buildings), markers };
  const { answers: packed } = figureFacts.rowOf(inventedLead({ qualification }));
  const unpacked = unpackAnswers(packed);
  expect(unpacked?.setId).toBe('set 1');
  expect(unpacked?.version).toBe(3);
  expect(Object.fromEntries(unpacked?.answers ?? [])).toEqual(answers);
  expect(unpackAnswers('')).toBeUndefined();
});

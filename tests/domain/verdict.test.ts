import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultQuestionSet as set } from '@/lib/domain/default-question-set';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import {
  type CriterionAnswer,
  criteria,
  criterionAnswers,
  type Potential,
  potentials,
  type Qualification,
  questionSetSchema,
  timesToDecision,
} from '@/lib/domain/qualification';
import { combineGroups } from '@/lib/domain/questions/combine-answers';
import { reachVerdict, recompute } from '@/lib/domain/verdict';
import { anyAnsweredSet } from './questions/invented-sets';

/** Answers by group, in the order of the questions; undefined leaves one open. */
function answered(...groups: (Potential | undefined)[]): Qualification {
  const qualification = emptyQualification(set);
  for (const [at, group] of groups.entries()) {
    const question = set.questions[at];
    const answer = question?.answers.find((candidate) => candidate.group === group);
    if (question && answer) qualification.markers.answers[question.id] = answer.id;
  }
  return qualification;
}

function withCriteria(answers: Partial<Record<(typeof criteria)[number], CriterionAnswer>>) {
  const qualification = answered('standard', 'standard', 'standard');
  for (const criterion of criteria)
    qualification.criteria[criterion].answer = answers[criterion] ?? 'yes';
  qualification.timeToDecision = 'now';
  return qualification;
}

test('the shipped question set is a valid one', () => {
  expect(questionSetSchema.parse(set)).toEqual(set);
});

describe('potential', () => {
  test.each<[Potential | undefined, (Potential | undefined)[]]>([
    [undefined, []],
    ['high', ['high']],
    ['high', ['high', 'standard']],
    ['high', ['high', 'high', 'low']],
    ['standard', ['high', 'low', 'standard']],
    ['standard', ['high', 'low']],
    ['standard', ['high', 'standard', 'standard']],
    ['low', ['low', 'standard']],
    ['low', ['low', 'low', 'high']],
  ])('%s for %j', (potential, groups) => {
    expect(reachVerdict(answered(...groups), set).potential).toBe(potential);
  });

  test('carries the structure to follow', () => {
    expect(reachVerdict(answered('high', 'high'), set).structure).toBe('structure-2');
    expect(reachVerdict(answered('standard'), set).structure).toBe('structure-1');
    expect(reachVerdict(answered('low', 'low', 'low'), set).structure).toBe('do-not-develop');
    expect(reachVerdict(answered(), set).structure).toBeUndefined();
  });

  test('is provisional as long as an open question could change it', () => {
    expect(reachVerdict(answered(), set).provisional).toBe(true);
    expect(reachVerdict(answered('high', 'standard'), set).provisional).toBe(true);
    expect(reachVerdict(answered('high', 'high', 'high'), set).provisional).toBe(false);
    expect(reachVerdict(answered('high', 'high', undefined), set).provisional).toBe(false);
  });

  test('does not count answers given to another version of the set', () => {
    const verdict = reachVerdict(answered('high', 'high', 'high'), { ...set, version: 2 });
    expect(verdict.potential).toBeUndefined();
  });

  test('never depends on the order of the answers', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...potentials), { maxLength: 6 }), (groups) => {
        const today = combineGroups(groups);
        expect(combineGroups([...groups].reverse())).toBe(today);
        expect(combineGroups([...groups].sort())).toBe(today);
      }),
    );
  });

  test('an open question never lowers it: leaving out a low answer cannot make it worse', () => {
    const order = (potential: Potential | undefined) =>
      potential === undefined ? -1 : potentials.indexOf(potential);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...potentials), { minLength: 1 }), (groups) => {
        const withLow = combineGroups([...groups, 'low']);
        expect(order(combineGroups(groups))).toBeGreaterThanOrEqual(order(withLow));
      }),
    );
  });
});

describe('reasons', () => {
  test('suffice to compute the verdict again', () => {
    const answers = fc.record({
      groups: fc.array(fc.option(fc.constantFrom(...potentials), { nil: undefined }), {
        minLength: 3,
        maxLength: 3,
      }),
      criteria: fc.tuple(...criteria.map(() => fc.constantFrom(...criterionAnswers))),
      time: fc.constantFrom(...timesToDecision),
    });
    fc.assert(
      fc.property(answers, ({ groups, criteria: given, time }) => {
        const qualification = answered(...groups);
        for (const [at, criterion] of criteria.entries())
          qualification.criteria[criterion].answer = given[at] ?? 'unknown';
        qualification.timeToDecision = time;
        const verdict = reachVerdict(qualification, set);

        const rebuilt = emptyQualification(set);
        for (const reason of verdict.reasons) {
          if (reason.code === 'marker')
            rebuilt.markers.answers[reason.questionId] = reason.answerId;
          else if (reason.code === 'criterion')
            rebuilt.criteria[reason.criterion].answer = reason.answer;
          else rebuilt.timeToDecision = reason.value;
        }
        expect(reachVerdict(rebuilt, set)).toEqual(verdict);
      }),
    );
  });

  test('suffice in any order and for any set, knock-outs and ways to combine included', () => {
    const answers = fc.tuple(
      anyAnsweredSet,
      fc.tuple(...criteria.map(() => fc.constantFrom(...criterionAnswers))),
      fc.constantFrom(...timesToDecision),
      fc.infiniteStream(fc.nat()),
    );
    fc.assert(
      fc.property(answers, ([{ set: asked, markers }, given, timeToDecision, places]) => {
        const qualification = { ...emptyQualification(asked), markers, timeToDecision };
        for (const [at, criterion] of criteria.entries())
          qualification.criteria[criterion].answer = given[at] ?? 'unknown';
        const { reasons, ...verdict } = reachVerdict(qualification, asked);
        const shuffled = reasons
          .map((reason) => ({ reason, place: places.next().value }))
          .sort((a, b) => a.place - b.place)
          .map(({ reason }) => reason);
        const { reasons: _, ...again } = recompute(shuffled, asked);
        expect(again).toEqual(verdict);
      }),
    );
  });
});

describe('next question', () => {
  test('an unknown criterion comes first, in the order need, desire, funds, authority', () => {
    expect(reachVerdict(answered(), set).ask).toEqual({
      code: 'ask-criterion',
      criterion: 'need',
      answer: 'unknown',
    });
    const ask = reachVerdict(withCriteria({ funds: 'unknown' }), set).ask;
    expect(ask).toMatchObject({ criterion: 'funds', answer: 'unknown' });
  });

  test('then an open marker question, then the time, then what is only partly so', () => {
    const open = withCriteria({});
    open.markers.answers = {};
    expect(reachVerdict(open, set).ask).toEqual({ code: 'ask-marker', questionId: 'users' });
    const noTime = withCriteria({});
    noTime.timeToDecision = 'unknown';
    expect(reachVerdict(noTime, set).ask).toEqual({ code: 'ask-time-to-decision' });
    expect(reachVerdict(withCriteria({ authority: 'partly' }), set).ask).toMatchObject({
      criterion: 'authority',
      answer: 'partly',
    });
  });

  test('nothing is asked when everything holds', () => {
    expect(reachVerdict(withCriteria({}), set).ask).toBeUndefined();
  });
});

test('each no has its consequence', () => {
  const verdict = reachVerdict(
    withCriteria({ need: 'no', desire: 'no', funds: 'no', authority: 'no' }),
    set,
  );
  expect(verdict.consequences).toEqual([
    { criterion: 'need', action: 'discard' },
    { criterion: 'desire', action: 'nurture' },
    { criterion: 'funds', action: 'come-back' },
    { criterion: 'authority', action: 'find-decision-maker' },
  ]);
});

test('temperature comes from the time to decision alone', () => {
  const temperatures = timesToDecision.map((timeToDecision) => {
    const qualification = { ...answered('low', 'low', 'low'), timeToDecision };
    return reachVerdict(qualification, set).temperature;
  });
  expect(temperatures).toEqual([undefined, 'hot', 'warm', 'cold']);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { questionSetSchema } from '@/lib/domain/qualification';
import {
  checkQuestionSet,
  questionHints,
  reachablePotentials,
} from '@/lib/domain/questions/check-question-set';
import {
  draftOfSet,
  finishedSet,
  type QuestionSetDraft,
} from '@/lib/domain/questions/question-set-draft';
import { anySet, buildings } from './invented-sets';

/** The invented set as a draft, with a change. */
function changed(change: (draft: QuestionSetDraft) => void): QuestionSetDraft {
  const draft = draftOfSet(structuredClone(buildings));
  change(draft);
  return draft;
}
const answerOf = (draft: QuestionSetDraft, question: number, answer: number) => {
  const found = draft.questions[question]?.answers[answer];
  if (!found) throw new Error('There is no such answer.');
  return found;
};
const questionOf = (draft: QuestionSetDraft, question: number) => {
  const found = draft.questions[question];
  if (!found) throw new Error('There is no such question.');
  return found;
};

describe('a draft', () => {
  test.each([buildings, defaultQuestionSet])('of a version is that version again: $id', (set) => {
    expect(finishedSet(draftOfSet(set), set)).toEqual(set);
    expect(checkQuestionSet(draftOfSet(set))).toEqual([]);
  });

  test('written in Czech alone is asked in Czech everywhere, and is Czech alone when written on', () => {
    const draft = changed((set) => {
      questionOf(set, 0).text = { cs: ' Kdo se stará? ' };
    });
    const set = finishedSet(draft, { id: 'x', version: 2 });
    expect(set.questions[0]?.text).toEqual({ en: 'Kdo se stará?', cs: 'Kdo se stará?' });
    expect(draftOfSet(set).questions[0]?.text).toEqual({ cs: 'Kdo se stará?' });
  });

  test('of ranges without words takes the range as its words', () => {
    const draft = changed((set) => {
      Object.assign(answerOf(set, 1, 0), { text: {}, to: '1' });
      Object.assign(answerOf(set, 1, 1), { text: { en: 'some' }, from: '2' });
    });
    const answers = finishedSet(draft, { id: 'x', version: 2 }).questions[1]?.answers;
    expect(answers?.map(({ text }) => text.en)).toEqual(['≤ 1', 'some', '≥ 10']);
  });
});

describe('problems say what and where', () => {
  test.each<[string, QuestionSetDraft, ReturnType<typeof checkQuestionSet>]>([
    [
      'a name',
      changed((set) => {
        set.name = { en: '  ' };
      }),
      [{ code: 'no-name' }],
    ],
    [
      'one question is too few',
      changed((set) => void set.questions.splice(1)),
      [{ code: 'few-questions' }],
    ],
    [
      'a question without words',
      changed((set) => {
        questionOf(set, 2).text = {};
      }),
      [{ code: 'no-question-text', question: 2 }],
    ],
    [
      'an answer without words',
      changed((set) => {
        answerOf(set, 0, 1).text = { cs: ' ' };
      }),
      [{ code: 'no-answer-text', question: 0, answer: 1 }],
    ],
    [
      'a question asked twice',
      changed((set) => {
        questionOf(set, 2).text = { en: 'who looks  after the systems?' };
      }),
      [{ code: 'same-question', question: 2, other: 0 }],
    ],
    [
      'an answer given twice',
      changed((set) => {
        answerOf(set, 0, 2).text = { en: 'Nobody' };
      }),
      [{ code: 'same-answer', question: 0, answer: 2, other: 0 }],
    ],
    [
      'one answer',
      changed((set) => void questionOf(set, 0).answers.splice(1)),
      [{ code: 'few-answers', question: 0 }],
    ],
    [
      'no number',
      changed((set) => {
        answerOf(set, 1, 2).from = 'ten';
      }),
      [{ code: 'range-not-number', question: 1, answer: 2 }],
    ],
    [
      'a gap',
      changed((set) => {
        answerOf(set, 1, 2).from = '12';
      }),
      [{ code: 'range-gap', question: 1, answer: 2, from: 10, to: 11 }],
    ],
    [
      'an overlap',
      changed((set) => {
        answerOf(set, 1, 2).from = '9';
      }),
      [{ code: 'range-overlap', question: 1, answer: 2, other: 1 }],
    ],
    [
      'points that are not there',
      changed((set) => {
        set.combine = { by: 'points', standardFrom: '2', highFrom: '' };
      }),
      [{ code: 'points-missing' }],
    ],
    [
      'points out of order',
      changed((set) => {
        set.combine = { by: 'points', standardFrom: '4', highFrom: '3' };
      }),
      [{ code: 'points-order' }],
    ],
    [
      'points that nobody can have, as the third question gives one at most',
      changed((set) => {
        set.combine = { by: 'points', standardFrom: '2', highFrom: '6' };
      }),
      [{ code: 'group-unreachable', group: 'high' }],
    ],
    [
      'a group no answers lead to',
      changed((set) => {
        for (const { answers } of set.questions)
          for (const answer of answers) if (answer.group === 'high') answer.group = 'standard';
      }),
      [{ code: 'group-unreachable', group: 'high' }],
    ],
    [
      'the worst counts, and one question has no high answer',
      changed((set) => {
        set.combine.by = 'worst';
      }),
      [{ code: 'group-unreachable', group: 'high' }],
    ],
    [
      'a text over its length',
      changed((set) => {
        questionOf(set, 0).text = { en: 'x'.repeat(301) };
      }),
      [
        {
          code: 'invalid',
          detail: expect.stringContaining('questions.0.text.en') as unknown as string,
        },
      ],
    ],
  ])('%s', (_, draft, problems) => {
    expect(checkQuestionSet(draft)).toEqual(problems);
  });

  test('without any, what comes of it can be stored; each potential is within reach', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const draft = draftOfSet(set);
        const problems = checkQuestionSet(draft);
        const reachable = reachablePotentials(set);
        const missing = problems.filter(({ code }) => code === 'group-unreachable');
        if (problems.every(({ code }) => code === 'group-unreachable'))
          expect(missing.length).toBe(3 - reachable.size);
        if (problems.length === 0)
          expect(questionSetSchema.safeParse(finishedSet(draft, set)).success).toBe(true);
      }),
    );
  });
});

test('a question that decides nothing is worth a second thought', () => {
  const draft = changed((set) => {
    for (const answer of questionOf(set, 0).answers) answer.group = 'standard';
    for (const answer of questionOf(set, 2).answers) answer.knockOut = true;
  });
  expect(questionHints(draft)).toEqual([
    { question: 0, code: 'decides-nothing' },
    { question: 2, code: 'all-knock-out' },
  ]);
  expect(questionHints(draftOfSet(buildings))).toEqual([]);
});

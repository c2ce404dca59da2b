import fc from 'fast-check';
import {
  type Combine,
  type MarkerAnswers,
  potentials,
  type QuestionSet,
} from '@/lib/domain/qualification';

/** Three questions of a company that looks after the systems of buildings; the second asks a number. */
export const buildings: QuestionSet = {
  id: 'buildings',
  version: 1,
  name: { en: 'Buildings', cs: 'Budovy' },
  questions: [
    {
      id: 'care',
      text: { en: 'Who looks after the systems?', cs: 'Kdo se stará o systémy?' },
      answers: [
        { id: 'nobody', text: { en: 'nobody', cs: 'nikdo' }, group: 'low' },
        { id: 'own', text: { en: 'own people', cs: 'vlastní lidé' }, group: 'standard' },
        { id: 'firm', text: { en: 'a firm', cs: 'firma' }, group: 'high' },
      ],
    },
    {
      id: 'floors',
      kind: 'number',
      text: { en: 'How many floors are there?', cs: 'Kolik je tam pater?' },
      answers: [
        { id: 'few', text: { en: '≤ 2' }, group: 'low', to: 2 },
        { id: 'some', text: { en: '3–9' }, group: 'standard', from: 3, to: 9 },
        { id: 'many', text: { en: '≥ 10' }, group: 'high', from: 10 },
      ],
    },
    {
      id: 'owner',
      text: { en: 'Whose is the building?', cs: 'Čí je budova?' },
      answers: [
        { id: 'theirs', text: { en: 'their own', cs: 'jejich' }, group: 'standard' },
        { id: 'let', text: { en: 'let', cs: 'v nájmu' }, group: 'low' },
        {
          id: 'ruin',
          text: { en: 'to be pulled down', cs: 'k demolici' },
          group: 'low',
          knockOut: true,
        },
      ],
    },
  ],
};

export const anyCombine: fc.Arbitrary<Combine> = fc.oneof(
  fc.constantFrom<Combine>({ by: 'majority' }, { by: 'best' }, { by: 'worst' }),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }))
    .map(([standardFrom, more]) => ({
      by: 'points' as const,
      standardFrom,
      highFrom: Math.min(8, standardFrom + more),
    })),
);

const anyAnswer = fc.record({
  group: fc.constantFrom(...potentials),
  knockOut: fc.option(fc.constant(true), { freq: 6, nil: undefined }),
});

/** A version of two to four questions with all kinds of groups, knock-outs and ways to combine. */
export const anySet: fc.Arbitrary<QuestionSet> = fc
  .tuple(
    fc.array(fc.array(anyAnswer, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 4 }),
    anyCombine,
  )
  .map(([questions, combine]) => ({
    id: 'any',
    version: 1,
    name: { en: 'Any' },
    combine,
    questions: questions.map((answers, at) => ({
      id: `q${at}`,
      text: { en: `Question ${at}` },
      answers: answers.map(({ group, knockOut }, place) => ({
        id: `a${place}`,
        text: { en: `Answer ${place}` },
        group,
        ...(knockOut && { knockOut }),
      })),
    })),
  }));

/** Answers to some of the set's questions. */
export const anyAnswersTo = (set: QuestionSet): fc.Arbitrary<MarkerAnswers> =>
  fc
    .tuple(
      ...set.questions.map(({ answers }) =>
        fc.option(fc.constantFrom(...answers.map(({ id }) => id)), { nil: undefined, freq: 3 }),
      ),
    )
    .map((chosen) => ({
      setId: set.id,
      setVersion: set.version,
      answers: Object.fromEntries(
        set.questions.flatMap(({ id }, at) => {
          const answer = chosen[at];
          return answer === undefined ? [] : [[id, answer]];
        }),
      ),
    }));

export const anyAnsweredSet = anySet.chain((set) =>
  anyAnswersTo(set).map((markers) => ({ set, markers })),
);

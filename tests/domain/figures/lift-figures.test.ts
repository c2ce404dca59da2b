import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import type { FigureFilter } from '@/lib/domain/figures/count-figures';
import { countLift, type LiftCell, leadsBehindLift } from '@/lib/domain/figures/lift-figures';
import type { Lead } from '@/lib/domain/lead';
import { figureFacts } from '@/lib/domain/projections/figure-facts';
import type { QuestionSet } from '@/lib/domain/qualification';
import { figureIndexOf } from '@/lib/services/figure-index';
import { figureLeads, firstMoment } from '../../support/figure-leads';
import { plainLift } from '../../support/plain-lift';
import { buildings } from '../questions/invented-sets';

const [first] = buildings.questions;
if (!first) throw new Error('There is no question.');
/** One question is the same word for word, the others are asked no more. */
const later: QuestionSet = { ...buildings, version: 2, questions: [first] };
const sets = [buildings, later];

/** Leads that answered arbitrarily, to one version or the other, or to one nobody has. */
const answered: fc.Arbitrary<Lead[]> = fc
  .tuple(
    figureLeads,
    fc.infiniteStream(fc.nat()),
    fc.infiniteStream(fc.integer({ min: 1, max: 3 })),
  )
  .map(([leads, chances, versions]) =>
    leads.map((lead) => {
      const answers = Object.fromEntries(
        buildings.questions.flatMap(({ id, answers: all }) => {
          const answer = all[(chances.next().value ?? 0) % (all.length + 1)];
          return answer ? [[id, answer.id]] : [];
        }),
      );
      const setVersion = versions.next().value ?? 1;
      const markers = { setId: buildings.id, setVersion, answers };
      return { ...lead, qualification: { ...emptyQualification(buildings), markers } };
    }),
  );

const dayMs = 86_400_000;
const always: FigureFilter = { from: 0, before: firstMoment + 1000 * dayMs };

const cellsOf = (set: QuestionSet): LiftCell[] =>
  [true, false].flatMap((won) => [
    { set, won },
    ...set.questions.flatMap(({ id: question, answers }) => [
      { set, question, won },
      ...answers.map(({ id: answer }) => ({ set, question, answer, won })),
    ]),
  ]);

describe('the lift of a period', () => {
  it('is that of the leads that came in it, of that person and source', () => {
    fc.assert(
      fc.property(
        answered,
        fc.integer({ min: 0, max: 360 }),
        fc.constantFrom('Petra Vzorná', '', undefined),
        (leads, day, responsible) => {
          const filter: FigureFilter = {
            from: firstMoment,
            before: firstMoment + day * dayMs,
            ...(responsible !== undefined && { responsible }),
          };
          const meant = leads.filter(
            (lead) =>
              lead.createdAt < filter.before &&
              (responsible === undefined || lead.responsible === responsible),
          );
          const plain = plainLift(meant.map(figureFacts.rowOf), sets);
          expect(countLift(figureIndexOf(leads), filter, sets)).toEqual(plain);
        },
      ),
    );
  });

  it('opens as many leads as each of its figures says, each once, and of the whole those of its parts', () => {
    fc.assert(
      fc.property(answered, (leads) => {
        const base = figureIndexOf(leads);
        const lifts = countLift(base, always, sets);
        for (const [at, set] of sets.entries()) {
          const lift = lifts[at];
          for (const cell of cellsOf(set)) {
            const question = lift?.questions.find((each) => each.questionId === cell.question);
            const answer = question?.answers.find((each) => each.answerId === cell.answer);
            const figure = cell.question ? (cell.answer ? answer : question) : lift?.average;
            const ids = leadsBehindLift(base, always, sets, cell);
            expect(new Set(ids).size).toBe(ids.length);
            expect(ids).toHaveLength((cell.won ? figure?.customers : figure?.decided) ?? -1);
          }
          const all = leadsBehindLift(base, always, sets, { set, won: false });
          const parts = set.questions.flatMap(({ id: question }) =>
            leadsBehindLift(base, always, sets, { set, question, won: false }),
          );
          expect(new Set(parts)).toEqual(new Set(all));
        }
      }),
    );
  });
});

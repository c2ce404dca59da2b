import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import type { MarkerAnswers, Qualification, QuestionSet } from '@/lib/domain/qualification';
import {
  answersTo,
  carryOver,
  moveToSet,
  moveToTrial,
  trialQuestions,
} from '@/lib/domain/questions/carry-over';
import { reachVerdict } from '@/lib/domain/verdict';
import { anyAnsweredSet, buildings } from './invented-sets';

/** The next version, with a change. */
function next(change: (set: QuestionSet) => void, from = buildings): QuestionSet {
  const set = { ...structuredClone(from), version: from.version + 1 };
  change(set);
  return set;
}
const questionOf = (set: QuestionSet, id: string) => {
  const found = set.questions.find((question) => question.id === id);
  if (!found) throw new Error(`There is no question ${id}.`);
  return found;
};
const answered = (answers: Record<string, string>, more: Partial<MarkerAnswers> = {}) => ({
  setId: buildings.id,
  setVersion: 1,
  answers,
  ...more,
});
const known =
  (...sets: QuestionSet[]) =>
  (id: string, version: number) =>
    sets.find((set) => set.id === id && set.version === version);

describe('an answer is carried over', () => {
  const given = answered(
    { care: 'firm', floors: 'some', owner: 'let' },
    { numbers: { floors: 6 } },
  );
  const carriedTo = (set: QuestionSet) => carryOver(given, buildings, set);

  test('to the same question, also where its answers belong to other groups now', () => {
    const set = next((version) => {
      for (const answer of questionOf(version, 'care').answers) answer.group = 'low';
    });
    expect(carriedTo(set)).toEqual({ ...given, setVersion: 2 });
  });

  test('not where the question, an answer or the choice of answers is another one', () => {
    const set = next((version) => {
      questionOf(version, 'care').text = { en: 'Who pays?', cs: 'Kdo platí?' };
      questionOf(version, 'owner').answers.push({ id: 'n', text: { en: 'new' }, group: 'high' });
    });
    expect(carriedTo(set).answers).toEqual({ floors: 'some' });
  });

  test('where a translation was added to it', () => {
    const set = next((version) => {
      questionOf(version, 'care').text = { ...questionOf(version, 'care').text, de: 'Wer?' };
    });
    expect(carriedTo(set).answers.care).toBe('firm');
  });

  test('as the number it was, in whichever range that lies now', () => {
    const set = next((version) => {
      questionOf(version, 'floors').answers = [
        { id: 'low', text: { en: '≤ 4' }, group: 'low', to: 4 },
        { id: 'tall', text: { en: '≥ 5' }, group: 'high', from: 5 },
      ];
    });
    expect(carriedTo(set)).toMatchObject({
      answers: { care: 'firm', floors: 'tall', owner: 'let' },
      numbers: { floors: 6 },
    });
    const without = answered({ floors: 'some' });
    expect(carryOver(without, buildings, set).answers).toEqual({});
  });
});

describe('moving a lead to another version', () => {
  const second = next((version) => {
    questionOf(version, 'care').text = { en: 'Who pays?' };
  });
  const base: Qualification = {
    ...emptyQualification(buildings),
    markers: answered({ care: 'firm', owner: 'let' }),
  };

  test('keeps what was answered to the former one, and understands it by it', () => {
    const moved = moveToSet(base, second, known(buildings, second));
    expect(moved.earlier).toEqual([base.markers]);
    expect(moved.markers).toEqual({ setId: 'buildings', setVersion: 2, answers: { owner: 'let' } });
  });

  test('takes the answers of its trial first', () => {
    const trial = answered({ care: 'own', owner: 'theirs' }, { setVersion: 2 });
    const moved = moveToSet({ ...base, trial }, second, known(buildings, second));
    expect(moved.markers.answers).toEqual({ care: 'own', owner: 'theirs' });
    expect(moved.trial).toBeUndefined();
  });

  test('leaves the answers to another trial where they are', () => {
    const trial = answered({ care: 'own' }, { setId: 'other', setVersion: 5 });
    const moved = moveToSet({ ...base, trial }, second, known(buildings, second));
    expect(moved.trial).toEqual(trial);
  });

  test('and back brings back what was answered there', () => {
    const find = known(buildings, second);
    const there = moveToSet(base, second, find);
    there.markers.answers.care = 'own';
    const back = moveToSet(there, buildings, find);
    expect(back.markers).toEqual(base.markers);
    expect(back.earlier).toEqual([there.markers]);
  });

  test('to the version it has already changes nothing', () => {
    expect(moveToSet(base, buildings, known(buildings))).toEqual(base);
  });

  test('without knowing the former version keeps its answers, and carries nothing', () => {
    const moved = moveToSet(base, second, known(second));
    expect(moved).toMatchObject({ markers: { answers: {} }, earlier: [base.markers] });
  });

  test('never changes a verdict by there being another version', () => {
    fc.assert(
      fc.property(anyAnsweredSet, ({ set, markers }) => {
        const qualification = { ...emptyQualification(set), markers };
        const before = reachVerdict(qualification, set);
        const later = next((version) => {
          for (const { answers } of version.questions)
            for (const answer of answers) answer.group = 'low';
        }, set);
        const moved = moveToSet(qualification, later, known(set, later));
        const kept = moved.earlier?.[0] ?? moved.markers;
        // Neither the version nor the move changed what the answers say by their own version.
        expect(reachVerdict(qualification, set)).toEqual(before);
        if (Object.keys(markers.answers).length > 0)
          expect(reachVerdict({ ...moved, markers: kept }, set)).toEqual(before);
      }),
    );
  });
});

describe('a trial', () => {
  const trial = next((version) => {
    version.questions.push({
      id: 'rent',
      text: { en: 'How long is the lease?' },
      answers: [
        { id: 'short', text: { en: 'a year' }, group: 'low' },
        { id: 'long', text: { en: 'ten years' }, group: 'high' },
      ],
    });
    for (const answer of questionOf(version, 'care').answers) answer.group = 'low';
  });

  test('asks only what the active questions do not ask already', () => {
    expect(trialQuestions(trial, buildings).map(({ id }) => id)).toEqual(['rent']);
  });

  test('goes on with the answers of the former one where the question is unchanged', () => {
    const before: Qualification = {
      ...emptyQualification(buildings),
      trial: answered({ rent: 'long' }, { setVersion: 2 }),
    };
    const later = next(() => undefined, trial);
    const moved = moveToTrial(before, later, known(buildings, trial, later));
    expect(moved.trial).toEqual({ setId: 'buildings', setVersion: 3, answers: { rent: 'long' } });
    expect(moved.earlier).toEqual([before.trial]);
    expect(moveToTrial(moved, later, known(later))).toBe(moved);
  });

  test('what it and the active questions were answered answers the version it becomes', () => {
    const qualification: Qualification = {
      ...emptyQualification(buildings),
      markers: answered({ care: 'firm', owner: 'let' }),
      trial: answered({ rent: 'long' }, { setVersion: 2 }),
    };
    expect(answersTo(qualification, trial, known(buildings, trial)).answers).toEqual({
      care: 'firm',
      owner: 'let',
      rent: 'long',
    });
  });
});

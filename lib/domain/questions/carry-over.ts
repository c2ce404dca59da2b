import type { MarkerAnswers, Qualification, QuestionSet } from '@/lib/domain/qualification';
import { isSameVersion, joinAnswers } from './join-answers';
import { answerOfNumber } from './number-ranges';
import { isVersion, type MarkerAnswer, type MarkerQuestion } from './question-parts';
import { asksTheSame, sameQuestion } from './same-question';

/** The version that answers belong to; undefined where it is not known any more. */
export type FindSet = (id: string, version: number) => QuestionSet | undefined;

/** As many former answers are kept with a lead, the latest. */
const mostEarlier = 20;

export const isAnswered = (markers: MarkerAnswers | undefined): markers is MarkerAnswers =>
  markers !== undefined && Object.keys(markers.answers).length > 0;

const noAnswers = ({ id, version }: QuestionSet): MarkerAnswers => ({
  setId: id,
  setVersion: version,
  answers: {},
});

/** What an answer to a question of another version says to this one. A number stays what it was, whatever the ranges. */
function carried(
  question: MarkerQuestion,
  former: MarkerQuestion | undefined,
  given: MarkerAnswers,
): { answer: MarkerAnswer; number?: number } | undefined {
  if (!former || !asksTheSame(former, question)) return undefined;
  const number = question.kind === 'number' ? given.numbers?.[question.id] : undefined;
  if (number !== undefined) {
    const answer = answerOfNumber(question, number);
    return answer && { answer, number };
  }
  const answer = question.answers.find(({ id }) => id === given.answers[question.id]);
  return answer && sameQuestion(former, question) ? { answer } : undefined;
}

/**
 * The answers to version `from` as answers to version `to`: where a question is unchanged (the same
 * id, question and answers; which group an answer belongs to may differ). Others stay open.
 */
export function carryOver(given: MarkerAnswers, from: QuestionSet, to: QuestionSet): MarkerAnswers {
  const result = noAnswers(to);
  if (isVersion(given, to)) return given;
  for (const question of to.questions) {
    const former = from.questions.find(({ id }) => id === question.id);
    const found = carried(question, former, given);
    if (!found) continue;
    result.answers[question.id] = found.answer.id;
    if (found.number !== undefined)
      result.numbers = { ...result.numbers, [question.id]: found.number };
  }
  return result;
}

/** All answers a lead has, those that count first: to the set on trial, the present ones, the former ones. */
const allAnswers = ({ trial, markers, earlier = [] }: Qualification): MarkerAnswers[] =>
  [trial, markers, ...earlier].filter(isAnswered);

/**
 * What a lead answers to a version: what was answered to this very version first, then what can be
 * carried over, the latest first.
 */
export function answersTo(
  qualification: Qualification,
  to: QuestionSet,
  find: FindSet,
): MarkerAnswers {
  const all = allAnswers(qualification);
  const own = all.filter((given) => isVersion(given, to));
  const others = all.flatMap((given) => {
    const from = isVersion(given, to) ? undefined : find(given.setId, given.setVersion);
    return from ? [carryOver(given, from, to)] : [];
  });
  return [...own, ...others].reduceRight(joinAnswers, noAnswers(to));
}

/**
 * The lead's answers as answers to `to`: the present ones are kept among the former ones, and those
 * on trial too, unless they were given to this version, when they count from now on.
 */
export function moveToSet(
  qualification: Qualification,
  to: QuestionSet,
  find: FindSet,
): Qualification {
  const { trial, earlier: _, ...rest } = qualification;
  const { markers } = qualification;
  const isOnTrial = trial && !isVersion(trial, to);
  const former = isVersion(markers, to) || !isAnswered(markers) ? [] : [markers];
  const earlier = [
    ...former,
    ...(qualification.earlier ?? []).filter(
      (given) => !isVersion(given, to) && !former.some((other) => isSameVersion(other, given)),
    ),
  ].slice(0, mostEarlier);
  return {
    ...rest,
    markers: answersTo(qualification, to, find),
    ...(isOnTrial && { trial }),
    ...(earlier.length > 0 && { earlier }),
  };
}

/**
 * The lead's answers with those on trial given to `trial`: what was answered to a former trial is
 * kept among the former answers, and carried over where its question is unchanged.
 */
export function moveToTrial(
  qualification: Qualification,
  trial: QuestionSet,
  find: FindSet,
): Qualification {
  const { trial: former } = qualification;
  if (isVersion(former, trial)) return qualification;
  const from = former && find(former.setId, former.setVersion);
  const moved = from && former ? carryOver(former, from, trial) : noAnswers(trial);
  const earlier = [...(isAnswered(former) ? [former] : []), ...(qualification.earlier ?? [])];
  return {
    ...qualification,
    trial: moved,
    ...(earlier.length > 0 && { earlier: earlier.slice(0, mostEarlier) }),
  };
}

/** The questions of a set on trial that are not answered already by what the other set asks. */
export function trialQuestions(trial: QuestionSet, asked: QuestionSet): MarkerQuestion[] {
  return trial.questions.filter(
    (question) =>
      !asked.questions.some((other) =>
        question.kind === 'number' ? asksTheSame(other, question) : sameQuestion(other, question),
      ),
  );
}

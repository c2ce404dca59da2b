import type { MarkerAnswers, QuestionSet } from '@/lib/domain/qualification';
import { type FindSet, isAnswered } from './carry-over';
import { isVersion } from './question-parts';

/** The versions of question sets that matter for one lead. */
export interface AskedQuestions {
  /** What is asked today. */
  active: QuestionSet;
  /** Asked beside it, and decides nothing. */
  trial?: QuestionSet;
  /** Those that the lead's answers were given to, as far as they are known. */
  former: readonly QuestionSet[];
}

const all = ({ active, trial, former }: AskedQuestions) => [
  active,
  ...(trial ? [trial] : []),
  ...former,
];

export const findAmong =
  (asked: AskedQuestions): FindSet =>
  (id, version) =>
    all(asked).find((set) => set.id === id && set.version === version);

/** The version to ask by: that of the answers there are, else the active one. */
export const setOf = (asked: AskedQuestions, markers: MarkerAnswers): QuestionSet =>
  (isAnswered(markers) && all(asked).find((set) => isVersion(markers, set))) || asked.active;

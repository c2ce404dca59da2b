import type { LeadBase } from '@/lib/db/database';
import type { Qualification, QuestionSet } from '@/lib/domain/qualification';
import type { AskedQuestions } from '@/lib/domain/questions/asked-questions';
import { activeQuestionSet, findQuestionSet } from './active-question-set';

/** The version on trial; undefined where none is. */
export async function trialQuestionSet(base: LeadBase): Promise<QuestionSet | undefined> {
  const row = await base.meta.get('trial-question-set');
  return row?.key === 'trial-question-set' ? findQuestionSet(base, row.id, row.version) : undefined;
}

/** What is asked today, and the versions that these answers are understood by. */
export async function askedQuestions(
  base: LeadBase,
  { markers, trial, earlier = [] }: Qualification,
): Promise<AskedQuestions> {
  const [active, onTrial] = await Promise.all([activeQuestionSet(base), trialQuestionSet(base)]);
  const given = new Map(
    [markers, ...(trial ? [trial] : []), ...earlier].map((answers) => [
      `${answers.setId} ${answers.setVersion}`,
      answers,
    ]),
  );
  const former = await Promise.all(
    [...given.values()].map(({ setId, setVersion }) => findQuestionSet(base, setId, setVersion)),
  );
  return {
    active,
    ...(onTrial && { trial: onTrial }),
    former: former.filter((set) => set !== undefined),
  };
}

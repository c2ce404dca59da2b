import type { LeadBase } from '@/lib/db/database';
import type { Qualification, QuestionSet } from '@/lib/domain/qualification';
import type { AskedQuestions } from '@/lib/domain/questions/asked-questions';
import { activeQuestionSet, findQuestionSet } from './active-question-set';

/** The version on trial; undefined where none is. */
export async function trialQuestionSet(base: LeadBase): Promise<QuestionSet | undefined> {
  const row = await base.meta.get('trial-question-set');
  return row?.key === 'trial-question-set' ? findQuestionSet(base, row.id, row.version) : undefined;
}

/** What the panel asks of whoever was asked nothing yet. */
export type TodaysQuestions = Pick<AskedQuestions, 'active' | 'trial'>;

export async function todaysQuestions(base: LeadBase): Promise<TodaysQuestions> {
  const [active, trial] = await Promise.all([activeQuestionSet(base), trialQuestionSet(base)]);
  return { active, ...(trial && { trial }) };
}

/**
 * What is asked today, and the versions that these answers are understood by. `today` for whoever has
 * looked that up already.
 */
export async function askedQuestions(
  base: LeadBase,
  { markers, trial, earlier = [] }: Qualification,
  today?: TodaysQuestions,
): Promise<AskedQuestions> {
  const asked = today ?? (await todaysQuestions(base));
  const known = [asked.active, ...(asked.trial ? [asked.trial] : [])];
  const given = new Map(
    [markers, ...(trial ? [trial] : []), ...earlier].map((answers) => [
      `${answers.setId} ${answers.setVersion}`,
      answers,
    ]),
  );
  const former = await Promise.all(
    [...given.values()].map(
      async ({ setId, setVersion }) =>
        known.find(({ id, version }) => id === setId && version === setVersion) ??
        (await findQuestionSet(base, setId, setVersion)),
    ),
  );
  return { ...asked, former: former.filter((set) => set !== undefined) };
}

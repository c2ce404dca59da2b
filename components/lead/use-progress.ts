import { useTranslations } from 'use-intl';
import type { LeadDraft } from '@/lib/domain/lead';
import { criteria, type QuestionSet } from '@/lib/domain/qualification';

/** "2/8": how many of all questions have an answer. Undefined as long as the questions are not there. */
export function useProgress(draft: LeadDraft, set: QuestionSet | undefined): string | undefined {
  const t = useTranslations('panel.qualify');
  if (!set) return undefined;
  const { qualification } = draft;
  const open =
    criteria.filter((criterion) => qualification.criteria[criterion].answer === 'unknown').length +
    set.questions.filter(({ id }) => qualification.markers.answers[id] === undefined).length +
    (qualification.timeToDecision === 'unknown' ? 1 : 0);
  const all = criteria.length + set.questions.length + 1;
  return t('progress', { answered: all - open, all });
}

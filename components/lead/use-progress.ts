import { useTranslations } from 'use-intl';
import { criteria } from '@/lib/domain/qualification';
import type { OpenProspect } from '@/lib/services/panel-actions';

/** "2/8": how many of all questions have an answer. */
export function useProgress({ draft, set }: Pick<OpenProspect, 'draft' | 'set'>): string {
  const t = useTranslations('panel.qualify');
  const { qualification } = draft;
  const open =
    criteria.filter((criterion) => qualification.criteria[criterion].answer === 'unknown').length +
    set.questions.filter(({ id }) => qualification.markers.answers[id] === undefined).length +
    (qualification.timeToDecision === 'unknown' ? 1 : 0);
  const all = criteria.length + set.questions.length + 1;
  return t('progress', { answered: all - open, all });
}

import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { useQuestionState } from '@/components/questions/use-question-draft';
import type { FigureFilter } from '@/lib/domain/figures/count-figures';
import type { FigureBase } from '@/lib/domain/figures/figure-base';
import type { QuestionSet } from '@/lib/domain/qualification';
import { enoughLeads } from '@/lib/domain/questions/question-lift';
import { FigureSection } from './figure-section';
import { LiftTables } from './lift-tables';

interface LiftSectionProps {
  base: FigureBase;
  filter: FigureFilter;
  when: string;
}

const noSets: readonly QuestionSet[] = [];

/** What the answers to marker questions were worth, of the leads that came in the period. */
export function LiftSection(props: LiftSectionProps) {
  const t = useTranslations('questions.lift');
  const { actions } = useDashboard();
  const sets = useQuestionState(actions.questions)?.versions ?? noSets;
  return (
    <FigureSection title={t('title')} text={t('ofPeriod', enoughLeads)}>
      <LiftTables {...props} sets={sets} none={t('noneOfPeriod')} />
    </FigureSection>
  );
}

import { useTranslations } from 'use-intl';
import { LiftTables } from '@/components/figures/lift-tables';
import { useFigureIndex } from '@/components/figures/use-figures';
import { Notice } from '@/components/ui/notice';
import { always } from '@/lib/domain/figures/period';
import type { QuestionSet } from '@/lib/domain/qualification';
import { enoughLeads } from '@/lib/domain/questions/question-lift';
import styles from './questions-screen.module.css';

/** What answers were worth once outcomes are known, with the size of the sample and an honest “too few”. */
export function LiftSection({ versions }: { versions: readonly QuestionSet[] }) {
  const t = useTranslations('questions.lift');
  const figures = useTranslations('figures');
  const index = useFigureIndex();
  if (index === undefined) return null;
  return (
    <section className={styles.section} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p className={styles.quiet}>{t('text', enoughLeads)}</p>
      {index === 'unreadable' ? (
        <Notice tone="bad">{figures('unreadable')}</Notice>
      ) : (
        <LiftTables
          base={index}
          filter={always}
          when={t('always')}
          sets={versions}
          none={t('none')}
        />
      )}
    </section>
  );
}

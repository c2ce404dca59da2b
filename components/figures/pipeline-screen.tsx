import { BarChart3 } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { useToday } from '@/components/follow-up/use-today';
import { useDashboard } from '@/components/leads/dashboard-context';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { countFigures } from '@/lib/domain/figures/count-figures';
import type { FigureBase } from '@/lib/domain/figures/figure-base';
import { leadsBehind } from '@/lib/domain/figures/leads-behind';
import { FigureFilters } from './figure-filters';
import { FigureLink } from './figure-link';
import styles from './figures.module.css';
import { FunnelSection } from './funnel-section';
import { LiftSection } from './lift-section';
import { PlanSection } from './plan-section';
import { SourcesSection } from './sources-section';
import { TouchesSection } from './touches-section';
import { useFigureQuery } from './use-figure-query';
import { useFigureWords } from './use-figure-words';
import { useCosts, useFigureIndex } from './use-figures';

/** The month's plan, the funnel, what sources brought and cost, and the touches. */
export function PipelineScreen() {
  const t = useTranslations('figures');
  const index = useFigureIndex();
  const isEmpty =
    typeof index === 'object' &&
    !index.chunks.some(({ numbers }) => numbers.some((number) => number > 0));
  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <div>
          <h1 className={styles.title}>{t('pipeline')}</h1>
          <p className={styles.quiet}>{t('intro')}</p>
        </div>
        {index === undefined && (
          <p className={styles.quiet} role="status">
            {t('reading')}
          </p>
        )}
        {index === 'unreadable' && <Notice tone="bad">{t('unreadable')}</Notice>}
        {isEmpty && (
          <EmptyState icon={BarChart3} title={t('emptyTitle')}>
            <p>{t('emptyText')}</p>
            <Link href="/import">{t('emptyImport')}</Link>
          </EmptyState>
        )}
        {typeof index === 'object' && !isEmpty && <Pipeline base={index} />}
      </div>
    </div>
  );
}

function Pipeline({ base }: { base: FigureBase }) {
  const t = useTranslations('figures');
  const { actions } = useDashboard();
  const words = useFigureWords();
  const today = useToday(actions.followUp);
  const { query, setQuery, period, filter } = useFigureQuery(today);
  const costs = useCosts();
  const counts = useMemo(() => countFigures(base, filter), [base, filter]);
  const when = words.period(period);
  const shared = { base, counts, filter, when };
  return (
    <>
      <PlanSection base={base} today={today} />
      <div className={styles.section}>
        <FigureFilters query={query} period={period} people={base.people} onChange={setQuery} />
        <p role="status">
          {t.rich('counted', {
            count: counts.all.leads,
            when,
            open: (came) => (
              <FigureLink
                title={t('came', { when })}
                ids={() => leadsBehind(base, filter, { figure: 'leads' })}
              >
                {came}
              </FigureLink>
            ),
          })}
        </p>
        {counts.all.leads === 0 && query.kind !== 'year' && (
          <p className={styles.quiet}>{t('noneInPeriod')}</p>
        )}
      </div>
      <FunnelSection {...shared} />
      <SourcesSection {...shared} period={period} costs={costs} />
      <LiftSection base={base} filter={filter} when={when} />
      <TouchesSection {...shared} />
    </>
  );
}

import { useTranslations } from 'use-intl';
import { BarChart } from '@/components/ui/bar-chart';
import type { FigureCounts, FigureFilter, SourceCount } from '@/lib/domain/figures/count-figures';
import type { FigureBase } from '@/lib/domain/figures/figure-base';
import { leadsBehind } from '@/lib/domain/figures/leads-behind';
import type { Period } from '@/lib/domain/figures/period';
import type { SourceCost } from '@/lib/domain/figures/source-cost';
import { spreadCosts } from '@/lib/domain/figures/spread-cost';
import { type SourceChannel, sourceChannels } from '@/lib/domain/source-channel';
import { CostList } from './cost-list';
import { FigureLink } from './figure-link';
import { FigureSection } from './figure-section';
import { FigureTable } from './figure-table';
import { shareOf, useFigureWords } from './use-figure-words';

interface SourcesSectionProps {
  base: FigureBase;
  counts: FigureCounts;
  filter: FigureFilter;
  period: Period;
  when: string;
  costs: readonly SourceCost[];
}

const nothing: SourceCount = { leads: 0, qualified: 0, customers: 0, cycleDays: undefined };
const kinds = ['leads', 'qualified', 'customers'] as const;

/** What each source brought and cost. */
export function SourcesSection(props: SourcesSectionProps) {
  const { base, counts, filter, period, when, costs } = props;
  const t = useTranslations('figures.sources');
  const channel = useTranslations('domain.sourceChannel');
  const words = useFigureWords();
  // Costs are booked to a source, not to whoever works it.
  const known = filter.responsible === undefined;
  const spent = known ? spreadCosts(costs, period) : new Map<SourceChannel, number>();
  const shown = sourceChannels.filter(
    (source) =>
      (filter.source === undefined || filter.source === source) &&
      (counts.bySource.has(source) || spent.has(source)),
  );
  const all = shown.reduce((sum, source) => sum + (spent.get(source) ?? 0), 0);
  const cellsOf = (
    name: string,
    of: SourceCount,
    cost: number | undefined,
    source?: SourceChannel,
  ) => {
    const per = (count: number) =>
      cost === undefined || count === 0 ? '' : words.money(cost / count);
    /** A figure with the leads of one of the three kinds behind it. */
    const linked = (kind: (typeof kinds)[number], what: string, shown: string, text = shown) => ({
      text,
      ...(shown !== '' && {
        node: (
          <FigureLink
            title={`${name}: ${what}, ${when}`}
            isNone={of[kind] === 0}
            ids={() => leadsBehind(base, filter, { figure: kind, ...(source && { of: source }) })}
          >
            {shown}
          </FigureLink>
        ),
      }),
    });
    return [
      { text: name },
      ...kinds.map((kind) => linked(kind, t(kind), words.count(of[kind]), String(of[kind]))),
      linked('customers', t('conversion'), words.percent(shareOf(of.customers, of.leads))),
      linked('customers', t('cycle'), words.days(of.cycleDays)),
      linked('leads', t('cost'), cost === undefined ? '' : words.money(cost)),
      linked('leads', t('perLead'), per(of.leads)),
      linked('customers', t('perCustomer'), per(of.customers)),
    ];
  };
  return (
    <FigureSection title={t('title')} text={t('text')}>
      {shown.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <BarChart
            label={t('title')}
            look="nested"
            series={kinds.map((kind) => t(kind))}
            rows={shown.map((source) => {
              const of = counts.bySource.get(source) ?? nothing;
              return {
                name: channel(source),
                values: kinds.map((kind) => of[kind]),
                shown: kinds.map((kind) => words.count(of[kind])).join(' · '),
              };
            })}
          />
          <FigureTable
            caption={t('table')}
            fileName={t('file')}
            headers={[
              t('source'),
              ...kinds.map((kind) => t(kind)),
              t('conversion'),
              t('cycle'),
              t('cost'),
              t('perLead'),
              t('perCustomer'),
            ]}
            rows={[
              ...shown.map((source) => ({
                key: source,
                cells: cellsOf(
                  channel(source),
                  counts.bySource.get(source) ?? nothing,
                  spent.get(source),
                  source,
                ),
              })),
              {
                key: 'all',
                isSum: true,
                cells: cellsOf(t('all'), counts.all, all > 0 ? all : undefined),
              },
            ]}
          />
        </>
      )}
      {!known && <p>{t('costsOfPerson')}</p>}
      <CostList costs={costs} period={period} />
    </FigureSection>
  );
}

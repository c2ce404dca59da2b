import { useTranslations } from 'use-intl';
import { BarChart } from '@/components/ui/bar-chart';
import type { CustomerFigures } from '@/lib/domain/figures/customer-figures';
import { retentionOf } from '@/lib/domain/figures/retention';
import { FigureLink } from './figure-link';
import { FigureSection } from './figure-section';
import { FigureTable } from './figure-table';
import { useFigureWords } from './use-figure-words';
import { usePotentialRows } from './use-potential-rows';

const groups = ['before', 'stayed', 'left'] as const;

interface CustomerRetentionProps {
  figures: readonly CustomerFigures[];
  today: string;
  /** How many months a span has. */
  months: number;
}

/** Who of the customers of one span bought in the next as well, by potential, and what a purchase brings. */
export function CustomerRetention({ figures, today, months }: CustomerRetentionProps) {
  const t = useTranslations('figures.customers');
  const words = useFigureWords();
  const byPotential = usePotentialRows(figures);
  const days = Math.round((months * 365) / 12);
  const rows = byPotential.map(({ figures: of, ...row }) => ({
    ...row,
    retention: retentionOf(
      of.map(({ customer }) => customer),
      today,
      days,
    ),
  }));
  /** A figure with some of the customers behind it. */
  const linked = (title: string, ids: readonly string[], shown: string, text = shown) => ({
    text,
    ...(shown !== '' && {
      node: (
        <FigureLink title={title} isNone={ids.length === 0} ids={() => ids}>
          {shown}
        </FigureLink>
      ),
    }),
  });
  const isKnown = rows.some(({ retention }) => retention.before.length > 0);
  return (
    <FigureSection
      title={t('stay.title')}
      text={t('stay.text', { months: t('months', { count: months }) })}
    >
      {isKnown ? (
        <BarChart
          label={t('stay.title')}
          look="stacked"
          series={[t('stay.stayed'), t('stay.left')]}
          rows={rows
            .filter(({ isSum, retention }) => !isSum && retention.before.length > 0)
            .map(({ name, retention }) => ({
              name,
              values: [retention.stayed.length, retention.left.length],
              shown: t('stay.of', {
                stayed: words.count(retention.stayed.length),
                before: words.count(retention.before.length),
                share: words.percent(retention.share),
              }),
            }))}
        />
      ) : (
        <p>{t('stay.none')}</p>
      )}
      <FigureTable
        caption={t('stay.table')}
        fileName={t('stay.file')}
        headers={[
          t('column.potential'),
          ...groups.map((group) => t(`stay.${group}`)),
          t('stay.share'),
          t('stay.purchases'),
          t('stay.averageCheck'),
        ]}
        rows={rows.map(({ key, name, isSum, retention }) => ({
          key,
          isSum,
          cells: [
            { text: name },
            ...groups.map((group) => {
              const ids = retention[group];
              const title = `${t(`stay.${group}`)}: ${name}`;
              return linked(title, ids, words.count(ids.length), String(ids.length));
            }),
            linked(`${t('stay.share')}: ${name}`, retention.stayed, words.percent(retention.share)),
            linked(
              `${t('stay.purchases')}: ${name}`,
              retention.buyers,
              words.count(retention.purchases),
              String(retention.purchases),
            ),
            linked(
              `${t('stay.averageCheck')}: ${name}`,
              retention.buyers,
              retention.averageCheck === undefined ? '' : words.money(retention.averageCheck),
            ),
          ],
        }))}
      />
    </FigureSection>
  );
}

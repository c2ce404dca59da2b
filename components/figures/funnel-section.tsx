import { useTranslations } from 'use-intl';
import { BarChart } from '@/components/ui/bar-chart';
import { type FigureCounts, type FigureFilter, waysOut } from '@/lib/domain/figures/count-figures';
import type { FigureBase } from '@/lib/domain/figures/figure-base';
import { type Figure, leadsBehind } from '@/lib/domain/figures/leads-behind';
import { rungs } from '@/lib/domain/figures/stage-times';
import { FigureLink } from './figure-link';
import { FigureSection } from './figure-section';
import { FigureTable } from './figure-table';
import styles from './figures.module.css';
import { shareOf, useFigureWords } from './use-figure-words';

interface FunnelSectionProps {
  base: FigureBase;
  counts: FigureCounts;
  filter: FigureFilter;
  /** The period in words. */
  when: string;
}

/** How many entered at each rung, and how many of those on it reached the next. */
export function FunnelSection({ base, counts, filter, when }: FunnelSectionProps) {
  const t = useTranslations('figures.funnel');
  const stage = useTranslations('domain.stage');
  const words = useFigureWords();
  const { entered, reached, left } = counts;
  const link = (figure: Figure, count: number, title: string, shown = words.count(count)) => (
    <FigureLink
      title={`${title}, ${when}`}
      isNone={count === 0}
      ids={() => leadsBehind(base, filter, figure)}
    >
      {shown}
    </FigureLink>
  );
  const steps = rungs.map((rung, at) => {
    const here = reached[at] ?? 0;
    const came = entered[at] ?? 0;
    // Whoever reached the next rung without entering on it came from this one.
    const onward =
      at + 1 < rungs.length ? (reached[at + 1] ?? 0) - (entered[at + 1] ?? 0) : undefined;
    const share = onward === undefined ? undefined : shareOf(onward, here);
    return { rung, here, came, share, name: stage(rung) };
  });
  return (
    <FigureSection title={t('title')} text={t('text')}>
      <div className={styles.beside}>
        <BarChart
          label={t('title')}
          look="stacked"
          centred
          series={[t('fromBelow'), t('enteredHere')]}
          rows={steps.map(({ name, here, came, share }) => ({
            name,
            values: [here - came, came],
            shown: words.count(here),
            ...(share !== undefined && { note: t('onward', { share: words.percent(share) }) }),
          }))}
        />
        <FigureTable
          caption={t('table')}
          fileName={t('file')}
          headers={[t('stage'), t('enteredHere'), t('reached'), t('reachedNext')]}
          rows={[
            ...steps.map(({ rung, name, here, came, share }) => ({
              key: rung,
              cells: [
                { text: name },
                {
                  text: String(came),
                  node: link({ figure: 'entered', rung }, came, t('enteredAt', { stage: name })),
                },
                {
                  text: String(here),
                  node: link({ figure: 'reached', rung }, here, t('reachedStage', { stage: name })),
                },
                {
                  text: words.percent(share),
                  ...(share !== undefined && {
                    node: link(
                      { figure: 'onward', rung },
                      share,
                      `${name}: ${t('reachedNext')}`,
                      words.percent(share),
                    ),
                  }),
                },
              ],
            })),
            ...waysOut.map((way, at) => ({
              key: way,
              cells: [
                { text: t('out', { stage: stage(way) }) },
                { text: '' },
                {
                  text: String(left[at] ?? 0),
                  node: link({ figure: 'left', way }, left[at] ?? 0, stage(way)),
                },
                { text: '' },
              ],
            })),
          ]}
        />
      </div>
    </FigureSection>
  );
}

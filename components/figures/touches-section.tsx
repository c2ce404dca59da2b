import { useTranslations } from 'use-intl';
import { BarChart } from '@/components/ui/bar-chart';
import {
  allTouches,
  type FigureCounts,
  type FigureFilter,
  touchCount,
  touchesOf,
} from '@/lib/domain/figures/count-figures';
import type { FigureBase } from '@/lib/domain/figures/figure-base';
import { leadsBehind } from '@/lib/domain/figures/leads-behind';
import { type Channel, channels, type Outcome, outcomes } from '@/lib/domain/follow-up/touch';
import { FigureLink } from './figure-link';
import { FigureSection } from './figure-section';
import { FigureTable } from './figure-table';
import { useFigureWords } from './use-figure-words';

interface TouchesSectionProps {
  base: FigureBase;
  counts: FigureCounts;
  filter: FigureFilter;
  when: string;
}

/** How prospects were touched in the period, and what came of it. */
export function TouchesSection({ base, counts, filter, when }: TouchesSectionProps) {
  const t = useTranslations('figures.touches');
  const words = useFigureWords();
  const { touches } = counts;
  const shown = channels.filter((_, at) => touchesOf(touches, at) > 0);
  const cell = (count: number, of: { channel?: Channel; outcome?: Outcome }) => {
    const channel = of.channel ? t(`channel.${of.channel}`) : t('all');
    const outcome = of.outcome ? `: ${t(`outcome.${of.outcome}`)}` : '';
    return {
      text: String(count),
      node: (
        <FigureLink
          title={`${channel}${outcome}, ${when}`}
          isNone={count === 0}
          ids={() => leadsBehind(base, filter, { figure: 'touches', ...of })}
        >
          {words.count(count)}
        </FigureLink>
      ),
    };
  };
  const place = (channel: Channel) => channels.indexOf(channel);
  return (
    <FigureSection title={t('title')} text={t('text')}>
      {shown.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <BarChart
            label={t('title')}
            look="stacked"
            series={outcomes.map((outcome) => t(`outcome.${outcome}`))}
            rows={shown.map((channel) => ({
              name: t(`channel.${channel}`),
              values: outcomes.map((_, at) => touchCount(touches, place(channel), at)),
              shown: words.count(touchesOf(touches, place(channel))),
            }))}
          />
          <FigureTable
            caption={t('table')}
            fileName={t('file')}
            headers={[t('by'), ...outcomes.map((outcome) => t(`outcome.${outcome}`)), t('all')]}
            rows={[
              ...shown.map((channel) => ({
                key: channel,
                cells: [
                  { text: t(`channel.${channel}`) },
                  ...outcomes.map((outcome, at) =>
                    cell(touchCount(touches, place(channel), at), { channel, outcome }),
                  ),
                  cell(touchesOf(touches, place(channel)), { channel }),
                ],
              })),
              {
                key: 'all',
                isSum: true,
                cells: [
                  { text: t('all') },
                  ...outcomes.map((outcome, at) =>
                    cell(
                      channels.reduce((sum, _, of) => sum + touchCount(touches, of, at), 0),
                      { outcome },
                    ),
                  ),
                  cell(allTouches(touches), {}),
                ],
              },
            ]}
          />
        </>
      )}
    </FigureSection>
  );
}

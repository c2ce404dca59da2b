import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { FigureLink } from '@/components/figures/figure-link';
import { FitMark } from '@/components/lead/fit-mark';
import { useDashboard } from '@/components/leads/dashboard-context';
import { SettingsSection } from '@/components/settings/settings-section';
import { Button } from '@/components/ui/button';
import type { Portraits } from '@/lib/domain/playbook/fit-of';
import { fits } from '@/lib/domain/playbook/portrait';
import type { FitCounts } from '@/lib/services/judge-fit';
import styles from './portrait-base.module.css';

/** How the leads fit by these portraits, as they are looked at; counted anew by `again`. */
function useFitCounts(portraits: Portraits) {
  const { actions } = useDashboard();
  const [counts, setCounts] = useState<FitCounts>();
  const [asked, setAsked] = useState(0);
  const described = JSON.stringify(portraits);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is the wish to look again
  useEffect(
    () => actions.portrait.countFits(JSON.parse(described) as Portraits, setCounts),
    [actions, described, asked],
  );
  return { counts, again: () => setAsked((count) => count + 1) };
}

const rows = [...fits, 'unjudged'] as const;

function CountTable({ counts }: { counts: FitCounts }) {
  const t = useTranslations('portrait.base');
  const format = useFormatter();
  const fitWord = useTranslations('portrait.fit');
  const all = rows.reduce((sum, row) => sum + counts[row], 0);
  return (
    <table className={styles.table} aria-label={t('table')}>
      <thead>
        <tr>
          <th scope="col">{t('fit')}</th>
          <th scope="col" className={styles.number}>
            {t('leads')}
          </th>
          <th scope="col">{t('share')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const share = all === 0 ? 0 : counts[row] / all;
          return (
            <tr key={row}>
              <th scope="row">{row === 'unjudged' ? t('unjudged') : <FitMark fit={row} />}</th>
              <td className={styles.number}>
                <FigureLink
                  title={t('behind', { fit: row === 'unjudged' ? t('unjudged') : fitWord(row) })}
                  isNone={!counts.behind || counts[row] === 0}
                  ids={() => counts.behind?.[row] ?? []}
                >
                  {format.number(counts[row])}
                </FigureLink>
              </td>
              <td>
                <span className={styles.share}>
                  <span className={styles.meter} aria-hidden>
                    <span className={styles.bar} style={{ width: `${share * 100}%` }} />
                  </span>
                  <span className={styles.percent}>
                    {format.number(share, { style: 'percent', maximumFractionDigits: 0 })}
                  </span>
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface PortraitBaseProps {
  portraits: Portraits;
  leadCount: number;
}

/** How many of the present base fit, and the press that writes it down. */
export function PortraitBase({ portraits, leadCount }: PortraitBaseProps) {
  const t = useTranslations('portrait.base');
  const { actions, attempt, notify, health } = useDashboard();
  const { counts, again } = useFitCounts(portraits);
  const judge = () =>
    attempt(async () => {
      const { result, undo } = await actions.portrait.judgeAll();
      notify(t('judged', { count: result }), () => undo().then(again));
      again();
    });
  return (
    <SettingsSection title={t('title')} text={t('text')}>
      {leadCount === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <>
          {counts && <CountTable counts={counts} />}
          <p role="status">
            {!counts?.done
              ? t('looking')
              : // Where nothing is described nobody has a fit to show.
                (counts.changed > 0 || fits.some((fit) => counts[fit] > 0)) &&
                t.rich('changed', {
                  count: counts.changed,
                  open: (words) => (
                    <FigureLink title={t('others')} ids={() => counts.behind?.changed ?? []}>
                      {words}
                    </FigureLink>
                  ),
                })}
          </p>
          <div>
            <Button
              disabled={health.state !== 'ok' || !counts?.done || counts.changed === 0}
              onClick={() => void judge()}
            >
              {t('judge')}
            </Button>
          </div>
        </>
      )}
    </SettingsSection>
  );
}

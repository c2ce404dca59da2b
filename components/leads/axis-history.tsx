import { useFormatter, useTranslations } from 'use-intl';
import type { Lead } from '@/lib/domain/lead';
import { useAxisWords } from './axis-words';
import styles from './lead-history.module.css';

/** Every change of stage, temperature, potential and fit, the latest first, with time and cause. */
export function AxisHistory({ lead }: { lead: Lead }) {
  const t = useTranslations('questions');
  const format = useFormatter();
  const words = useAxisWords();
  const { history = [], entryStage, createdAt } = lead;
  const time = (at: number) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <h3>{t('history.title')}</h3>
      {history.length === 0 && <p className={styles.quiet}>{t('history.none')}</p>}
      <ol className={styles.visits} aria-label={t('history.title')}>
        {history.toReversed().map((change) => {
          const { axis, from, to, at } = change;
          const detail = words.detail(change);
          return (
            <li key={`${axis} ${at} ${from} ${to}`} className={styles.visit}>
              <p>
                <strong>{t(`axis.${axis}`)}</strong>{' '}
                {t('history.change', {
                  from: words.value(axis, from),
                  to: words.value(axis, to),
                })}
              </p>
              <p className={styles.quiet}>
                {time(at)} · {words.cause(change)}
                {detail && (
                  <>
                    {' '}
                    · <bdi>{detail}</bdi>
                  </>
                )}
              </p>
            </li>
          );
        })}
        {entryStage && (
          <li className={styles.visit}>
            <p>{t('history.entered', { stage: words.value('stage', entryStage) })}</p>
            <p className={styles.quiet}>{time(createdAt)}</p>
          </li>
        )}
      </ol>
    </>
  );
}

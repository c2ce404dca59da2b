import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { Lead } from '@/lib/domain/lead';
import styles from './follow-up-section.module.css';

const shownAtFirst = 5;

/** What was tried so far, the latest first. */
export function TouchList({ lead, heading: Heading }: { lead: Lead; heading: 'h2' | 'h3' }) {
  const t = useTranslations('followUp');
  const format = useFormatter();
  const [all, setAll] = useState(false);
  const touches = (lead.touches ?? []).toReversed();
  const shown = all ? touches : touches.slice(0, shownAtFirst);
  const hidden = touches.length - shown.length;
  return (
    <section className={styles.part} aria-label={t('touches.title')}>
      <Heading className={styles.title}>{t('touches.title')}</Heading>
      {touches.length === 0 && <p className={styles.quiet}>{t('touches.none')}</p>}
      <ol className={styles.touches}>
        {shown.map(({ id, at, channel, outcome, note, by, step }) => (
          <li key={id} className={styles.touch}>
            <p>
              {t('touches.line', {
                date: format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' }),
                channel: t(`channel.${channel}`),
                outcome: t(`outcome.${outcome}`),
              })}{' '}
              <span className={styles.quiet}>
                {[
                  ...(step ? [t('touches.step', { at: String(step.at + 1) })] : []),
                  ...(by ? [t('touches.by', { name: by })] : []),
                ].join(' · ')}
              </span>
            </p>
            {note && (
              <p className={styles.quiet}>
                <bdi>{note}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <div className={styles.buttons}>
          <Button size="small" variant="quiet" onClick={() => setAll(true)}>
            {t('touches.more', { count: hidden })}
          </Button>
        </div>
      )}
    </section>
  );
}

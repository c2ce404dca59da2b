import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import type { ActionRow } from '@/lib/db/rows';
import styles from './duplicates.module.css';

/** What was merged and can be taken apart again. */
export function MergeHistory({ readOnly }: { readOnly: boolean }) {
  const t = useTranslations('duplicates.history');
  const leads = useTranslations('leads.done');
  const format = useFormatter();
  const { actions, attempt, notify } = useDashboard();
  const [merges, setMerges] = useState<ActionRow[]>([]);
  useEffect(() => actions.duplicates.subscribeMerges(setMerges), [actions]);
  const undo = async ({ id }: ActionRow) => {
    const undone = await attempt(() => actions.duplicates.undoMerge(id));
    if (undone) notify(undone.left > 0 ? t('partly', { count: undone.left }) : leads('undone'));
  };
  return (
    <section className={styles.history} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      {merges.length === 0 ? (
        <p className={styles.quiet}>{t('none')}</p>
      ) : (
        <ul className={styles.merges}>
          {merges.map((merge) => {
            const { name = '', kept = 1, gone = 1 } = merge.detail;
            const figures = { name: String(name), kept: Number(kept), gone: Number(gone) };
            return (
              <li key={merge.id} className={styles.merge}>
                <span>
                  {t(figures.kept === 1 ? 'one' : 'many', figures)}{' '}
                  <span className={styles.quiet}>
                    {format.dateTime(merge.at, { dateStyle: 'medium', timeStyle: 'short' })}
                  </span>
                </span>
                {merge.undoneAt === undefined ? (
                  <Button size="small" disabled={readOnly} onClick={() => void undo(merge)}>
                    {t('undo')}
                  </Button>
                ) : (
                  <span className={styles.quiet}>{t('undone')}</span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

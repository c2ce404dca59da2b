import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useToday } from '@/components/follow-up/use-today';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import type { BinRow } from '@/lib/db/rows';
import styles from './settings-list.module.css';
import { SettingsSection } from './settings-section';

const daysInBin = 30;
const dayMs = 24 * 60 * 60 * 1000;
const shownAtFirst = 20;

/** Deleted leads, the latest first, until their 30 days are over. */
export function BinSection() {
  const t = useTranslations('leads.settings');
  const done = useTranslations('leads.done');
  const format = useFormatter();
  const { actions, attempt, notify, health } = useDashboard();
  // Another day has fewer of them left.
  useToday(actions.followUp);
  const now = actions.followUp.now();
  const [bin, setBin] = useState<BinRow[]>([]);
  const [all, setAll] = useState(false);
  useEffect(() => actions.subscribeBin(setBin), [actions]);
  const restore = (rows: readonly BinRow[]) =>
    attempt(async () => {
      const restored = await actions.restoreLeads(rows.map(({ id }) => id));
      notify(done('restored', { count: restored.length }));
    });
  const readOnly = health.state !== 'ok' && health.state !== 'first-run';
  const daysLeft = (at: number) => Math.max(0, Math.ceil(daysInBin - (now - at) / dayMs));
  const shown = all ? bin : bin.slice(0, shownAtFirst);
  return (
    <SettingsSection title={t('bin')} text={t('binText')}>
      {bin.length === 0 && <p>{t('binNone')}</p>}
      {bin.length > 0 && (
        <ul className={styles.list}>
          {shown.map((row) => (
            <li key={row.id} className={styles.item}>
              <div className={styles.main}>
                <bdi>{row.lead.name.value}</bdi>
                <p className={styles.quiet}>
                  {t('binDeleted', {
                    date: format.dateTime(row.deletedAt, { dateStyle: 'medium' }),
                    days: daysLeft(row.deletedAt),
                  })}
                </p>
              </div>
              <Button
                size="small"
                disabled={readOnly}
                aria-label={t('restoreLead', { name: row.lead.name.value })}
                onClick={() => void restore([row])}
              >
                {t('restore')}
              </Button>
            </li>
          ))}
          {shown.length < bin.length && (
            <li className={styles.item}>
              <Button variant="quiet" size="small" onClick={() => setAll(true)}>
                {t('binShowAll', { count: bin.length })}
              </Button>
            </li>
          )}
        </ul>
      )}
      {bin.length > 1 && (
        <div>
          <Button size="small" disabled={readOnly} onClick={() => void restore(bin)}>
            {t('restoreAll')}
          </Button>
        </div>
      )}
    </SettingsSection>
  );
}

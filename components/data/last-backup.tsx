import { useCallback, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import type { OpenedBackup } from '@/lib/services/safety-actions';
import styles from './data.module.css';
import { RestoreFromFile } from './restore-from-file';
import { RestorePanel } from './restore-panel';
import { useLoaded } from './use-loaded';

/** For a damaged store: what the last good backup holds, and the way back to it or to a file. */
export function LastBackup({ onRestored }: { onRestored(): void }) {
  const t = useTranslations('safety.recovery');
  const format = useFormatter();
  const { actions, attempt } = useDashboard();
  const [backups] = useLoaded(useCallback(() => actions.safety.listBackups(), [actions]));
  const [opened, setOpened] = useState<OpenedBackup>();
  if (backups === undefined) return null;
  const last = backups.find(({ verified }) => verified);
  if (opened)
    return (
      <RestorePanel backup={opened} onCancel={() => setOpened(undefined)} onDone={onRestored} />
    );
  return (
    <>
      <p>
        {last
          ? t('backup', {
              date: format.dateTime(last.at, { dateStyle: 'medium', timeStyle: 'short' }),
              count: last.counts.leads ?? 0,
            })
          : t('none')}
      </p>
      <div className={styles.buttons}>
        {last && (
          <Button
            size="small"
            variant="primary"
            onClick={() =>
              void attempt(async () => setOpened(await actions.safety.openBackup(last.id)))
            }
          >
            {t('restore')}
          </Button>
        )}
        <RestoreFromFile onOpened={setOpened} />
      </div>
    </>
  );
}

import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import type { OpenedBackup } from '@/lib/services/safety-actions';
import styles from './data.module.css';
import { RestoreFromFile } from './restore-from-file';
import { RestorePanel } from './restore-panel';
import type { useLastGood } from './use-last-good';

interface LastBackupProps {
  lastGood: ReturnType<typeof useLastGood>;
  onRestored(): void;
}

/** For a damaged store: what can be brought back, and the way back to it or to a file. */
export function LastBackup({ lastGood, onRestored }: LastBackupProps) {
  const t = useTranslations('safety.recovery');
  const format = useFormatter();
  const { attempt } = useDashboard();
  const [opened, setOpened] = useState<OpenedBackup>();
  if (opened)
    return (
      <RestorePanel backup={opened} onCancel={() => setOpened(undefined)} onDone={onRestored} />
    );
  const last = lastGood?.found;
  const said = last
    ? t(last.where, {
        date: format.dateTime(last.at, { dateStyle: 'medium', timeStyle: 'short' }),
        count: last.leads,
      })
    : t(lastGood ? 'none' : 'looking');
  return (
    <>
      <p role="status">{said}</p>
      <div className={styles.buttons}>
        {last && (
          <Button
            size="small"
            variant="primary"
            onClick={() => void attempt(async () => setOpened(await last.open()))}
          >
            {t('restore')}
          </Button>
        )}
        <RestoreFromFile onOpened={setOpened} />
      </div>
    </>
  );
}

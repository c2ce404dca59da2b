import { memo, useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useBackupFile } from './use-backup-file';
import { useLoaded } from './use-loaded';

/** Asks for a backup file when the last one is too old; one click makes it. */
export const BackupReminder = memo(function BackupReminder() {
  const t = useTranslations('safety.backup');
  const { actions, attempt } = useDashboard();
  const [days, again] = useLoaded(
    useCallback(async () => (await actions.safety.backupFileDue()) ?? null, [actions]),
  );
  const save = useBackupFile(again);
  if (days === undefined || days === null) return null;
  return (
    <Notice
      tone="info"
      action={
        <>
          <Button size="small" variant="primary" onClick={save}>
            {t('file')}
          </Button>
          <Button
            size="small"
            onClick={() => void attempt(() => actions.safety.postponeBackupFile().then(again))}
          >
            {t('later')}
          </Button>
        </>
      }
    >
      {t('due', { days })}
    </Notice>
  );
});

import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { saveBlob } from './save-blob';

/** One click: everything as a file in the download folder. */
export function useBackupFile(onDone: () => void): () => void {
  const t = useTranslations('safety.backup');
  const { actions, attempt, notify } = useDashboard();
  return () =>
    void attempt(async () => {
      const { fileName, blob } = await actions.safety.backupFile();
      saveBlob(fileName, blob);
      notify(t('fileDone', { file: fileName }));
      onDone();
    });
}

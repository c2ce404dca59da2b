import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { DownloadBadRows } from './import-preview';
import styles from './import-preview.module.css';
import type { ImportState } from './use-import';
import { useUndoImport } from './use-undo-import';

/** What was imported, with the way back. */
export function ImportDoneView({ state }: { state: ImportState }) {
  const t = useTranslations('imports');
  const undo = useUndoImport();
  const [undone, setUndone] = useState(false);
  const { done } = state;
  if (!done) return null;
  const { action, plan } = done;
  const { counts, newLeads } = plan;
  return (
    <>
      <Notice tone={undone ? 'info' : 'good'}>
        {undone
          ? t('wasUndone')
          : action === undefined
            ? t('nothingDone')
            : t('done', { ...counts, new: newLeads })}
      </Notice>
      <div className={styles.actions}>
        {action !== undefined && !undone && (
          <Button onClick={() => void undo(action).then(setUndone)}>{t('undo')}</Button>
        )}
        {counts.bad > 0 && <DownloadBadRows state={state} count={counts.bad} />}
        <Button onClick={state.startAgain}>{t('again')}</Button>
        <Link href="/leads" className={styles.link}>
          {t('openLeads')}
        </Link>
        {newLeads > 0 && !undone && (
          <Link href="/duplicates" className={styles.link}>
            {t('openDuplicates')}
          </Link>
        )}
      </div>
    </>
  );
}

import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ExportResult } from '@/lib/services/export-leads';
import { downloadFile } from './download-file';
import styles from './export-screen.module.css';

/** What was written where, and what was not. */
export function ExportOutcome({ result }: { result: ExportResult }) {
  const t = useTranslations('exports');
  const format = useFormatter();
  const { files, refusals, unreadable, leads, marked } = result;
  const left = refusals.leftOut.size;
  return (
    <>
      <Notice tone="good">
        {t('done', {
          count: leads,
          file: format.list(files.map(({ fileName }) => fileName)),
        })}
        {files.length > 1 && (
          <div className={styles.files}>
            {files.map(({ fileName, blob, rows }) => (
              <span key={fileName}>
                <Button size="small" onClick={() => downloadFile(fileName, blob)}>
                  {t('again', { file: fileName })}
                </Button>{' '}
                {t('rows', { count: rows })}
              </span>
            ))}
          </div>
        )}
      </Notice>
      {left > 0 && <Notice tone="warn">{t('leftOut', { count: left })}</Notice>}
      {unreadable > 0 && <Notice tone="warn">{t('unreadable', { count: unreadable })}</Notice>}
      {!marked && <Notice tone="info">{t('unmarked')}</Notice>}
    </>
  );
}

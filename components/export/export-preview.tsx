import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { ExportRequest } from '@/lib/services/export-request';
import type { FilePreview } from '@/lib/services/preview-export';
import styles from './export-screen.module.css';

const shownRows = 5;

function CellTable({ cells, total, label }: { cells: string[][]; total: number; label: string }) {
  const t = useTranslations('exports');
  const [headings = [], ...body] = cells;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, also for the keyboard
    <section className={styles.scroller} tabIndex={0} aria-label={label}>
      <table className={styles.table}>
        <caption>{t('previewCaption', { shown: Math.min(shownRows, total), total })}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other key
            <tr key={at}>
              {headings.map((heading, column) => (
                <td key={heading} title={row[column]}>
                  <bdi>{row[column]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The beginning of each file, cell by cell or line by line, as it will stand in it. */
export function ExportPreview({ ids, request }: ExportPreviewProps) {
  const t = useTranslations('exports');
  const { actions, attempt } = useDashboard();
  const [files, setFiles] = useState<FilePreview[]>([]);
  useEffect(() => {
    let gone = false;
    void attempt(() => actions.exports.preview(ids.slice(0, shownRows), request)).then((found) => {
      if (!gone && found) setFiles(found);
    });
    return () => {
      gone = true;
    };
  }, [actions, attempt, ids, request]);
  if (ids.length === 0) return <p className={styles.quiet}>{t('noneChosen')}</p>;
  return files.map(({ fileName, cells, text }) => (
    <div key={fileName} className={styles.preview}>
      {files.length > 1 && <p className={styles.quiet}>{fileName}</p>}
      {cells && (
        <CellTable cells={cells} total={ids.length} label={`${t('preview')} ${fileName}`} />
      )}
      {text !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also for the keyboard
        <section className={styles.scroller} tabIndex={0} aria-label={t('previewText')}>
          <pre className={styles.text}>{text}</pre>
        </section>
      )}
    </div>
  ));
}

interface ExportPreviewProps {
  ids: readonly string[];
  request: ExportRequest;
}

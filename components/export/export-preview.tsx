import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { ExportChoice } from '@/lib/services/dashboard-actions';
import styles from './export-screen.module.css';

const shownRows = 5;

/** The first rows of the file, cell by cell, as they will stand in it. */
export function ExportPreview({ ids, choice }: { ids: readonly string[]; choice: ExportChoice }) {
  const t = useTranslations('leads.export');
  const { actions } = useDashboard();
  const [cells, setCells] = useState<string[][]>([]);
  useEffect(() => {
    let gone = false;
    void actions
      .previewExport(ids.slice(0, shownRows), choice)
      .then((found) => gone || setCells(found));
    return () => {
      gone = true;
    };
  }, [actions, ids, choice]);
  const [headings, ...body] = cells;
  if (ids.length === 0 || !headings) return <p className={styles.quiet}>{t('noneChosen')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, also for the keyboard
    <section className={styles.scroller} tabIndex={0} aria-label={t('preview')}>
      <table className={styles.table}>
        <caption>{t('previewCaption', { shown: body.length, total: ids.length })}</caption>
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
          {body.map((row) => (
            <tr key={row[0]}>
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

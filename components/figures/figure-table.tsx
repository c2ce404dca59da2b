import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { downloadFile } from '@/components/export/download-file';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import styles from './figures.module.css';

export interface FigureCell {
  /** As it stands in the file. */
  text: string;
  /** As it is drawn, where that is more. */
  node?: ReactNode;
}

interface FigureTableProps {
  caption: string;
  /** Of the file, without its ending. */
  fileName: string;
  headers: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly { key: string; cells: readonly FigureCell[]; isSum?: boolean }[];
}

/** The figures of a chart as a table, and as a file. */
export function FigureTable({ caption, fileName, headers, rows }: FigureTableProps) {
  const t = useTranslations('figures');
  const { actions } = useDashboard();
  const download = () => {
    const lines = rows.map(({ cells }) => cells.map(({ text }) => text));
    downloadFile(`${fileName}.csv`, actions.figures.csv(headers, lines));
  };
  return (
    <div className={styles.tableBox}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className={styles.scroller} aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.hidden}>{caption}</caption>
          <thead>
            <tr>
              {headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells, isSum }) => (
              <tr key={key} className={isSum ? styles.sum : undefined}>
                {cells.map(({ text, node }, at) =>
                  at === 0 ? (
                    <th key={headers[at]} scope="row">
                      {node ?? text}
                    </th>
                  ) : (
                    <td key={headers[at]}>{node ?? (text === '' ? '–' : text)}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Button size="small" variant="quiet" icon={Download} onClick={download}>
        {t('csv', { what: caption })}
      </Button>
    </div>
  );
}

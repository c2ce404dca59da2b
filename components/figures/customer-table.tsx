import { ArrowDown, ArrowUp, Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { downloadFile } from '@/components/export/download-file';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import { fewestMonths } from '@/lib/domain/figures/customer-classes';
import type { CustomerFigures } from '@/lib/domain/figures/customer-figures';
import { FigureSection } from './figure-section';
import styles from './figures.module.css';
import type { CustomerColumn, CustomersState } from './use-customers';
import { useFigureWords } from './use-figure-words';

const columns = [
  'name',
  'advice',
  'volume',
  'abc',
  'xyz',
  'penetration',
  'upSale',
  'potential',
  'score',
] as const satisfies readonly CustomerColumn[];

/** Columns of words, which begin where their heading does. */
const wordColumns: ReadonlySet<CustomerColumn> = new Set(['advice', 'potential']);

/** Rows drawn at first, and how many more each time. */
const rowsAtOnce = 100;

interface CustomerTableProps {
  state: CustomersState;
  nameOf(id: string): string;
}

/** Every customer with the figures, what to do and why; sorted by any column. */
export function CustomerTable({ state, nameOf }: CustomerTableProps) {
  const t = useTranslations('figures.customers');
  const potential = useTranslations('domain.potential');
  const words = useFigureWords();
  const { actions } = useDashboard();
  const [most, setMost] = useState(rowsAtOnce);
  const { sorted, sort, sortBy } = state;
  const cells = (of: CustomerFigures): Record<CustomerColumn | 'why' | 'crossSale', string> => ({
    name: nameOf(of.customer.id),
    advice: t(`advice.${of.advice}`),
    why: of.reasons.map((reason) => t(`reason.${reason}`)).join('; '),
    volume: words.money(of.volume),
    abc: of.abc,
    xyz:
      of.xyz ??
      (of.months < fewestMonths ? t('tooFewMonths', { count: of.months }) : t('nothingBought')),
    penetration: words.percent(of.penetration),
    upSale: of.upSale === undefined ? '' : words.money(of.upSale),
    crossSale: of.crossSales
      .map(({ product, buyers, of: all }) => t('crossSale', { product, buyers, all }))
      .join('; '),
    potential: of.customer.potential === '' ? '' : potential(of.customer.potential),
    score: of.customer.score === undefined ? '' : String(of.customer.score),
  });
  const headings = [...columns, 'why', 'crossSale'] as const;
  const download = () => {
    const rows = sorted.map((each) => {
      const row = cells(each);
      return headings.map((column) => row[column]);
    });
    const headers = headings.map((column) => t(`column.${column}`));
    downloadFile(`${t('file')}.csv`, actions.figures.csv(headers, rows));
  };
  return (
    <FigureSection title={t('table')} text={t('tableText')}>
      <div className={styles.tableBox}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
        <section className={styles.scroller} aria-label={t('table')} tabIndex={0}>
          <table className={styles.table}>
            <caption className={styles.hidden}>{t('table')}</caption>
            <thead>
              <tr>
                {columns.map((column) => {
                  const isSorted = sort.column === column;
                  const Arrow = sort.descending ? ArrowDown : ArrowUp;
                  return (
                    <th
                      key={column}
                      scope="col"
                      className={wordColumns.has(column) ? styles.words : undefined}
                      aria-sort={
                        isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined
                      }
                    >
                      <button type="button" className={styles.sort} onClick={() => sortBy(column)}>
                        {t(`column.${column}`)}
                        {isSorted && <Arrow aria-hidden size={12} />}
                      </button>
                    </th>
                  );
                })}
                <th scope="col" className={styles.long}>
                  {t('column.why')}
                </th>
                <th scope="col" className={styles.long}>
                  {t('column.crossSale')}
                </th>
              </tr>
            </thead>
            <tbody>
              {sorted.slice(0, most).map((each) => {
                const row = cells(each);
                const { id } = each.customer;
                return (
                  <tr key={id}>
                    <th scope="row">
                      <Link href={`/leads/${encodeURIComponent(id)}`}>
                        <bdi>{row.name}</bdi>
                      </Link>
                    </th>
                    {columns.slice(1).map((column) => (
                      <td
                        key={column}
                        className={wordColumns.has(column) ? styles.words : undefined}
                      >
                        {row[column] === '' ? '–' : row[column]}
                      </td>
                    ))}
                    <td className={styles.long}>{row.why}</td>
                    <td className={styles.long}>{row.crossSale || '–'}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
        <div className={styles.buttons}>
          {sorted.length > most && (
            <Button size="small" onClick={() => setMost(most + rowsAtOnce)}>
              {t('more', { count: sorted.length - most })}
            </Button>
          )}
          <Button size="small" variant="quiet" icon={Download} onClick={download}>
            {t('csv')}
          </Button>
        </div>
      </div>
    </FigureSection>
  );
}

import { Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { downloadFile } from '@/components/export/download-file';
import tables from '@/components/figures/figures.module.css';
import { useFigureWords } from '@/components/figures/use-figure-words';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import type { SalesCustomer } from '@/lib/services/import/sales-types';
import styles from './import-preview.module.css';
import type { ImportState } from './use-import';
import type { SalesImportState } from './use-sales-import';

const ways = ['leave', 'new'] as const;
/** How many rows more are drawn each time. */
const rowsAtOnce = 100;

interface SalesPreviewProps {
  state: ImportState;
  sales: SalesImportState;
}

/** Which lead every customer of the file is, and what would be added; nothing is changed yet. */
export function SalesPreview({ state, sales }: SalesPreviewProps) {
  const t = useTranslations('figures.salesImport');
  const words = useFigureWords();
  const { plan, options, customers } = sales;
  if (!plan) return null;
  const { counts } = plan;
  const further = plan.customerCount - customers.length;
  const left = counts.unmatched + counts.bad;
  return (
    <>
      <ChoiceGroup<(typeof ways)[number]>
        legend={t('unmatched')}
        look="chips"
        options={ways.map((value) => ({ value, label: t(`unmatchedBy.${value}`) }))}
        value={options.unmatched}
        onChange={(unmatched) => sales.preview({ unmatched })}
      />
      <p role="status">{t('counts', { ...counts, amount: words.money(plan.amount) })}</p>
      <div className={tables.tableBox}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
        <section className={tables.scroller} aria-label={t('table')} tabIndex={0}>
          <table className={tables.table}>
            <caption className={tables.hidden}>{t('table')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('customer')}</th>
                <th scope="col" className={tables.words}>
                  {t('becomes')}
                </th>
                <th scope="col">{t('sales')}</th>
                <th scope="col">{t('amount')}</th>
                <th scope="col">{t('known')}</th>
              </tr>
            </thead>
            <tbody>
              {customers.map((customer, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two customers of a file may be named alike
                <tr key={at}>
                  <th scope="row">
                    <bdi>{customer.name}</bdi>
                  </th>
                  <td className={tables.words}>
                    <Becomes customer={customer} onAccept={() => sales.accept(customer.name)} />
                  </td>
                  <td>{words.count(customer.sales)}</td>
                  <td>{words.money(customer.amount)}</td>
                  <td>{customer.known === 0 ? '–' : words.count(customer.known)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {further > 0 && (
          <Button size="small" onClick={() => void sales.more(rowsAtOnce)}>
            {t('more', { count: further })}
          </Button>
        )}
      </div>
      <div className={styles.actions}>
        <Button onClick={() => state.back('columns')}>{t('back')}</Button>
        {left > 0 && <DownloadLeft sales={sales} count={left} />}
        <Button
          variant="primary"
          disabled={counts.add === 0 || state.progress !== undefined}
          onClick={() => void sales.commit()}
        >
          {t('commit', { count: counts.add })}
        </Button>
        {counts.add > 0 && (
          <span className={styles.quiet}>
            {t('willDo', { changed: plan.changedLeads, new: plan.newLeads })}
          </span>
        )}
      </div>
    </>
  );
}

function Becomes({ customer, onAccept }: { customer: SalesCustomer; onAccept(): void }) {
  const t = useTranslations('figures.salesImport');
  const { outcome, lead, by, suggestion } = customer;
  const how = by === 'name' ? t('by.name') : t('by.key', { key: by ?? '' });
  return (
    <>
      {lead
        ? `${t('outcome.matched', { number: lead.number, name: lead.name })} (${how})`
        : t(`outcome.${outcome === 'matched' ? 'unmatched' : outcome}`)}{' '}
      {suggestion && (
        <Button size="small" onClick={onAccept}>
          {t('accept', { name: suggestion.name })}
        </Button>
      )}
    </>
  );
}

/** The rows that are not taken, as a file with the reason beside each. */
function DownloadLeft({ sales, count }: { sales: SalesImportState; count: number }) {
  const t = useTranslations('figures.salesImport');
  const { actions, attempt } = useDashboard();
  const download = () =>
    attempt(async () => {
      const left = await sales.left();
      if (!left) return;
      const reasons = left.reasons.map((reason) => t(`reasons.${reason}`));
      const text = actions.imports.badRowsFile(left.headers, left.rows, reasons, t('reason'));
      downloadFile(`${t('leftFile')}.csv`, text);
    });
  return (
    <Button icon={Download} onClick={() => void download()}>
      {t('left', { count })}
    </Button>
  );
}

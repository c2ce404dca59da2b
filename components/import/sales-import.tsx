import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { hasSales, salesColumns } from '@/lib/domain/import/recognise-sales';
import type { SalesDone } from '@/lib/services/import/sales-types';
import { FileFailures } from './file-failures';
import columnStyles from './import-columns.module.css';
import styles from './import-preview.module.css';
import { SalesPreview } from './sales-preview';
import { TableProblems } from './table-problems';
import type { ImportState } from './use-import';
import { type SalesImportState, useSalesImport } from './use-sales-import';
import { useUndoImport } from './use-undo-import';

/** Lists of sales: what their columns hold, whom they belong to, and what was done. */
export function SalesImport({ state }: { state: ImportState }) {
  const sales = useSalesImport(state);
  const { step, progress } = state;
  const isSaving = progress?.step === 'saving' || progress?.step === 'backing-up';
  if (step === 'columns') return progress ? null : <SalesColumns state={state} sales={sales} />;
  // Stays while it is made anew with another choice: what is scrolled to stays in view.
  if (step === 'preview') return isSaving ? null : <SalesPreview state={state} sales={sales} />;
  return sales.done ? <SalesDoneView done={sales.done} onAgain={state.startAgain} /> : null;
}

function SalesColumns({ state, sales }: { state: ImportState; sales: SalesImportState }) {
  const t = useTranslations('figures.salesImport');
  const words = useTranslations('imports');
  const tables = state.read?.tables ?? [];
  const right = sales.columns.every(hasSales);
  return (
    <>
      <FileFailures failures={state.read?.failures ?? []} />
      {tables.map((table, number) => (
        <section
          // biome-ignore lint/suspicious/noArrayIndexKey: tables do not move, and may be named alike
          key={number}
          className={columnStyles.table}
          aria-label={table.name}
        >
          <h2 className={columnStyles.name}>
            <bdi>{table.name}</bdi>
            <span className={columnStyles.quiet}>
              {words('rowCount', { count: table.rowCount })}
            </span>
          </h2>
          <TableProblems problems={table.problems} />
          <div className={columnStyles.fields}>
            {table.headers.map((heading, at) => (
              <SelectField
                // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move, and may be named alike
                key={at}
                label={t('columnOf', { heading: heading || `#${at + 1}` })}
                hint={table.samples[at]?.join(' · ')}
                value={sales.columns[number]?.[at] ?? 'ignore'}
                onChange={({ target }) => {
                  const column = salesColumns.find((each) => each === target.value);
                  if (column) sales.setColumn(number, at, column);
                }}
              >
                {salesColumns.map((column) => (
                  <option key={column} value={column}>
                    {t(`column.${column}`)}
                  </option>
                ))}
              </SelectField>
            ))}
          </div>
        </section>
      ))}
      {!right && <Notice tone="warn">{t('missing')}</Notice>}
      <div className={styles.actions}>
        <Button onClick={state.startAgain}>{t('back')}</Button>
        <Button variant="primary" disabled={!right} onClick={() => sales.preview()}>
          {t('preview')}
        </Button>
      </div>
    </>
  );
}

function SalesDoneView({ done, onAgain }: { done: SalesDone; onAgain(): void }) {
  const t = useTranslations('figures.salesImport');
  const undo = useUndoImport();
  const [undone, setUndone] = useState(false);
  const { action, plan } = done;
  return (
    <>
      <Notice tone={undone ? 'info' : 'good'}>
        {undone
          ? t('undone')
          : action === undefined
            ? t('nothing')
            : t('done', { add: plan.counts.add })}
      </Notice>
      <div className={styles.actions}>
        {action !== undefined && !undone && (
          <Button onClick={() => void undo(action).then(setUndone)}>{t('undo')}</Button>
        )}
        <Button onClick={onAgain}>{t('again')}</Button>
        <Link href="/customers" className={styles.link}>
          {t('open')}
        </Link>
      </div>
    </>
  );
}

import { ChevronDown, ChevronUp, Columns3 } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { Button, IconButton } from '@/components/ui/button';
import { CheckBox } from '@/components/ui/check-box';
import {
  builtInColumns,
  firstColumns,
  type TableColumn,
  usualColumns,
} from '@/lib/domain/table-view';
import styles from './column-chooser.module.css';
import filterStyles from './filter-popover.module.css';
import { moveColumn } from './move-column';
import { useColumnWord } from './use-column-word';
import type { LeadTableState } from './use-lead-table';

const isFirst = (column: TableColumn) => firstColumns.some((first) => first === column);

function Columns({ table, onLeave }: { table: LeadTableState; onLeave(): void }) {
  const t = useTranslations('table.columns');
  const wordOf = useColumnWord(table.ownColumns);
  const [, go] = useLocation();
  const [moved, setMoved] = useState('');
  const { columns: shown, setColumns, ownColumns } = table;
  const all: TableColumn[] = [
    ...builtInColumns,
    ...ownColumns.map(({ id }): TableColumn => `own:${id}`),
  ];
  const hidden = all.filter((column) => !shown.includes(column));
  const move = (column: TableColumn, by: number) => {
    const columns = moveColumn(shown, column, shown.indexOf(column) + by);
    setColumns(columns);
    setMoved(t('moved', { column: wordOf(column), place: columns.indexOf(column) + 1 }));
  };
  const row = (column: TableColumn, place: number) => {
    const word = wordOf(column);
    const visible = shown.includes(column);
    return (
      <li key={column} className={styles.column}>
        <CheckBox
          checked={visible}
          disabled={isFirst(column)}
          onChange={(on) =>
            setColumns(on ? [...shown, column] : shown.filter((other) => other !== column))
          }
        >
          <bdi>{word}</bdi>
        </CheckBox>
        {isFirst(column) && <span className={styles.fixed}>{t('fixed')}</span>}
        {visible && !isFirst(column) && (
          <span className={styles.moves}>
            <IconButton
              size="small"
              icon={ChevronUp}
              label={t('up', { column: word })}
              disabled={place <= firstColumns.length}
              onClick={() => move(column, -1)}
            />
            <IconButton
              size="small"
              icon={ChevronDown}
              label={t('down', { column: word })}
              disabled={place === shown.length - 1}
              onClick={() => move(column, 1)}
            />
          </span>
        )}
      </li>
    );
  };
  return (
    <>
      <p className={styles.hint}>{t('hint')}</p>
      <span className={styles.spoken} role="status">
        {moved}
      </span>
      <ul className={styles.list}>
        {shown.map(row)}
        {hidden.map((column) => row(column, -1))}
      </ul>
      <div className={styles.foot}>
        <Button size="small" variant="quiet" onClick={() => setColumns(usualColumns)}>
          {t('usual')}
        </Button>
        <Button
          size="small"
          variant="quiet"
          onClick={() => {
            onLeave();
            go('/settings');
          }}
        >
          {t('own')}
        </Button>
      </div>
    </>
  );
}

/** Which columns the table shows, and in which order. */
export function ColumnChooser({ table }: { table: LeadTableState }) {
  const t = useTranslations('table.columns');
  return (
    <DialogTrigger>
      <AriaButton className={filterStyles.trigger}>
        <Columns3 aria-hidden size={14} />
        {t('open')}
      </AriaButton>
      <Popover className={filterStyles.popover} placement="bottom end">
        <Dialog aria-label={t('open')} className={filterStyles.dialog}>
          {({ close }) => <Columns table={table} onLeave={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

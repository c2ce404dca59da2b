import { ChevronDown, ChevronUp, Columns3 } from 'lucide-react';
import { memo, useRef, useState } from 'react';
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
import { useTable } from './table-context';
import { useColumnWord } from './use-column-word';
import type { LeadTableState } from './use-lead-table';

const isFirst = (column: TableColumn) => firstColumns.some((first) => first === column);

const fixed = firstColumns.length;

function allColumns({ columns, ownColumns }: LeadTableState): readonly TableColumn[] {
  const own = ownColumns.map(({ id }): TableColumn => `own:${id}`);
  return [...new Set([...columns, ...builtInColumns, ...own])];
}

interface ColumnRowProps {
  column: TableColumn;
  word: string;
  place: number;
  last: number;
  visible: boolean;
  onShow(on: boolean): void;
  onMove(by: -1 | 1): void;
}

function ColumnRow({ column, word, place, last, visible, onShow, onMove }: ColumnRowProps) {
  const t = useTranslations('table.columns');
  return (
    <li className={styles.column} data-column={column}>
      <CheckBox checked={visible} disabled={isFirst(column)} onChange={onShow}>
        <bdi>{word}</bdi>
      </CheckBox>
      {isFirst(column) ? (
        <span className={styles.fixed}>{t('fixed')}</span>
      ) : (
        <span className={styles.moves}>
          <IconButton
            size="small"
            icon={ChevronUp}
            label={t('up', { column: word })}
            disabled={place <= fixed}
            onClick={() => onMove(-1)}
          />
          <IconButton
            size="small"
            icon={ChevronDown}
            label={t('down', { column: word })}
            disabled={place === last}
            onClick={() => onMove(1)}
          />
        </span>
      )}
    </li>
  );
}

function Columns({ onLeave }: { onLeave(): void }) {
  const table = useTable();
  const t = useTranslations('table.columns');
  const wordOf = useColumnWord(table.ownColumns);
  const [, go] = useLocation();
  const [moved, setMoved] = useState('');
  // Rows stay where they are while they are ticked: one that jumped would take the focus away.
  const [order, setOrder] = useState(() => allColumns(table));
  const list = useRef<HTMLUListElement>(null);
  const { columns: shown, setColumns } = table;
  const show = (column: TableColumn, on: boolean) =>
    setColumns(order.filter((each) => (each === column ? on : shown.includes(each))));
  const move = (column: TableColumn, by: -1 | 1) => {
    const next = moveColumn(order, column, order.indexOf(column) + by);
    setOrder(next);
    setColumns(next.filter((each) => shown.includes(each)));
    setMoved(t('moved', { column: wordOf(column), place: next.indexOf(column) + 1 }));
    // A row that is put elsewhere loses the focus.
    requestAnimationFrame(() => {
      const row = list.current?.querySelector(`[data-column="${CSS.escape(column)}"]`);
      const [up, down] = row?.querySelectorAll('button') ?? [];
      const wanted = by < 0 ? up : down;
      (wanted?.disabled ? (by < 0 ? down : up) : wanted)?.focus();
    });
  };
  return (
    <>
      <p className={styles.hint}>{t('hint')}</p>
      <span className={styles.spoken} role="status">
        {moved}
      </span>
      <ul ref={list} className={styles.list}>
        {order.map((column, place) => (
          <ColumnRow
            key={column}
            column={column}
            word={wordOf(column)}
            place={place}
            last={order.length - 1}
            visible={shown.includes(column)}
            onShow={(on) => show(column, on)}
            onMove={(by) => move(column, by)}
          />
        ))}
      </ul>
      <div className={styles.foot}>
        <Button
          size="small"
          variant="quiet"
          onClick={() => {
            setColumns(usualColumns);
            setOrder([...new Set([...usualColumns, ...order])]);
          }}
        >
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
export const ColumnChooser = memo(function ColumnChooser() {
  const t = useTranslations('table.columns');
  return (
    <DialogTrigger>
      <AriaButton className={filterStyles.trigger}>
        <Columns3 aria-hidden size={14} />
        {t('open')}
      </AriaButton>
      <Popover className={filterStyles.popover} placement="bottom end">
        <Dialog aria-label={t('open')} className={filterStyles.dialog}>
          {({ close }) => <Columns onLeave={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
});

import { ArrowDown, ArrowUp } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CheckBox } from '@/components/ui/check-box';
import { firstColumns, type TableColumn } from '@/lib/domain/table-view';
import { ColumnResizer } from './column-resizer';
import styles from './lead-table.module.css';
import { moveColumn } from './move-column';
import { useColumnWord } from './use-column-word';
import type { LeadTableState } from './use-lead-table';

/** What the headings show and do. */
type Headed = Pick<
  LeadTableState,
  'columns' | 'widths' | 'sort' | 'ownColumns' | 'sortBy' | 'setColumns' | 'setWidth'
>;

interface ColumnHeaderProps {
  column: TableColumn;
  word: string;
  /** Place among the columns, from 0. */
  place: number;
  table: Headed;
  onMoved(column: TableColumn, place: number): void;
}

/** What a heading that is drawn over another one carries. */
const dragged = 'application/x-lead-column';

function ColumnHeader({ column, word, place, table, onMoved }: ColumnHeaderProps) {
  const t = useTranslations('table.columns');
  const [over, setOver] = useState(false);
  const sorted = table.sort.column === column;
  const Arrow = table.sort.descending ? ArrowDown : ArrowUp;
  const direction = table.sort.descending ? 'descending' : 'ascending';
  const moves = !firstColumns.some((first) => first === column);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined || !event.shiftKey || !moves) return;
    event.preventDefault();
    onMoved(column, place + by);
  };
  const onDrop = (event: DragEvent) => {
    setOver(false);
    const other = table.columns.find((known) => known === event.dataTransfer.getData(dragged));
    if (other) onMoved(other, place);
  };
  return (
    <th
      scope="col"
      // Its name alone: what is in it besides has a name of its own.
      aria-label={word}
      aria-colindex={place + 2}
      aria-sort={sorted ? direction : 'none'}
      className={`${styles.cell} ${styles[column] ?? ''} ${over ? styles.dropHere : ''}`}
      onDragOver={(event) => {
        if (!moves || !event.dataTransfer.types.includes(dragged)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <button
        type="button"
        className={styles.sort}
        title={t('sortHint')}
        draggable={moves}
        onDragStart={(event) => event.dataTransfer.setData(dragged, column)}
        onKeyDown={onKeyDown}
        onClick={() => table.sortBy(column)}
      >
        <span className={styles.heading}>{word}</span>
        {sorted && <Arrow aria-hidden size={13} />}
      </button>
      <ColumnResizer column={column} word={word} table={table} />
    </th>
  );
}

interface LeadTableHeadProps extends Headed {
  /** How many of the leads shown are ticked. */
  ticked: 'none' | 'some' | 'all';
  onTickAll(on: boolean): void;
}

/**
 * Column headings: a press sorts, a second one turns the order round; they are drawn to another place
 * and width. While the rows scroll, and while somebody types, they are not drawn again.
 */
export const LeadTableHead = memo(function LeadTableHead(props: LeadTableHeadProps) {
  const { ticked, onTickAll, ...table } = props;
  const t = useTranslations('leads.table');
  const said = useTranslations('table.columns');
  const wordOf = useColumnWord(table.ownColumns);
  const [moved, setMoved] = useState('');
  const onMoved = (column: TableColumn, place: number) => {
    const columns = moveColumn(table.columns, column, place);
    table.setColumns(columns);
    setMoved(said('moved', { column: wordOf(column), place: columns.indexOf(column) + 1 }));
  };
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} className={styles.row}>
        <th scope="col" aria-colindex={1} className={`${styles.cell} ${styles.tick}`}>
          <CheckBox
            checked={ticked === 'all'}
            mixed={ticked === 'some'}
            hideLabel
            onChange={onTickAll}
          >
            {t('tickAll')}
          </CheckBox>
          <span className={styles.spoken} role="status">
            {moved}
          </span>
        </th>
        {table.columns.map((column, place) => (
          <ColumnHeader
            key={column}
            column={column}
            word={wordOf(column)}
            place={place}
            table={table}
            onMoved={onMoved}
          />
        ))}
      </tr>
    </thead>
  );
});

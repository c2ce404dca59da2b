import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { CheckBox } from '@/components/ui/check-box';
import type { SortColumn } from '@/lib/services/lead-query';
import { columns } from './lead-columns';
import styles from './lead-table.module.css';
import type { LeadTableState } from './use-lead-table';

function ColumnHeader({
  column,
  index,
  table,
}: {
  column: SortColumn;
  index: number;
  table: LeadTableState;
}) {
  const t = useTranslations('leads.tableColumn');
  const sorted = table.sort.column === column;
  const Arrow = table.sort.descending ? ArrowDown : ArrowUp;
  const direction = table.sort.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      aria-colindex={index}
      aria-sort={sorted ? direction : 'none'}
      className={`${styles.cell} ${styles[column] ?? ''}`}
    >
      <button type="button" className={styles.sort} onClick={() => table.sortBy(column)}>
        <span className={styles.heading}>{t(column)}</span>
        {sorted && <Arrow aria-hidden size={13} />}
      </button>
    </th>
  );
}

/** How many of the leads shown are ticked. */
function useTickedShown({ found: { slots }, ticked, idOf }: LeadTableState): number {
  return useMemo(
    () => (ticked.size === 0 ? 0 : slots.filter((slot) => ticked.has(idOf(slot))).length),
    [slots, ticked, idOf],
  );
}

/** Column headings: a press sorts, a second one turns the order round. */
export function LeadTableHead({ table }: { table: LeadTableState }) {
  const t = useTranslations('leads.table');
  const { slots } = table.found;
  const tickedShown = useTickedShown(table);
  const all = slots.length > 0 && tickedShown === slots.length;
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} className={styles.row}>
        <th scope="col" aria-colindex={1} className={`${styles.cell} ${styles.tick}`}>
          <CheckBox
            checked={all}
            mixed={tickedShown > 0}
            hideLabel
            onChange={(on) => table.tick(Array.from(slots, table.idOf), on)}
          >
            {t('tickAll')}
          </CheckBox>
        </th>
        {columns.map((column, index) => (
          <ColumnHeader key={column} column={column} index={index + 2} table={table} />
        ))}
      </tr>
    </thead>
  );
}

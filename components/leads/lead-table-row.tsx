import { type MouseEvent, memo } from 'react';
import { CheckBox } from '@/components/ui/check-box';
import type { LeadRow } from '@/lib/services/lead-query';
import { cellShown } from './lead-columns';
import styles from './lead-table.module.css';
import type { CellLook } from './use-cell-look';
import type { DrawnColumn } from './use-drawn-columns';

interface LeadTableRowProps {
  id: string;
  row: LeadRow;
  look: CellLook;
  columns: readonly DrawnColumn[];
  /** In the whole grid, from 1, the headings' row included. */
  rowIndex: number;
  /** Pixels from the top of the rows' body; one of few values, see LeadTable. */
  top: number;
  ticked: boolean;
  active: boolean;
  open: boolean;
  onTick(ids: readonly string[], on: boolean): void;
  /** Ticks all from the last ticked row to this one. */
  onTickTo(id: string): void;
  onActivate(id: string): void;
  onOpen(id: string): void;
}

/** Drawn again only when something of its own changed: while it scrolls all rows but the new ones stay. */
export const LeadTableRow = memo(function LeadTableRow({
  id,
  row,
  look,
  columns,
  rowIndex,
  top,
  ticked,
  active,
  open,
  onTick,
  onTickTo,
  onActivate,
  onOpen,
}: LeadTableRowProps) {
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (event.shiftKey) {
      // Also on the tick itself: a range, not this row alone.
      event.preventDefault();
      onTickTo(row.id);
      onActivate(row.id);
      return;
    }
    onActivate(row.id);
    // A press on a link, a tick or to select text is not meant to open the lead.
    if (target?.closest('a, label, input')) return;
    if (event.ctrlKey || event.metaKey) return onTick([row.id], !ticked);
    if (getSelection()?.toString()) return;
    onOpen(row.id);
  };
  const state = `${ticked ? styles.ticked : ''} ${active ? styles.active : ''} ${open ? styles.open : ''}`;
  return (
    // The grid takes the keys for all its rows.
    <tr
      id={id}
      aria-rowindex={rowIndex}
      aria-selected={ticked}
      className={`${styles.row} ${styles.lead} ${state}`}
      style={{ top }}
      onClick={onClick}
      // Shift and a press would select text from the last press to here.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
    >
      <td aria-colindex={1} className={`${styles.cell} ${styles.tick}`}>
        <CheckBox checked={ticked} hideLabel tabIndex={-1} onChange={(on) => onTick([row.id], on)}>
          {look.tick(row.name)}
        </CheckBox>
      </td>
      {columns.map(({ column, place }, at) => (
        <td
          key={column}
          aria-colindex={place + 2}
          className={`${styles.cell} ${styles.content} ${styles[column] ?? ''}`}
          // Behind columns that are not drawn; those after it follow by themselves.
          style={
            place === (columns[at - 1]?.place ?? -1) + 1
              ? undefined
              : { gridColumnStart: place + 2 }
          }
        >
          {cellShown(row, column, look)}
        </td>
      ))}
    </tr>
  );
});

import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type Ref,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import { useTranslations } from 'use-intl';
import { gridTracks, tickWidth } from './column-widths';
import styles from './lead-table.module.css';
import { LeadTableHead } from './lead-table-head';
import { LeadTableRow } from './lead-table-row';
import { useCellLook } from './use-cell-look';
import { useDrawnColumns } from './use-drawn-columns';
import { useGridKeys } from './use-grid-keys';
import type { LeadTableState } from './use-lead-table';
import { useRangeTicks } from './use-range-ticks';

/** Rows drawn beyond the edges of what is seen. */
const overscan = 4;
const rowHeights = { comfortable: 32, compact: 26 };
const headHeight = 32;

interface LeadTableProps {
  table: LeadTableState;
  /** The lead whose sheet is open. */
  openId: string | undefined;
  onOpen(id: string): void;
  onDelete(ids: readonly string[]): void;
  ref: Ref<{ focus(): void }>;
}

/** How many of the leads shown are ticked. */
function useTickedShown({ found: { slots }, ticked, idOf }: LeadTableState) {
  return useMemo(() => {
    const count = ticked.size === 0 ? 0 : slots.filter((slot) => ticked.has(idOf(slot))).length;
    if (count === 0) return 'none';
    return count === slots.length ? 'all' : 'some';
  }, [slots, ticked, idOf]);
}

/**
 * The leads as a grid with one tab stop: the focus stays on the grid, which names the active row
 * (aria-activedescendant), since rows come and go while it scrolls.
 */
export function LeadTable({ table, openId, onOpen, onDelete, ref }: LeadTableProps) {
  const t = useTranslations('leads.table');
  const look = useCellLook();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => grid.current?.focus() }));
  const { slots } = table.found;
  const { columns, density } = table;
  const rowHeight = rowHeights[density];
  const placeOf = (id: string | undefined) => {
    const slot = id === undefined ? undefined : table.slotOf(id);
    return slot === undefined ? -1 : slots.indexOf(slot);
  };
  const active = Math.max(placeOf(table.activeId), 0);
  const way = useRef({ start: 0, jumps: false, scrolled: slots });
  /**
   * Who drags the table along sees other rows at every frame: those beyond the edges are never seen.
   * Nor are they while somebody types, when each key brings others; they come with the first scroll.
   */
  const overscanOf = ({ startIndex, endIndex }: Range) => {
    const { start } = way.current;
    if (startIndex !== start) {
      way.current.start = startIndex;
      way.current.jumps = Math.abs(startIndex - start) > endIndex - startIndex;
    }
    if (!virtualizer.isScrolling) return way.current.scrolled === slots ? overscan : 0;
    way.current.scrolled = slots;
    return way.current.jumps ? 1 : overscan;
  };
  const virtualizer = useVirtualizer({
    count: slots.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    scrollMargin: headHeight,
    // The row the grid names as its active one must be there, however far it was scrolled away.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor({ ...range, overscan: overscanOf(range) });
      return active < range.count ? [...new Set([...drawn, active])].sort((a, b) => a - b) : drawn;
    },
    scrollPaddingStart: headHeight,
    // Before the first measurement, and where nothing is ever measured.
    initialRect: { width: 1200, height: 600 },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height are measured anew
  useEffect(() => virtualizer.measure(), [rowHeight, virtualizer]);
  const activeSlot = slots[active];
  const tickTo = useRangeTicks(table);
  const activeId = activeSlot === undefined ? undefined : table.idOf(activeSlot);
  const latest = useRef({ tickTo, activeId, table });
  useEffect(() => {
    latest.current = { tickTo, activeId, table };
  });
  // The same function as long as the table stands: rows that did not change are not drawn again.
  const onTickTo = useCallback((to: string) => {
    const { tickTo, activeId } = latest.current;
    tickTo(activeId ?? to, to);
  }, []);
  const onTickAll = useCallback((on: boolean) => {
    const { found, tick, idOf } = latest.current.table;
    tick(Array.from(found.slots, idOf), on);
  }, []);
  const tickedShown = useTickedShown(table);
  const { onKeyDown } = useGridKeys({
    table,
    active,
    onOpen,
    onDelete,
    onTickTo: tickTo,
    virtualizer,
  });

  // The row of an open sheet is brought into view, also for a deep link and for next and previous.
  const openIndex = placeOf(openId);
  useEffect(() => {
    if (openIndex >= 0) virtualizer.scrollToIndex(openIndex);
  }, [openIndex, virtualizer]);

  const { tracks, least, nameAt } = gridTracks(columns, table.widths);
  const { drawn, aside, isMoving } = useDrawnColumns(
    scroller,
    columns,
    table.widths,
    virtualizer.scrollRect?.width ?? 0,
  );
  const items = virtualizer.getVirtualItems();
  // A row that scrolls away or is sorted elsewhere becomes another lead's: to fill it anew is quicker
  // than to draw a new one. The active row may stand far from the others and keeps its own.
  const pool = Math.ceil((virtualizer.scrollRect?.height ?? 0) / rowHeight) + 2 * overscan + 2;
  const isAlone = !items.some(({ index }) => Math.abs(index - active) === 1);
  const keyOf = (index: number) => (index === active && isAlone ? 'active' : index % pool);
  // Rows stand in a body that is moved along by whole pools of rows, so that their own places are few
  // and come again: with a new one for each row and frame the browser's style work grows, frame by
  // frame, to several times what it is, until rubbish is collected.
  const begun = Math.floor((virtualizer.range?.startIndex ?? 0) / pool) * pool * rowHeight;
  const rowId = (slot: number) => `${id}-${slot}`;
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        ref={grid}
        className={`${styles.grid} ${styles[density]} ${isMoving ? styles.sticking : aside > 0 ? styles.aside : ''}`}
        style={
          {
            '--columns': tracks,
            '--aside': `${aside}px`,
            '--number-at': `${tickWidth}px`,
            '--name-at': `${nameAt}px`,
            minWidth: least,
          } as CSSProperties
        }
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are worked with keys
        role="grid"
        tabIndex={0}
        aria-label={t('label')}
        aria-rowcount={slots.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        aria-activedescendant={activeSlot === undefined ? undefined : rowId(activeSlot)}
        onKeyDown={onKeyDown}
      >
        <LeadTableHead
          columns={columns}
          widths={table.widths}
          sort={table.sort}
          ownColumns={table.ownColumns}
          sortBy={table.sortBy}
          setColumns={table.setColumns}
          setWidth={table.setWidth}
          ticked={tickedShown}
          onTickAll={onTickAll}
        />
        <tbody
          className={styles.body}
          style={{ height: virtualizer.getTotalSize() - begun, marginTop: begun }}
        >
          {items.map(({ index, start }) => {
            const slot = slots[index];
            if (slot === undefined) return null;
            const row = table.rowOf(slot);
            return (
              <LeadTableRow
                key={keyOf(index)}
                id={rowId(slot)}
                row={row}
                look={look}
                columns={drawn}
                rowIndex={index + 2}
                top={start - headHeight - begun}
                ticked={table.ticked.has(row.id)}
                active={index === active}
                open={row.id === openId}
                onTick={table.tick}
                onTickTo={onTickTo}
                onActivate={table.setActiveId}
                onOpen={onOpen}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

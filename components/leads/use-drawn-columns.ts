import { type RefObject, useEffect, useMemo, useState } from 'react';
import { firstColumns, type TableColumn } from '@/lib/domain/table-view';
import { tickWidth, widthOf } from './column-widths';

export interface DrawnColumn {
  column: TableColumn;
  /** Among all columns, from 0. */
  place: number;
}

/** Columns drawn beyond each edge of what is seen. */
const beyond = 1;

const isFirst = (column: TableColumn) => firstColumns.some((first) => first === column);

/**
 * The columns of which something is seen, with those that keep their place: of a wide table the
 * cells beyond the edges would cost as much at every frame as those that are seen. `width`: what is
 * known of the scroller's, in pixels; a change of it makes it looked at again.
 */
export function useDrawnColumns(
  scroller: RefObject<HTMLElement | null>,
  columns: readonly TableColumn[],
  widths: Readonly<Record<string, number>>,
  width: number,
): readonly DrawnColumn[] {
  // Where each column ends; none has grown where they do not all fit.
  const ends = useMemo(() => {
    let end = tickWidth;
    return columns.map((column) => {
      end += widthOf(column, widths);
      return end;
    });
  }, [columns, widths]);
  const [seen, setSeen] = useState(() => ({
    from: 0,
    to: ends.filter((end) => end < innerWidth).length,
  }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked at again at another width
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const { scrollLeft, clientWidth } = element;
      const right = scrollLeft + clientWidth;
      const past = ends.findIndex((end) => end >= right);
      // Where nothing is measured all are drawn.
      const to = past < 0 || clientWidth === 0 ? ends.length : past + 1 + beyond;
      const from = Math.max(0, ends.findIndex((end) => end > scrollLeft) - beyond);
      setSeen((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller, ends, width]);
  return useMemo(
    () =>
      columns
        .map((column, place) => ({ column, place }))
        .filter(({ column, place }) => isFirst(column) || (place >= seen.from && place < seen.to)),
    [columns, seen],
  );
}

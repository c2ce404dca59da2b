import { type RefObject, useEffect, useMemo, useState } from 'react';
import { sameValue } from '@/lib/domain/same-value';
import { firstColumns, type TableColumn } from '@/lib/domain/table-view';
import { tickWidth, widthOf } from './column-widths';

export interface DrawnColumn {
  column: TableColumn;
  /** Among all columns, from 0. */
  place: number;
}

/** Columns drawn beyond each edge of what is seen: on the left that is where the name covers them. */
const beyond = 1;

const isFirst = (column: TableColumn) => firstColumns.some((first) => first === column);

/**
 * The columns of which something is seen, with those that keep their place: of a wide table the
 * cells beyond the edges would cost as much at every frame as those that are seen. Also how far it is
 * scrolled aside, in pixels, and whether it is being scrolled to there; `aside` is of no meaning then.
 * `width`: what is known of the scroller's, in pixels; a change of it makes it looked at again.
 */
export function useDrawnColumns(
  scroller: RefObject<HTMLElement | null>,
  columns: readonly TableColumn[],
  widths: Readonly<Record<string, number>>,
  width: number,
): { drawn: readonly DrawnColumn[]; aside: number; isMoving: boolean } {
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
    aside: 0,
    isMoving: false,
  }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked at again at another width
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    // The name keeps its place above the columns that pass beneath it.
    const covered = widthOf('name', widths);
    const look = (isResting: boolean) => {
      const { scrollLeft, clientWidth } = element;
      const right = scrollLeft + clientWidth;
      const past = ends.findIndex((end) => end >= right);
      // Where nothing is measured all are drawn.
      const to = past < 0 || clientWidth === 0 ? ends.length : past + 1 + beyond;
      const from = Math.max(0, ends.findIndex((end) => end > scrollLeft + covered) - beyond);
      setSeen((before) => {
        const isMoving = !isResting && (before.isMoving || before.aside !== scrollLeft);
        const now = { from, to, isMoving, aside: isMoving ? before.aside : scrollLeft };
        return sameValue(before, now) ? before : now;
      });
    };
    look(true);
    const onScroll = () => look(false);
    const onScrollEnd = () => look(true);
    element.addEventListener('scroll', onScroll, { passive: true });
    element.addEventListener('scrollend', onScrollEnd);
    return () => {
      element.removeEventListener('scroll', onScroll);
      element.removeEventListener('scrollend', onScrollEnd);
    };
  }, [scroller, ends, widths, width]);
  const { from, to, aside, isMoving } = seen;
  const drawn = useMemo(
    () =>
      columns
        .map((column, place) => ({ column, place }))
        .filter(({ column, place }) => isFirst(column) || (place >= from && place < to)),
    [columns, from, to],
  );
  return { drawn, aside, isMoving };
}

import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { columnWidths, type TableColumn } from '@/lib/domain/table-view';
import { widthOf, withinWidths } from './column-widths';
import styles from './lead-table.module.css';
import type { LeadTableState } from './use-lead-table';

const step = 8;

/** The edge between two headings: drawn, or moved with the arrows; a double press or Home takes it back. */
export function ColumnResizer({
  column,
  word,
  table,
}: {
  column: TableColumn;
  word: string;
  table: Pick<LeadTableState, 'widths' | 'setWidth'>;
}) {
  const t = useTranslations('table.columns');
  const drag = useRef<{ from: number; width: number }>(undefined);
  const { widths, setWidth } = table;
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    // What is drawn may be wider than the least: a column takes its share of a wide window.
    const width = event.currentTarget.parentElement?.getBoundingClientRect().width;
    drag.current = { from: event.clientX, width: width || widthOf(column, widths) };
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const begun = drag.current;
    if (begun) setWidth(column, withinWidths(begun.width + event.clientX - begun.from));
  };
  const stop = () => {
    drag.current = undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -step, ArrowRight: step }[event.key];
    if (by !== undefined) setWidth(column, withinWidths(widthOf(column, widths) + by));
    else if (event.key === 'Home') setWidth(column, undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved has no element
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('resize', { column: word })}
      aria-valuenow={widthOf(column, widths)}
      aria-valuemin={columnWidths.least}
      aria-valuemax={columnWidths.most}
      className={styles.resizer}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={stop}
      onPointerCancel={stop}
      onDoubleClick={() => setWidth(column, undefined)}
      onKeyDown={onKeyDown}
    />
  );
}

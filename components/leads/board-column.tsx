import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Stage } from '@/lib/domain/stage';
import type { LeadRow } from '@/lib/services/lead-query';
import { BoardCard, draggedCard } from './board-card';
import styles from './stage-board.module.css';
import { StageMark } from './stage-mark';
import type { LeadTableState } from './use-lead-table';

interface BoardColumnProps {
  stage: Stage;
  slots: readonly number[];
  /** The place of the card the keys act on; -1 where it is at another stage. */
  active: number;
  table: LeadTableState;
  readOnly: boolean;
  onMove(lead: LeadRow, stage: Stage): void;
  onOpen(id: string): void;
  ref: Ref<ColumnHandle>;
}

export interface ColumnHandle {
  /** Brings a card into view, by its place. */
  reveal(place: number): void;
}

/** A card of a name and two marks; what it really takes is measured. */
const usualHeight = 62;
const gap = 6;

/** One stage: how many are at it, all their cards (drawn where they are seen), and room to let one go. */
export function BoardColumn({
  stage,
  slots,
  active,
  table,
  readOnly,
  onMove,
  onOpen,
  ref,
}: BoardColumnProps) {
  const t = useTranslations('table.board');
  const words = useTranslations('domain.stage');
  const format = useFormatter();
  const [over, setOver] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: slots.length,
    getScrollElement: () => scroller.current,
    getItemKey: (place) => slots[place] ?? place,
    estimateSize: () => usualHeight,
    // Nothing is laid out in a test.
    measureElement: (card) => (card as HTMLElement).offsetHeight || usualHeight,
    gap,
    overscan: 4,
    // The card with the focus stays, however far it was scrolled away.
    rangeExtractor: (range) =>
      active >= 0 && active < range.count
        ? [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b)
        : defaultRangeExtractor(range),
    initialRect: { width: 200, height: 600 },
  });
  useImperativeHandle(ref, () => ({ reveal: (place) => virtualizer.scrollToIndex(place) }));
  const cards = virtualizer.getVirtualItems();
  const stop = active >= 0 ? active : cards[0]?.index;
  return (
    <section
      className={`${styles.column} ${over ? styles.over : ''}`}
      aria-label={t('column', { stage: words(stage), count: slots.length })}
      onDragOver={(event) => {
        if (readOnly || !event.dataTransfer.types.includes(draggedCard)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        const slot = table.slotOf(event.dataTransfer.getData(draggedCard));
        if (slot !== undefined) onMove(table.rowOf(slot), stage);
      }}
    >
      <h2 className={styles.heading}>
        <StageMark stage={stage} />
        <span className={styles.count}>{format.number(slots.length)}</span>
      </h2>
      {slots.length === 0 && <p className={styles.empty}>{t('empty')}</p>}
      <div ref={scroller} className={styles.scroller}>
        <ul className={styles.cards} style={{ height: virtualizer.getTotalSize() }}>
          {cards.map(({ index, key, start }) => {
            const slot = slots[index];
            if (slot === undefined) return null;
            return (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                className={styles.place}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={slots.length}
                aria-posinset={index + 1}
              >
                <BoardCard
                  row={table.rowOf(slot)}
                  readOnly={readOnly}
                  isStop={index === stop}
                  onMove={onMove}
                  onOpen={onOpen}
                />
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

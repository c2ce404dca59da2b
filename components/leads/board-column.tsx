import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { Stage } from '@/lib/domain/stage';
import type { LeadRow } from '@/lib/services/lead-query';
import { BoardCard, draggedCard } from './board-card';
import styles from './stage-board.module.css';
import { StageMark } from './stage-mark';
import type { LeadTableState } from './use-lead-table';

interface BoardColumnProps {
  stage: Stage;
  slots: readonly number[];
  /** How many cards at most. */
  shown: number;
  table: LeadTableState;
  readOnly: boolean;
  onMore(): void;
  onMove(lead: LeadRow, stage: Stage): void;
  onOpen(id: string): void;
}

/** One stage: how many are at it, their cards, and room to let one go. */
export function BoardColumn({
  stage,
  slots,
  shown,
  table,
  readOnly,
  onMore,
  onMove,
  onOpen,
}: BoardColumnProps) {
  const t = useTranslations('table.board');
  const words = useTranslations('domain.stage');
  const format = useFormatter();
  const [over, setOver] = useState(false);
  const left = slots.length - shown;
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
      <ul className={styles.cards}>
        {slots.slice(0, shown).map((slot) => (
          <li key={slot}>
            <BoardCard
              row={table.rowOf(slot)}
              readOnly={readOnly}
              onMove={onMove}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" variant="quiet" onClick={onMore}>
          {t('more', { count: Math.min(left, 50) })}
        </Button>
      )}
    </section>
  );
}

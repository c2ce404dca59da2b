import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { PotentialMark, TemperatureMark } from '@/components/lead/verdict-marks';
import { MenuButton } from '@/components/ui/menu-button';
import type { Potential, Temperature } from '@/lib/domain/qualification';
import { type Stage, stages } from '@/lib/domain/stage';
import type { LeadRow } from '@/lib/services/lead-query';
import styles from './stage-board.module.css';

/** What a card that is drawn to another stage carries. */
export const draggedCard = 'application/x-lead-card';

interface BoardCardProps {
  row: LeadRow;
  readOnly: boolean;
  /** Whether Tab comes to it: one of its stage. */
  isStop: boolean;
  onMove(lead: LeadRow, stage: Stage): void;
  onOpen(id: string): void;
}

/** One lead on the board: who, how promising, and the way to another stage. */
export const BoardCard = memo(function BoardCard({
  row,
  readOnly,
  isStop,
  onMove,
  onOpen,
}: BoardCardProps) {
  const t = useTranslations('table.board');
  const words = useTranslations('domain.stage');
  return (
    <article className={styles.card}>
      <button
        type="button"
        className={styles.open}
        data-lead={row.id}
        data-stage={row.stage}
        tabIndex={isStop ? 0 : -1}
        aria-describedby="board-keys"
        draggable={!readOnly}
        onDragStart={(event) => event.dataTransfer.setData(draggedCard, row.id)}
        onClick={() => onOpen(row.id)}
      >
        <bdi className={styles.name}>{row.name}</bdi>
        {row.person && <bdi className={styles.quiet}>{row.person}</bdi>}
        <span className={styles.marks}>
          {row.potential && <PotentialMark potential={row.potential as Potential} />}
          {row.temperature && <TemperatureMark temperature={row.temperature as Temperature} />}
        </span>
      </button>
      {!readOnly && (
        <span className={styles.menu}>
          <MenuButton
            label={t('moveTo', { name: row.name })}
            icon={Ellipsis}
            skipped={!isStop}
            groups={[
              stages
                .filter((stage) => stage !== row.stage)
                .map((stage) => ({
                  id: stage,
                  title: words(stage),
                  onChoose: () => onMove(row, stage),
                })),
            ]}
          />
        </span>
      )}
    </article>
  );
});

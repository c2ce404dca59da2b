import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Stage, stages, stagesWithReason } from '@/lib/domain/stage';
import type { LeadIndex } from '@/lib/services/lead-index';
import type { LeadRow } from '@/lib/services/lead-query';
import { BoardColumn } from './board-column';
import { useEditLeads } from './bulk-edit';
import { ReasonDialog } from './reason-dialog';
import styles from './stage-board.module.css';
import type { LeadTableState } from './use-lead-table';

interface StageBoardProps {
  table: LeadTableState;
  index: LeadIndex;
  readOnly: boolean;
  onOpen(id: string): void;
}

/** Cards drawn of a stage at first, and how many more each time. */
const cardsAtOnce = 50;

/** The slots shown, parted by stage, each in the order of the table. */
function useStages({ found: { slots } }: LeadTableState, { leads }: LeadIndex) {
  return useMemo(() => {
    const byStage = new Map<Stage, number[]>(stages.map((stage) => [stage, []]));
    const { words } = leads.columns.stage;
    for (const slot of slots) {
      const stage = words[leads.code('stage', slot) - 1];
      if (stage) byStage.get(stage)?.push(slot);
    }
    return byStage;
  }, [slots, leads]);
}

interface Wanted {
  lead: LeadRow;
  stage: Stage;
}

/**
 * The leads as cards by stage. A card is drawn to another stage with the pointer, or moved with Shift
 * and the arrows; setting somebody aside asks why.
 */
export function StageBoard({ table, index, readOnly, onOpen }: StageBoardProps) {
  const t = useTranslations('table.board');
  const words = useTranslations('domain.stage');
  const byStage = useStages(table, index);
  const editLeads = useEditLeads();
  const board = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Partial<Record<Stage, number>>>({});
  const [asked, setAsked] = useState<Wanted>();

  const focusCard = (id: string) =>
    board.current?.querySelector<HTMLElement>(`[data-lead="${CSS.escape(id)}"]`)?.focus();
  const commit = async ({ lead, stage }: Wanted, said: { reason: string; comeBackOn?: string }) => {
    const moved = t('moved', { name: lead.name, stage: words(stage) });
    await editLeads([lead.id], { field: 'stage', value: stage, ...said }, moved);
    // Their sheet asks for how much they were won.
    if (stage === 'customer') onOpen(lead.id);
    else requestAnimationFrame(() => focusCard(lead.id));
  };
  const move = (lead: LeadRow, stage: Stage) => {
    if (readOnly || lead.stage === stage) return;
    if (stagesWithReason.includes(stage)) setAsked({ lead, stage });
    else void commit({ lead, stage }, { reason: '' });
  };
  const countOf = (stage: Stage) => shown[stage] ?? cardsAtOnce;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const card = event.target instanceof HTMLElement ? event.target : undefined;
    const id = card?.dataset.lead;
    if (id === undefined) return;
    const slot = table.slotOf(id);
    const lead = slot === undefined ? undefined : table.rowOf(slot);
    if (slot === undefined || !lead) return;
    const at = stages.indexOf(lead.stage as Stage);
    const place = byStage.get(stages[at] ?? 'lead')?.indexOf(slot) ?? 0;
    const focusAt = (stage: Stage | undefined, wanted: number) => {
      const cards = stage ? (byStage.get(stage) ?? []).slice(0, countOf(stage)) : [];
      const next = cards[Math.min(wanted, cards.length - 1)];
      if (next !== undefined && wanted >= 0) focusCard(table.idOf(next));
      return cards.length > 0;
    };
    const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (sideways !== undefined && event.shiftKey) {
      const stage = stages[at + sideways];
      if (stage) move(lead, stage);
    } else if (sideways !== undefined) {
      // Over stages nobody is at.
      for (let next = at + sideways; next >= 0 && next < stages.length; next += sideways)
        if (focusAt(stages[next], place)) break;
    } else if (event.key === 'ArrowDown' || event.key === 'j') focusAt(stages[at], place + 1);
    else if (event.key === 'ArrowUp' || event.key === 'k') focusAt(stages[at], place - 1);
    else if (event.key === 'Enter') onOpen(id);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the cards in it
    <div ref={board} className={styles.board} onKeyDown={onKeyDown}>
      <p id="board-keys" className={styles.keys}>
        {t('card')}
      </p>
      <div className={styles.columns}>
        {stages.map((stage) => (
          <BoardColumn
            key={stage}
            stage={stage}
            slots={byStage.get(stage) ?? []}
            shown={countOf(stage)}
            table={table}
            readOnly={readOnly}
            onMore={() =>
              setShown((before) => ({ ...before, [stage]: countOf(stage) + cardsAtOnce }))
            }
            onMove={move}
            onOpen={onOpen}
          />
        ))}
      </div>
      {asked && (
        <ReasonDialog
          name={asked.lead.name}
          stage={asked.stage}
          onCancel={() => {
            setAsked(undefined);
            requestAnimationFrame(() => focusCard(asked.lead.id));
          }}
          onSay={(said) => {
            setAsked(undefined);
            void commit(asked, said);
          }}
        />
      )}
    </div>
  );
}

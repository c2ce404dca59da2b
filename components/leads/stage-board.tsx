import { type KeyboardEvent, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Stage, stages, stagesWithReason } from '@/lib/domain/stage';
import type { LeadIndex } from '@/lib/services/lead-index';
import type { LeadRow } from '@/lib/services/lead-query';
import { BoardColumn, type ColumnHandle } from './board-column';
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

const page = 8;
/** Up and down a stage, by how many cards. */
const steps: Record<string, number> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  PageDown: page,
  PageUp: -page,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

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
  const columns = useRef(new Map<Stage, ColumnHandle>());
  const [asked, setAsked] = useState<Wanted>();
  const { activeId, setActiveId } = table;
  const activeSlot = activeId === undefined ? undefined : table.slotOf(activeId);
  const places = useMemo(
    () =>
      new Map(
        stages.map((stage) => [
          stage,
          activeSlot === undefined ? -1 : (byStage.get(stage)?.indexOf(activeSlot) ?? -1),
        ]),
      ),
    [byStage, activeSlot],
  );
  /** The card the focus is to go to once it is drawn at that stage. */
  const focused = useRef<{ id: string; stage: Stage }>(undefined);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const focusCard = (id: string, stage: Stage) => {
    focused.current = { id, stage };
    setActiveId(id);
    drawAgain();
  };
  useEffect(() => {
    const { id, stage } = focused.current ?? {};
    if (id === undefined || stage === undefined) return;
    const { activeElement, body } = document;
    // Whoever is somewhere else by now is not called back.
    if (activeElement && activeElement !== body && !board.current?.contains(activeElement))
      focused.current = undefined;
    if (!focused.current) return;
    const card = board.current?.querySelector<HTMLElement>(
      `[data-lead="${CSS.escape(id)}"][data-stage="${stage}"]`,
    );
    if (!card) return;
    focused.current = undefined;
    columns.current.get(stage)?.reveal(places.get(stage) ?? 0);
    card.focus({ preventScroll: true });
    card.closest('section')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const commit = async ({ lead, stage }: Wanted, said: { reason: string; comeBackOn?: string }) => {
    const moved = t('moved', { name: lead.name, stage: words(stage) });
    await editLeads([lead.id], { field: 'stage', value: stage, ...said }, moved);
    // Their sheet asks for how much they were won.
    if (stage === 'customer') onOpen(lead.id);
    else focusCard(lead.id, stage);
  };
  const move = (lead: LeadRow, stage: Stage) => {
    if (readOnly || lead.stage === stage) return;
    if (stagesWithReason.includes(stage)) setAsked({ lead, stage });
    else void commit({ lead, stage }, { reason: '' });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const card = event.target instanceof HTMLElement ? event.target : undefined;
    const id = card?.dataset.lead;
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const slot = table.slotOf(id);
    const lead = slot === undefined ? undefined : table.rowOf(slot);
    if (slot === undefined || !lead) return;
    const at = stages.indexOf(lead.stage as Stage);
    const place = byStage.get(stages[at] ?? 'lead')?.indexOf(slot) ?? 0;
    const focusAt = (stage: Stage | undefined, wanted: number) => {
      const cards = stage ? (byStage.get(stage) ?? []) : [];
      const next = cards[Math.max(0, Math.min(wanted, cards.length - 1))];
      if (stage && next !== undefined) focusCard(table.idOf(next), stage);
      return next !== undefined;
    };
    const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const step = steps[event.key];
    if (sideways !== undefined && event.shiftKey) {
      const stage = stages[at + sideways];
      if (stage) move(lead, stage);
    } else if (sideways !== undefined) {
      // Over stages nobody is at.
      for (let next = at + sideways; next >= 0 && next < stages.length; next += sideways)
        if (focusAt(stages[next], place)) break;
    } else if (step !== undefined) focusAt(stages[at], place + step);
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
            ref={(column) => {
              if (column) columns.current.set(stage, column);
            }}
            active={places.get(stage) ?? -1}
            table={table}
            readOnly={readOnly}
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
            focusCard(asked.lead.id, asked.lead.stage as Stage);
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

import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Speaker } from '@/lib/domain/follow-up/opening-line';
import type { Lead } from '@/lib/domain/lead';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import type { FollowUpActions } from '@/lib/services/follow-up-actions';
import { DayLine } from './day-line';
import { type DayRow, movePlace } from './day-rows';
import styles from './day-sheet.module.css';
import { useShownLeads } from './use-due-steps';

const lineHeight = 56;
const groupHeight = 34;
const page = 10;

const moves: Record<string, number> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  PageDown: page,
  PageUp: -page,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

interface DayGridProps {
  rows: readonly DayRow[];
  /** Index of the active row; -1 where there is none. */
  active: number;
  today: string;
  speaker: Speaker;
  followUp: FollowUpActions;
  playbook: readonly PlaybookItem[];
  /** Takes the focus. */
  grid: RefObject<HTMLTableElement | null>;
  onActivate(id: string): void;
  /** A key that does something with the active step of this lead, which may not be read yet. True when it did. */
  onKey(key: string, id: string | undefined, lead: Lead | undefined): boolean;
}

/**
 * The day's steps as a grid with one tab stop, like the table of leads: the focus stays on the grid,
 * which names its active row. Whole leads are read of the lines that are seen, and of no others.
 */
export function DayGrid(props: DayGridProps) {
  const { rows, active, today, speaker, followUp, playbook, grid, onActivate, onKey } = props;
  const t = useTranslations('followUp');
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'group' ? groupHeight : lineHeight),
    overscan: 6,
    rangeExtractor: (range) =>
      active >= 0 && active < range.count
        ? [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b)
        : defaultRangeExtractor(range),
    // Before the first measurement, and where nothing is ever measured.
    initialRect: { width: 1200, height: 600 },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows change places with other heights
  useEffect(() => virtualizer.measure(), [rows, virtualizer]);
  useEffect(() => {
    if (active >= 0) virtualizer.scrollToIndex(active === 1 ? 0 : active);
  }, [active, virtualizer]);
  const items = virtualizer.getVirtualItems();
  const shown = items.flatMap(({ index }) => {
    const row = rows[index];
    return row?.kind === 'step' ? [row.step.id] : [];
  });
  const leads = useShownLeads(followUp, shown);
  const activeRow = rows[active];
  const activeId = activeRow?.kind === 'step' ? activeRow.step.id : undefined;
  const rowId = (index: number) => `${id}-${index}`;
  // A line is seen a moment before its lead is read: a letter pressed meanwhile is heeded after that.
  const early = useRef<{ key: string; id: string }>(undefined);
  useEffect(() => {
    const pressed = early.current;
    if (!pressed) return;
    const lead = leads.get(pressed.id);
    const isLeft = pressed.id !== activeId || document.activeElement !== grid.current;
    if (lead || isLeft) early.current = undefined;
    if (lead && !isLeft) onKey(pressed.key, pressed.id, lead);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (event.target !== event.currentTarget || ctrlKey || metaKey || altKey) return;
    const by = moves[key];
    if (by !== undefined) {
      const reach = Math.max(-rows.length, Math.min(rows.length, by));
      const row = rows[movePlace(rows, active, reach)];
      if (row?.kind === 'step') onActivate(row.step.id);
    } else {
      const lead = activeId === undefined ? undefined : leads.get(activeId);
      if (!onKey(key, activeId, lead)) {
        if (activeId !== undefined && !lead && key.length === 1)
          early.current ??= { key, id: activeId };
        return;
      }
    }
    event.preventDefault();
  };
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are worked with keys
        role="grid"
        tabIndex={0}
        className={styles.grid}
        aria-label={t('list')}
        aria-rowcount={rows.length}
        aria-activedescendant={active >= 0 ? rowId(active) : undefined}
        onKeyDown={onKeyDown}
      >
        <tbody className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            if (row.kind === 'group')
              return (
                <tr
                  key={row.group}
                  aria-rowindex={index + 1}
                  className={`${styles.group} ${row.group === 'overdue' ? styles.late : ''}`}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <th colSpan={3} scope="rowgroup">
                    {t('groupCount', { group: t(`group.${row.group}`), count: row.count })}
                  </th>
                </tr>
              );
            return (
              <DayLine
                key={row.step.id}
                id={rowId(index)}
                step={row.step}
                lead={leads.get(row.step.id)}
                playbook={playbook}
                today={today}
                speaker={speaker}
                rowIndex={index + 1}
                top={start}
                active={index === active}
                onActivate={onActivate}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

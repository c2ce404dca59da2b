import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  startTransition,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTranslations } from 'use-intl';
import type { ListEntry } from '@/lib/services/panel-actions';
import { entryCommand } from './entry-keys';
import { EntryRow } from './entry-row';
import styles from './list-view.module.css';

interface EntryGridProps {
  entries: readonly ListEntry[];
  ticked: ReadonlySet<string>;
  /** Index of the row the keys act on. */
  active: number;
  onActivate(index: number): void;
  onToggle(key: string): void;
  onSelectNew(): void;
  onOpen(entry: ListEntry): void;
  onSave(): void;
}

/** Up to here all rows are drawn: it is quicker than measuring them. */
const drawnWhole = 100;
/** As many as a panel has room for; the rest of them follow once these are to be seen. */
const drawnFirst = 14;

const isOpen = ({ known, repeats, withheld }: ListEntry) => !known && !repeats && !withheld;

export function EntryGrid(props: EntryGridProps) {
  const { entries, ticked, active, onActivate, onToggle, onOpen } = props;
  const t = useTranslations('panel.list');
  const grid = useRef<HTMLDivElement>(null);
  const id = useId();
  const virtual = entries.length > drawnWhole;
  const [drawn, setDrawn] = useState(drawnFirst);
  useEffect(() => startTransition(() => setDrawn(drawnWhole)), []);
  const virtualizer = useVirtualizer({
    count: virtual ? entries.length : 0,
    // Measured only where it has rows: that would lay out and render the grid twice before it is seen.
    getScrollElement: () => (virtual ? grid.current : null),
    estimateSize: () => 52,
    overscan: 12,
    // The row the grid names as its active one must be there, however far it was scrolled away.
    rangeExtractor: (range) =>
      active < range.count
        ? [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b)
        : defaultRangeExtractor(range),
    useFlushSync: false,
  });
  // The list is what the keys are for: j and k work without a click into it.
  useLayoutEffect(() => grid.current?.focus({ preventScroll: true }), []);

  const moveTo = (index: number) => {
    onActivate(index);
    if (virtual) virtualizer.scrollToIndex(index, { align: 'auto' });
    else document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = entryCommand(event, { active, count: entries.length });
    const entry = entries[active];
    if (!command || !entry) return;
    event.preventDefault();
    if (command.kind === 'move') moveTo(command.to);
    else if (command.kind === 'toggle') isOpen(entry) && onToggle(entry.key);
    else if (command.kind === 'open') onOpen(entry);
    else if (command.kind === 'save') props.onSave();
    else props.onSelectNew();
  };
  const draw = (index: number, placed?: { top: number; measure(row: Element | null): void }) => {
    const entry = entries[index];
    if (!entry) return null;
    return (
      <EntryRow
        key={entry.key}
        id={`${id}-${index}`}
        index={index}
        entry={entry}
        active={index === active}
        ticked={ticked.has(entry.key)}
        placed={placed}
        onToggle={() => {
          onActivate(index);
          onToggle(entry.key);
          // Back from the box to the list, whose keys would otherwise meet the box's own.
          grid.current?.focus({ preventScroll: true });
        }}
        onOpen={() => {
          onActivate(index);
          onOpen(entry);
        }}
      />
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are drawn as they scroll make no table
    <div
      ref={grid}
      role="grid"
      aria-label={t('label')}
      aria-rowcount={entries.length}
      aria-multiselectable
      aria-activedescendant={`${id}-${active}`}
      tabIndex={0}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      {virtual ? (
        <div
          role="presentation"
          className={styles.rows}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer
            .getVirtualItems()
            .map(({ index, start }) =>
              draw(index, { top: start, measure: virtualizer.measureElement }),
            )}
        </div>
      ) : (
        entries.slice(0, drawn).map((_, index) => draw(index))
      )}
    </div>
  );
}

import type { KeyboardEvent } from 'react';
import type { LeadRow } from '@/lib/services/lead-query';
import type { LeadTableState } from './use-lead-table';

interface GridKeys {
  table: LeadTableState;
  /** Index of the active row. */
  active: number;
  onOpen(id: string): void;
  onDelete(rows: readonly LeadRow[]): void;
  virtualizer: { scrollToIndex(index: number): void };
}

const page = 12;

function nextIndex(key: string, active: number, last: number): number | undefined {
  const moves: Record<string, number> = {
    ArrowDown: active + 1,
    j: active + 1,
    ArrowUp: active - 1,
    k: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: last,
  };
  const wanted = moves[key];
  return wanted === undefined ? undefined : Math.max(0, Math.min(last, wanted));
}

/** The keys of the grid: move, open, tick, delete. A ticked row is deleted with all other ticked ones. */
export function useGridKeys({ table, active, onOpen, onDelete, virtualizer }: GridKeys) {
  const { rows } = table.found;
  return {
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const row = rows[active];
      if (event.target !== event.currentTarget || !row) return;
      const { key } = event;
      if (key === 'a' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        table.tick(
          rows.map(({ lead }) => lead.id),
          true,
        );
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const index = nextIndex(key, active, rows.length - 1);
      const { id } = row.lead;
      const isTicked = table.ticked.has(id);
      if (index !== undefined) {
        table.setActiveId(rows[index]?.lead.id);
        virtualizer.scrollToIndex(index);
      } else if (key === 'Enter') onOpen(id);
      else if (key === ' ') {
        table.tick([id], !isTicked);
        table.setActiveId(id);
      } else if (key === 'Delete') {
        // The row that takes the place of a deleted one is the next to be worked on.
        table.setActiveId((rows[active + 1] ?? rows[active - 1])?.lead.id);
        onDelete(isTicked ? table.tickedRows : [row]);
      } else return;
      event.preventDefault();
    },
  };
}

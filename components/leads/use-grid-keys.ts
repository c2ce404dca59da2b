import type { KeyboardEvent } from 'react';
import type { LeadTableState } from './use-lead-table';

interface GridKeys {
  table: LeadTableState;
  /** Index of the active row. */
  active: number;
  onOpen(id: string): void;
  onDelete(ids: readonly string[]): void;
  /** Ticks from the last ticked row, or else from `from`, to `to`. */
  onTickTo(from: string, to: string): void;
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

/**
 * The keys of the grid: move, open, tick, delete; with Shift moving ticks a range, Ctrl/⌘+A ticks all
 * that was found. A ticked row is deleted with all other ticked ones.
 */
export function useGridKeys({ table, active, onOpen, onDelete, onTickTo, virtualizer }: GridKeys) {
  const { slots } = table.found;
  const idAt = (index: number) => {
    const slot = slots[index];
    return slot === undefined ? undefined : table.idOf(slot);
  };
  return {
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const id = idAt(active);
      if (event.target !== event.currentTarget || id === undefined) return;
      const { key } = event;
      if (key === 'a' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        table.tick(Array.from(slots, table.idOf), true);
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const index = nextIndex(key, active, slots.length - 1);
      const isTicked = table.ticked.has(id);
      if (index !== undefined) {
        const to = idAt(index);
        if (event.shiftKey && to !== undefined) onTickTo(id, to);
        table.setActiveId(to);
        virtualizer.scrollToIndex(index);
      } else if (key === 'Enter') onOpen(id);
      else if (key === ' ') {
        table.tick([id], !isTicked);
        table.setActiveId(id);
      } else if (key === 'Escape' && table.ticked.size > 0) table.untickAll();
      else if (key === 'Delete') {
        // The row that takes the place of a deleted one is the next to be worked on.
        table.setActiveId(idAt(active + 1) ?? idAt(active - 1));
        onDelete(isTicked ? table.tickedIds : [id]);
      } else return;
      event.preventDefault();
    },
  };
}

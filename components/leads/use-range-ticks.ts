import { useMemo } from 'react';
import type { LeadTableState } from './use-lead-table';

/** Ticks the rows shown from one lead to another. */
export function useRangeTicks(table: LeadTableState): (from: string, to: string) => void {
  const { found, slotOf, idOf, tickRange } = table;
  return useMemo(() => {
    const { slots } = found;
    const order = {
      idAt: (place: number) => idOf(slots[place] ?? 0),
      placeOf(id: string) {
        const slot = slotOf(id);
        return slot === undefined ? -1 : slots.indexOf(slot);
      },
    };
    return (from, to) => tickRange(order, from, to);
  }, [found, slotOf, idOf, tickRange]);
}

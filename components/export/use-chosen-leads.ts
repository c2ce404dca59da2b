import { useMemo, useState } from 'react';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { LeadTableState } from '@/components/leads/use-lead-table';
import type { ExportSelection } from '@/lib/services/export-leads';
import type { ExportMark } from '@/lib/services/export-marks';
import type { LeadIndex } from '@/lib/services/lead-index';

export type Selection = 'all' | 'filtered' | 'ticked';

function usualSelection({ tickedIds, limited }: LeadTableState): Selection {
  if (tickedIds.length > 0) return 'ticked';
  return limited ? 'filtered' : 'all';
}

/** Which leads are to be exported: their ids as the table has them, and how many have changed. */
export function useChosenLeads(
  table: LeadTableState,
  index: LeadIndex,
  mark: ExportMark | undefined,
) {
  const { actions } = useDashboard();
  const [selection, setSelection] = useState(() => usualSelection(table));
  const { found, tickedIds, idOf } = table;
  const ids = useMemo(() => {
    if (selection === 'ticked') return tickedIds;
    // All leads come as they were saved, some of them as the table shows them.
    return Array.from(selection === 'all' ? index.slots : found.slots, idOf);
  }, [selection, tickedIds, index, found, idOf]);
  const which: ExportSelection = selection === 'all' && ids.length > 0 ? 'all' : ids;
  const changed = useMemo(() => {
    if (!mark) return ids.length;
    const slots = ids.flatMap((id) => index.slotOf(id) ?? []);
    return actions.exports.countChanged(index, slots, mark);
  }, [actions, index, ids, mark]);
  return { selection, setSelection, ids, which, changed };
}

import { createContext, useContext } from 'react';
import type { LeadTableState } from './use-lead-table';

const context = createContext<LeadTableState | undefined>(undefined);

export const TableProvider = context.Provider;

/**
 * The table as it is now, for what opens over it. What stands beside the table at all times is told only
 * what it shows, so that it is not drawn again at every letter that is typed.
 */
export function useTable(): LeadTableState {
  const table = useContext(context);
  if (!table) throw new Error('A part of the table was drawn outside of it.');
  return table;
}

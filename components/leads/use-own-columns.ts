import { useEffect, useState } from 'react';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { DashboardActions } from '@/lib/services/dashboard-actions';

const none: readonly OwnColumn[] = [];

/** The company's own columns, as they are now. */
export function useOwnColumns(actions: DashboardActions): readonly OwnColumn[] {
  const [columns, setColumns] = useState(none);
  useEffect(() => actions.table.ownColumns.subscribe(setColumns), [actions]);
  return columns;
}

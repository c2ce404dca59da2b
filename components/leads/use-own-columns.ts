import { useEffect, useState } from 'react';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { DashboardActions } from '@/lib/services/dashboard-actions';

const none: readonly OwnColumn[] = [];

/** The company's own columns, as they are now; `ready`: whether they were read. */
export function useOwnColumns(actions: DashboardActions): {
  ownColumns: readonly OwnColumn[];
  ready: boolean;
} {
  const [columns, setColumns] = useState<readonly OwnColumn[]>();
  useEffect(() => actions.table.ownColumns.subscribe(setColumns), [actions]);
  return { ownColumns: columns ?? none, ready: columns !== undefined };
}

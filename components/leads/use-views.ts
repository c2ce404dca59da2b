import { useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  type SavedView,
  type ShippedViewId,
  shippedViewIds,
  shippedViews,
} from '@/lib/domain/table-view';
import type { DashboardActions } from '@/lib/services/dashboard-actions';

export type NamedView = Pick<SavedView, 'id' | 'name' | 'view'>;

const isShipped = (id: string): id is ShippedViewId => id in shippedViews;

/** The views there are: those from the start in the reader's language, and the saved ones. */
export function useViews(actions: DashboardActions) {
  const t = useTranslations('table.views.shipped');
  const [saved, setSaved] = useState<readonly SavedView[]>();
  useEffect(() => actions.table.views.subscribe(setSaved), [actions]);
  return useMemo(() => {
    const shipped: NamedView[] = shippedViewIds.map((id) => ({
      id,
      name: t(id),
      view: shippedViews[id],
    }));
    return {
      shipped,
      saved: saved ?? [],
      /** Whether the saved ones were read. */
      ready: saved !== undefined,
      isShipped,
      find: (id: string): NamedView | undefined =>
        [...shipped, ...(saved ?? [])].find((view) => view.id === id),
    };
  }, [saved, t]);
}

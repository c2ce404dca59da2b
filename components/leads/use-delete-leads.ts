import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { LeadRow } from '@/lib/services/lead-query';
import { useDashboard } from './dashboard-context';

/** Moves leads to the bin at once and offers the way back. */
export function useDeleteLeads(): (rows: readonly LeadRow[]) => Promise<void> {
  const t = useTranslations('leads.done');
  const { actions, attempt, notify } = useDashboard();
  return useCallback(
    async (rows) => {
      const done = await attempt(() => actions.deleteLeads(rows.map(({ lead }) => lead.id)));
      if (!done) return;
      const [only] = rows;
      const text =
        only && rows.length === 1
          ? t('deletedOne', { name: only.lead.name.value })
          : t('deleted', { count: done.result.length });
      notify(text, done.undo);
    },
    [actions, attempt, notify, t],
  );
}

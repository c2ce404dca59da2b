import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useDashboard } from './dashboard-context';

/** Moves leads to the bin at once and offers the way back; a single one is called by its name. */
export function useDeleteLeads(): (ids: readonly string[], name?: string) => Promise<void> {
  const t = useTranslations('leads.done');
  const { actions, attempt, notify } = useDashboard();
  return useCallback(
    async (ids, name) => {
      const done = await attempt(() => actions.deleteLeads(ids));
      if (!done) return;
      const text =
        name !== undefined && ids.length === 1
          ? t('deletedOne', { name })
          : t('deleted', { count: done.result.length });
      notify(text, done.undo);
    },
    [actions, attempt, notify, t],
  );
}

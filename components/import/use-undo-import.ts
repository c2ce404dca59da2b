import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';

/** Takes an import back and says what became of its leads. Resolves to whether it could be. */
export function useUndoImport(): (action: string) => Promise<boolean> {
  const t = useTranslations('imports');
  const { actions, attempt, notify } = useDashboard();
  return async (action) => {
    const result = await attempt(() => actions.imports.undo(action));
    if (!result) return false;
    const { undone, left } = result;
    const said = [t('undone', { count: undone }), ...(left > 0 ? [t('undoneLeft', { left })] : [])];
    notify(said.join(' '));
    return true;
  };
}

import { useTranslations } from 'use-intl';
import figures from '@/components/figures/figures.module.css';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { ActionRow } from '@/lib/db/rows';

/** How many leads an action changed; pressed, it shows those of them that are still there. */
export function ActionLeads({ action, title }: { action: ActionRow; title: string }) {
  const t = useTranslations('safety.history');
  const { actions, attempt, notify, showLeads } = useDashboard();
  const count = t('leads', { count: action.leads });
  const open = () =>
    attempt(async () => {
      const ids = await actions.safety.leadsOf(action.id);
      if (ids.length === 0) notify(t('noneLeft'));
      else showLeads(title, ids);
    });
  return (
    <button
      type="button"
      className={figures.figure}
      aria-label={`${count} – ${title}`}
      onClick={() => void open()}
    >
      {count}
    </button>
  );
}

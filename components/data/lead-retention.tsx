import { useFormatter, useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { TextField } from '@/components/ui/field';
import type { Lead } from '@/lib/domain/lead';
import { keptUntil } from '@/lib/domain/retention';

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Until when this lead is kept; a day of its own outranks the setting. */
export function LeadRetention({ lead }: { lead: Lead }) {
  const t = useTranslations('safety.retention');
  const format = useFormatter();
  const { actions, settings, attempt, notify, health } = useDashboard();
  const keep = (typed: string) => {
    const retainUntil = Date.parse(typed);
    if (!(retainUntil > 0)) return;
    void attempt(async () => {
      const { undo } = await actions.safety.setDates([lead.id], { retainUntil });
      notify(t('set', { date: format.dateTime(retainUntil, { dateStyle: 'medium' }) }), undo);
    });
  };
  return (
    <TextField
      type="date"
      label={t('lead')}
      disabled={health.state !== 'ok'}
      value={dayOf(keptUntil(lead, settings.retentionMonths))}
      onChange={({ target }) => keep(target.value)}
    />
  );
}

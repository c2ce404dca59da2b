import { Trash2 } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { useToday } from '@/components/follow-up/use-today';
import { useDashboard } from '@/components/leads/dashboard-context';
import list from '@/components/settings/list-editor.module.css';
import { SettingsSection } from '@/components/settings/settings-section';
import { IconButton } from '@/components/ui/button';
import type { ExpertRequest } from '@/lib/domain/playbook/expert';
import type { ItemOf } from '@/lib/domain/playbook/playbook-item';
import { useLeadNames } from './use-lead-names';
import { usePlaybookReadOnly } from './use-playbook';

interface ExpertRequestsProps {
  experts: readonly ItemOf<'expert'>[];
  requests: readonly ExpertRequest[];
}

/** Who is asked for, when and for whom, from today on. */
export function ExpertRequests({ experts, requests }: ExpertRequestsProps) {
  const t = useTranslations('method.experts');
  const format = useFormatter();
  const { actions, attempt, notify } = useDashboard();
  const readOnly = usePlaybookReadOnly();
  const names = useLeadNames(requests);
  const today = useToday(actions.followUp);
  const coming = requests.filter(({ on }) => on >= today);
  const nameOf = (id: string) =>
    experts.find((each) => each.id === id)?.value.name ?? t('goneExpert');
  const cancel = (id: string, expert: string) =>
    attempt(async () => {
      const { undo } = await actions.experts.cancel(id);
      notify(t('cancelled', { expert }), undo);
    });
  return (
    <SettingsSection title={t('requests')} text={t('requestsText')}>
      {coming.length === 0 && <p className={list.quiet}>{t('noRequests')}</p>}
      <ul className={list.list}>
        {coming.map(({ id, expert, lead, on, hours, note }) => {
          const who = nameOf(expert);
          const date = format.dateTime(Date.parse(on), { dateStyle: 'medium', timeZone: 'UTC' });
          const name = names.get(lead);
          return (
            <li key={id} className={list.row}>
              <span className={list.what}>
                <bdi>{t('request', { date, expert: who, hours })}</bdi>
                {name === undefined ? (
                  <span className={list.quiet}>{t('gone')}</span>
                ) : (
                  <Link href={`/leads/${encodeURIComponent(lead)}`}>
                    <bdi>{name}</bdi>
                  </Link>
                )}
                {note && <bdi className={list.quiet}>{note}</bdi>}
              </span>
              <IconButton
                icon={Trash2}
                label={t('cancel', { expert: who, date })}
                disabled={readOnly}
                onClick={() => void cancel(id, who)}
              />
            </li>
          );
        })}
      </ul>
    </SettingsSection>
  );
}

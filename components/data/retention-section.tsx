import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { useDashboard } from '@/components/leads/dashboard-context';
import list from '@/components/settings/settings-list.module.css';
import { SettingsSection } from '@/components/settings/settings-section';
import { useSettings } from '@/components/settings/use-settings';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';
import { useLoaded } from './use-loaded';

const choices = [6, 12, 24, 36] as const;
const shownAtMost = 20;

/** How long leads are kept, and which are over their time: seen before they go. */
export function RetentionSection() {
  const t = useTranslations('safety.retention');
  const format = useFormatter();
  const { actions, attempt, notify, health } = useDashboard();
  const { settings, change } = useSettings();
  const { retentionMonths } = settings;
  const [overdue, again] = useLoaded(
    // biome-ignore lint/correctness/useExhaustiveDependencies: another time makes others overdue
    useCallback(() => actions.safety.findOverdue(), [actions, retentionMonths]),
  );
  const purge = () =>
    attempt(async () => {
      const ids = (overdue ?? []).map(({ lead }) => lead.id);
      const { result, undo } = await actions.safety.purge(ids);
      notify(t('purged', { count: result }), () => undo().then(again));
      again();
    });
  const more = (overdue?.length ?? 0) - shownAtMost;
  return (
    <SettingsSection title={t('title')} text={t('text')}>
      <SelectField
        label={t('months')}
        value={retentionMonths}
        onChange={({ target }) => {
          const months = choices.find((each) => each === Number(target.value));
          if (months) change({ retentionMonths: months });
        }}
      >
        {choices.map((months) => (
          <option key={months} value={months}>
            {t('monthsOf', { months })}
          </option>
        ))}
      </SelectField>
      {overdue?.length === 0 && <p>{t('none')}</p>}
      {overdue !== undefined && overdue.length > 0 && (
        <>
          <h3>{t('due', { count: overdue.length })}</h3>
          <ul className={list.list}>
            {overdue.slice(0, shownAtMost).map(({ lead, due }) => (
              <li key={lead.id} className={list.item}>
                <Link href={`/leads/${encodeURIComponent(lead.id)}`}>
                  <bdi>{lead.name.value}</bdi>
                </Link>
                <span className={list.quiet}>
                  {t('until', { date: format.dateTime(due, { dateStyle: 'medium' }) })}
                </span>
              </li>
            ))}
            {more > 0 && <li className={list.item}>{t('more', { count: more })}</li>}
          </ul>
          <div>
            <Button size="small" disabled={health.state !== 'ok'} onClick={() => void purge()}>
              {t('purge', { count: overdue.length })}
            </Button>
          </div>
        </>
      )}
    </SettingsSection>
  );
}

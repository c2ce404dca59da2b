import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { FigureLink } from '@/components/figures/figure-link';
import { useToday } from '@/components/follow-up/use-today';
import { useDashboard } from '@/components/leads/dashboard-context';
import { SettingsSection } from '@/components/settings/settings-section';
import { IconButton } from '@/components/ui/button';
import type { ExpertRequest } from '@/lib/domain/playbook/expert';
import {
  daysLater,
  hoursLeft,
  requestsOfWeek,
  weeksFrom,
} from '@/lib/domain/playbook/expert-hours';
import type { ItemOf } from '@/lib/domain/playbook/playbook-item';
import styles from './expert-calendar.module.css';
import { useLeadNames } from './use-lead-names';

const shownWeeks = 6;

interface WeekCellProps {
  left: number;
  all: number;
  /** Whose week it is. */
  title: string;
  /** Ids of the leads it is asked for. */
  leads: readonly string[];
}

/** What is left of one week: in words, which open the leads the rest is for, and as a bar. */
function WeekCell({ left, all, title, leads }: WeekCellProps) {
  const t = useTranslations('method.experts');
  const words =
    left < 0
      ? t('over', { over: -left })
      : left === 0
        ? t('full', { all })
        : t('left', { left, all });
  const share = all === 0 ? 0 : Math.max(left, 0) / all;
  return (
    <td className={left <= 0 ? styles.full : undefined}>
      <FigureLink title={title} isNone={leads.length === 0} ids={() => leads}>
        {words}
      </FigureLink>
      <span className={styles.meter} aria-hidden>
        <span className={styles.bar} style={{ width: `${share * 100}%` }} />
      </span>
    </td>
  );
}

interface ExpertCalendarProps {
  experts: readonly ItemOf<'expert'>[];
  requests: readonly ExpertRequest[];
}

/** The hours experts have left, week by week. */
export function ExpertCalendar({ experts, requests }: ExpertCalendarProps) {
  const t = useTranslations('method.experts');
  const format = useFormatter();
  const { actions } = useDashboard();
  const today = useToday(actions.followUp);
  const names = useLeadNames(requests);
  const [moved, setMoved] = useState(0);
  const weeks = weeksFrom(daysLater(today, moved * shownWeeks * 7), shownWeeks);
  const move = (by: number) => setMoved((before) => before + by);
  const date = (day: string) =>
    format.dateTime(Date.parse(day), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <SettingsSection title={t('calendar')} text={t('calendarText')}>
      <div className={styles.moves}>
        <IconButton icon={ChevronLeft} label={t('earlier')} onClick={() => move(-1)} />
        <IconButton icon={ChevronRight} label={t('later')} onClick={() => move(1)} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.scroll} aria-label={t('weeks')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('expert')}</th>
              {weeks.map((week) => (
                <th key={week} scope="col">
                  {t('week', { date: date(week) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {experts.map((item) => (
              <tr key={item.id}>
                <th scope="row">
                  <bdi>{item.value.name}</bdi>
                </th>
                {weeks.map((week) => (
                  <WeekCell
                    key={week}
                    left={hoursLeft(item, requests, week)}
                    all={item.value.hoursPerWeek}
                    title={t('askedFor', { expert: item.value.name, date: date(week) })}
                    leads={requestsOfWeek(item.id, requests, week).flatMap(({ lead }) =>
                      names.has(lead) ? lead : [],
                    )}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </SettingsSection>
  );
}

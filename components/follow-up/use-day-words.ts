import { useFormatter, useTranslations } from 'use-intl';
import { addDays } from '@/lib/domain/follow-up/calendar-day';

/** A calendar day in words, as seen from today; with a time of the day where there is one. */
export function useDayWords(today: string): (day: string, time?: string) => string {
  const t = useTranslations('followUp.day');
  const format = useFormatter();
  return (day, time) => {
    const named =
      day === today
        ? t('today')
        : day === addDays(today, 1)
          ? t('tomorrow')
          : format.dateTime(new Date(`${day}T12:00:00`), {
              weekday: 'short',
              day: 'numeric',
              month: 'short',
              ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
            });
    return time ? `${named} ${time}` : named;
  };
}

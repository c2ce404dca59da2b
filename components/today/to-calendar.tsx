import { CalendarPlus } from 'lucide-react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { saveBlob } from '@/components/data/save-blob';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';
import { type Channel, channels } from '@/lib/domain/follow-up/touch';
import { senderOf } from '@/lib/domain/letters/sender';
import type { CalendarWords } from '@/lib/services/due-calendar';

/**
 * What is due with `person` (everybody where it is '') as a file for a calendar; a file written again
 * brings it up to date there.
 */
export function ToCalendar({ person }: { person: string }) {
  const t = useTranslations('followUp');
  const format = useFormatter();
  const locale = useLocale();
  const { actions, attempt, notify, settings } = useDashboard();
  const write = () =>
    attempt(async () => {
      const channel = Object.fromEntries(
        channels.map((each) => [each, t(`channel.${each}`)]),
      ) as Record<Channel, string>;
      const words: CalendarWords = {
        name: t('calendar.name'),
        channel,
        wasDue: (on) =>
          t('calendar.wasDue', {
            date: format.dateTime(new Date(`${on}T12:00:00`), { dateStyle: 'medium' }),
          }),
        phone: (phone) => t('calendar.phone', { phone }),
        evidence: (quote) => t('calendar.evidence', { quote }),
        speaker: { sender: senderOf(settings), locale },
      };
      const { fileName, blob, count } = await actions.followUp.writeCalendar(words, person);
      saveBlob(fileName, blob);
      notify(t('tools.icsDone', { count }));
    });
  return (
    <Button size="small" icon={CalendarPlus} onClick={() => void write()}>
      {t('tools.ics')}
    </Button>
  );
}

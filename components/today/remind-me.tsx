import { Bell, BellOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { Button } from '@/components/ui/button';

/** Notes on the screen for what is due: asked for here, by whoever wants them, and given up here. */
export function RemindMe() {
  const t = useTranslations('followUp.tools');
  const { actions, attempt, notify } = useDashboard();
  const { reminders } = actions.followUp;
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => reminders.watch(setAllowed), [reminders]);
  if (allowed === undefined) return null;
  if (allowed)
    return (
      <Button
        size="small"
        icon={BellOff}
        title={t('notifyOn')}
        onClick={() => void attempt(() => reminders.stop())}
      >
        {t('notifyOff')}
      </Button>
    );
  const ask = () =>
    // In the press’s own turn, or the browser refuses to ask.
    void attempt(async () => {
      if (!(await reminders.ask())) notify(t('notifyRefused'));
    });
  return (
    <Button size="small" icon={Bell} title={t('notifyHint')} onClick={ask}>
      {t('notify')}
    </Button>
  );
}

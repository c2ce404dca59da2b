import type { LeadBase } from '@/lib/db/database';
import { onAlarm } from '@/lib/platform/alarms';
import { openLeadBasePage } from '@/lib/platform/lead-base-page';
import { onNotificationClicked, watchNotifications } from '@/lib/platform/notifications';
import { onBrowserStarted, onInstalled } from '@/lib/platform/runtime';
import { watchSettings } from '@/lib/settings/settings';
import { watchCommits } from './canary';
import { followClock, onClockSet } from './clock';
import { remind, reminderAlarm, routeOfNote } from './reminders';

/**
 * Reckons what is due whenever that may have changed: at each start of the worker and of the browser,
 * at the alarm, after every change of the lead base and of who works here. To be called in the worker's first turn.
 */
export function startReminders(findBase: () => Promise<LeadBase | undefined>): void {
  const look = () => void remind(findBase);
  const listen = () => onNotificationClicked((id) => void openLeadBasePage(routeOfNote(id)));
  onAlarm(reminderAlarm, look);
  onInstalled(look);
  onBrowserStarted(look);
  watchCommits(look);
  onClockSet(look);
  watchSettings(look);
  watchNotifications(() => {
    listen();
    look();
  });
  listen();
  void followClock().then(look, look);
}

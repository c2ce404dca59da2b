import { browser } from 'wxt/browser';

/**
 * Has the worker woken at a moment (epoch ms), and again and again from then on, in minutes. In place
 * of the alarm of that name that was set before. A moment that is slept through is made up for.
 */
export async function setAlarm(
  name: string,
  { at, everyMinutes }: { at: number; everyMinutes: number },
): Promise<void> {
  await browser.alarms.create(name, { when: at, periodInMinutes: everyMinutes });
}

export function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}

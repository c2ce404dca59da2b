import { browser } from 'wxt/browser';

const wanted = { permissions: ['notifications' as const] };

/** Whether the user has allowed notes on the screen. */
export function canNotify(): Promise<boolean> {
  return browser.permissions.contains(wanted);
}

/**
 * Asks the user to allow notes on the screen. Call it directly in the handler of a click or key,
 * before any await: browsers refuse the question otherwise. Resolves to the answer.
 */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request(wanted);
}

export async function dropNotifications(): Promise<void> {
  await browser.permissions.remove(wanted);
}

/** Calls back when notes were allowed or forbidden. Returns the way to stop listening. */
export function watchNotifications(onChange: () => void): () => void {
  const listener = ({ permissions = [] }: { permissions?: string[] }) => {
    if (permissions.includes('notifications')) onChange();
  };
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

/** Shows a note; one of the same id that is still there is replaced. */
export async function showNotification(
  id: string,
  { title, message }: { title: string; message: string },
): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

const heard = new WeakSet<object>();

/** To be called at every start of the worker, and once notes are allowed: before, there is nothing to listen to. */
export function onNotificationClicked(listener: (id: string) => void): void {
  const { notifications } = browser as Partial<typeof browser>;
  if (!notifications?.onClicked || heard.has(notifications.onClicked)) return;
  heard.add(notifications.onClicked);
  notifications.onClicked.addListener((id) => {
    void notifications.clear(id);
    listener(id);
  });
}

/** A text in the browser's language, as the menus have it; `values` stand in for $1, $2 … */
export function noteText(
  name: 'reminderToday' | 'reminderOverdue' | 'reminderAt' | 'reminderMany' | 'extensionName',
  values: string[] = [],
): string {
  return browser.i18n.getMessage(name, values);
}

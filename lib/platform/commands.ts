import { browser } from 'wxt/browser';
import { type TabInfo, tabInfo } from './tabs';

export type Command = 'open-side-panel' | 'open-lead-base';

/** `tab` is the one in front; Firefox before 126 does not name it. */
export function onCommand(listener: (command: Command, tab?: TabInfo) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-side-panel' || command === 'open-lead-base')
      listener(command, tabInfo(tab));
  });
}

/** The keys the user has set now, by command: "Alt+Shift+K"; '' where there are none. */
export async function listShortcuts(): Promise<Record<string, string>> {
  const commands = await browser.commands.getAll();
  return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
}

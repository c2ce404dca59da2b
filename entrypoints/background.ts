import { defineBackground } from 'wxt/utils/define-background';
import { findLeadBase, openLeadBase } from '@/lib/db/database';
import { onPicked } from '@/lib/messaging/picked-message';
import { onCommand } from '@/lib/platform/commands';
import { openLeadBasePage } from '@/lib/platform/lead-base-page';
import { createMenus, onMenuClicked } from '@/lib/platform/menus';
import { onBrowserStarted, onInstalled } from '@/lib/platform/runtime';
import { openSidePanel } from '@/lib/platform/side-panel';
import type { TabInfo } from '@/lib/platform/tabs';
import { onToolbarPressed, setToolbarOpensPopup } from '@/lib/platform/toolbar';
import { clipTab, tellSidePanel } from '@/lib/services/clip-tab';
import { now } from '@/lib/services/clock';
import { keepPicked } from '@/lib/services/keep-picked';
import { startReminders } from '@/lib/services/start-reminders';
import { loadSettings, watchSettings } from '@/lib/settings/settings';

/** In the gesture's own turn, or the browser refuses; a panel that was open already reads the tab. */
function readInSidePanel(tab: TabInfo): void {
  openSidePanel(tab.windowId).catch(() => undefined);
  void tellSidePanel(tab);
}

async function applyToolbarSetting(): Promise<void> {
  const { toolbarOpens } = await loadSettings();
  await setToolbarOpensPopup(toolbarOpens === 'popup');
}

/** Wires events to actions. The worker is stopped when idle: it keeps nothing. */
export default defineBackground({
  type: 'module',
  main() {
    startReminders(findLeadBase);
    onInstalled(() => {
      void createMenus();
      void applyToolbarSetting();
    });
    onBrowserStarted(() => void applyToolbarSetting());
    watchSettings(({ toolbarOpens }) => void setToolbarOpensPopup(toolbarOpens === 'popup'));
    onToolbarPressed(readInSidePanel);
    onCommand((command, tab) => {
      if (command === 'open-lead-base') void openLeadBasePage();
      else if (tab) readInSidePanel(tab);
    });
    onPicked((picked, sender) => keepPicked(openLeadBase, picked, sender));
    onMenuClicked(({ menu, tab, selection }) => {
      if (menu === 'open-lead-base') void openLeadBasePage();
      else if (tab) {
        void clipTab(tab, {
          now: now(),
          popupFirst: import.meta.env.FIREFOX,
          ...(menu === 'clip-selection' && selection !== undefined && { text: selection }),
        });
      }
    });
  },
});

import { sendMessage } from '@/lib/messaging/protocol';
import { setBadge } from '@/lib/platform/badge';
import { isSidePanelOpen } from '@/lib/platform/side-panel';
import type { TabInfo } from '@/lib/platform/tabs';
import { openPopup } from '@/lib/platform/toolbar';
import { storeIntent } from './clip-intent';

const longestSelection = 2000;

/** Tells the side panel of the window what to read. False when none of that window is there. */
export async function tellSidePanel({ id: tabId, windowId }: TabInfo, text?: string) {
  try {
    return await (text === undefined
      ? sendMessage('readTab', { tabId, windowId })
      : sendMessage('clipSelection', { tabId, windowId, text }));
  } catch {
    return false;
  }
}

/**
 * A tab, or the text selected on it, was to be clipped by menu: the side panel gets it if it is open
 * in that window, otherwise the popup opens with it. Where the browser will not open the popup, the
 * button of the tab is marked and the next press on it finds the text waiting.
 *
 * `popupFirst`: Firefox opens a popup only before the first await of the click's handler.
 */
export async function clipTab(
  tab: TabInfo,
  { text, now, popupFirst }: { text?: string; now: number; popupFirst: boolean },
): Promise<void> {
  const selection = text?.slice(0, longestSelection);
  const opened = popupFirst ? openPopup() : undefined;
  // Looked at below; until then a refusal must not count as unhandled.
  opened?.catch(() => undefined);
  if (!opened && (await isSidePanelOpen(tab.windowId)) && (await tellSidePanel(tab, selection)))
    return;
  await storeIntent({
    tabId: tab.id,
    windowId: tab.windowId,
    at: now,
    ...(selection !== undefined && { text: selection }),
  });
  try {
    await (opened ?? openPopup());
  } catch {
    await setBadge(tab.id, '…');
  }
}

import { browser } from 'wxt/browser';
import { type TabInfo, tabInfo } from './tabs';

/** What the manifest has; setting it again undoes `opensPopup: false`. */
const popupPage = 'popup.html';

/**
 * Whether a press on the toolbar button opens the popup. If not, `onToolbarPressed` is called. The
 * browser forgets it when it is closed.
 */
export async function setToolbarOpensPopup(opensPopup: boolean): Promise<void> {
  await browser.action.setPopup({ popup: opensPopup ? popupPage : '' });
}

export function onToolbarPressed(listener: (tab: TabInfo) => void): void {
  browser.action.onClicked.addListener((tab) => {
    const info = tabInfo(tab);
    if (info) listener(info);
  });
}

/** Opens the popup as a press on the button would. Rejects where the browser will not have it. */
export function openPopup(): Promise<void> {
  return browser.action.openPopup();
}

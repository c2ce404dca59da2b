import { browser } from 'wxt/browser';

export interface TabInfo {
  id: number;
  windowId: number;
  /** Absent while the user has not let the extension look at this tab. */
  url?: string;
  title?: string;
}

interface BrowserTab {
  active?: boolean;
  id?: number;
  windowId: number;
  url?: string;
  title?: string;
}

export function tabInfo(tab: BrowserTab | undefined): TabInfo | undefined {
  if (tab?.id === undefined) return undefined;
  const { id, windowId, url, title } = tab;
  return { id, windowId, ...(url && { url }), ...(title && { title }) };
}

/** The tab in front in the window of the calling page; for a popup, the window it hangs on. */
export async function findActiveTab(): Promise<TabInfo | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tabInfo(tab);
}

/** Undefined when the tab was closed. */
export async function findTab(id: number): Promise<TabInfo | undefined> {
  try {
    return tabInfo(await browser.tabs.get(id));
  } catch {
    return undefined;
  }
}

/**
 * Calls back when another tab of the window comes to the front, or the one in front finishes
 * loading or changes its address in place. Returns the way to stop listening.
 */
export function watchActiveTab(windowId: number, onChange: (tab: TabInfo) => void): () => void {
  const tell = async (id: number) => {
    const tab = await findTab(id);
    if (tab) onChange(tab);
  };
  const activated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === windowId) void tell(info.tabId);
  };
  const updated = (id: number, change: { status?: string; url?: string }, tab: BrowserTab) => {
    const here = tab.windowId === windowId && tab.active !== false;
    if (here && (change.status === 'complete' || change.url !== undefined)) void tell(id);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

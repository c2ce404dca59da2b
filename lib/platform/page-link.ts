import { browser } from 'wxt/browser';

/** For scripts in pages: whether the extension they belong to is still there. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** What is said to the worker by a script in a page. */
interface PageMessage {
  from: 'picker';
  data: unknown;
}

/** Sends what was picked to the worker and gives its answer. */
export function sendFromPage(data: unknown): Promise<unknown> {
  return browser.runtime.sendMessage({ from: 'picker', data } satisfies PageMessage);
}

export interface PageSender {
  tabId: number;
  windowId: number;
  url: string;
}

/**
 * Calls back with what a script of ours sent from the main frame of a tab: to be checked like
 * everything that comes from a page. The answer goes back to it.
 */
export function onPageMessage(
  listener: (data: unknown, sender: PageSender) => Promise<unknown>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const { from, data } = (message ?? {}) as Partial<PageMessage>;
    const { tab, url } = sender;
    const isOurs = sender.id === browser.runtime.id && sender.frameId === 0;
    if (from !== 'picker' || !isOurs || tab?.id === undefined || !url) return undefined;
    const reply = respond as (answer: unknown) => void;
    listener(data, { tabId: tab.id, windowId: tab.windowId, url }).then(reply, () =>
      reply(undefined),
    );
    return true;
  });
}

/** In a page: calls back when the side panel that started the script was closed. */
export function onPanelClosed(listener: () => void): () => void {
  const connected = (port: { onDisconnect: { addListener(heard: () => void): void } }) =>
    port.onDisconnect.addListener(listener);
  browser.runtime.onConnect.addListener(connected);
  return () => browser.runtime.onConnect.removeListener(connected);
}

/** In the side panel: ties a script in the tab to this panel's life. */
export function tieToPanel(tabId: number): void {
  browser.tabs.connect(tabId).onDisconnect.addListener(() => {
    // Read, or the browser reports that nobody listened: a script that is gone already needs no tie.
    void browser.runtime.lastError;
  });
}

import { canonicalUrl } from '@/lib/domain/normalize/web-domain';
import { onMessage } from '@/lib/messaging/protocol';
import { findActiveTab, type TabInfo, watchActiveTab } from '@/lib/platform/tabs';
import { takeIntent, watchIntent } from './clip-intent';
import { now } from './clock';
import type { TabEvent } from './panel-actions';

/** The panel of another window lets the one that is meant answer first. Milliseconds. */
const otherWindowWaits = 150;

/** Which page the panel shows, and which one is in front. */
export interface PanelTab {
  /** The tab in front; remembered as the one the panel shows. */
  take(): Promise<TabInfo | undefined>;
  /** The tab the panel shows. */
  shown(): TabInfo | undefined;
  takeSelectionIntent(): Promise<string | undefined>;
  follow(windowId: number, onEvent: (event: TabEvent) => void): () => void;
}

export function createPanelTab(): PanelTab {
  let shown: TabInfo | undefined;

  const isShown = ({ id, url }: TabInfo) =>
    shown?.id === id &&
    url !== undefined &&
    shown.url !== undefined &&
    canonicalUrl(url) === canonicalUrl(shown.url);

  return {
    async take() {
      shown = await findActiveTab();
      return shown;
    },
    shown: () => shown,
    async takeSelectionIntent() {
      const tab = await findActiveTab();
      return tab && (await takeIntent(tab.id, now()))?.text;
    },
    follow(windowId, onEvent) {
      const answer = async (payload: { windowId: number }, event: TabEvent) => {
        if (payload.windowId !== windowId) {
          await new Promise((resolve) => setTimeout(resolve, otherWindowWaits));
          return false;
        }
        onEvent(event);
        return true;
      };
      const stops = [
        watchActiveTab(windowId, (tab) => {
          // A page tells several times that it has loaded; only another one is news.
          if (isShown(tab)) return;
          onEvent({ kind: shown?.id === tab.id ? 'navigated' : 'switched' });
        }),
        watchIntent(({ tabId, windowId: wanted, text }) => {
          if (wanted !== windowId || text === undefined) return;
          void takeIntent(tabId, now());
          onEvent({ kind: 'clip-selection', text });
        }),
        onMessage('readTab', (payload) => answer(payload, { kind: 'read' })),
        onMessage('clipSelection', ({ text, ...payload }) =>
          answer(payload, { kind: 'clip-selection', text }),
        ),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

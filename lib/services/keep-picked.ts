import type { LeadBase } from '@/lib/db/database';
import type { PickedMessage, PickedReply } from '@/lib/messaging/picked-message';
import { clipTab } from './clip-tab';
import { now as clock } from './clock';
import { savePicked } from './teach-site';

/**
 * What somebody picked in a page is saved by the worker: the popup it was started from has closed
 * long ago. Then the page is read again, by the side panel or a popup, where the browser opens one.
 */
export async function keepPicked(
  openBase: () => LeadBase,
  picked: PickedMessage,
  sender: { tabId: number; windowId: number; url: string },
): Promise<PickedReply> {
  const base = openBase();
  try {
    const now = clock();
    const reply = await savePicked(base, picked, { sender, now });
    const tab = { id: sender.tabId, windowId: sender.windowId };
    if (reply.ok) void clipTab(tab, { now, popupFirst: false }).catch(() => undefined);
    return reply;
  } finally {
    base.close();
  }
}

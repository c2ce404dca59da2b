import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as protocol from '@/lib/messaging/protocol';
import * as sidePanel from '@/lib/platform/side-panel';
import { storeIntent, takeIntent, watchIntent } from '@/lib/services/clip-intent';
import { clipTab } from '@/lib/services/clip-tab';
import { seenAt } from '../support/invented-lead';

vi.mock('@/lib/messaging/protocol');
vi.mock('@/lib/platform/side-panel');

const tab = { id: 7, windowId: 2 };
const openPopup = vi.fn();
const intent = { tabId: 7, windowId: 2, at: seenAt };

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser.action, { openPopup: openPopup.mockReset().mockResolvedValue(undefined) });
  vi.mocked(sidePanel.isSidePanelOpen).mockResolvedValue(false);
  vi.mocked(protocol.sendMessage).mockReset().mockResolvedValue(true);
});

const clip = (text?: string, popupFirst = false) =>
  clipTab(tab, { now: seenAt, popupFirst, ...(text !== undefined && { text }) });

describe('clipTab', () => {
  it('leaves the selection for the popup and opens it', async () => {
    await clip('Jana Brázdová');
    expect(openPopup).toHaveBeenCalledTimes(1);
    expect(await takeIntent(7, seenAt)).toEqual({ ...intent, text: 'Jana Brázdová' });
    expect(await takeIntent(7, seenAt)).toBeUndefined();
  });

  it('tells an open side panel instead', async () => {
    vi.mocked(sidePanel.isSidePanelOpen).mockResolvedValue(true);
    await clip();
    await clip('x'.repeat(3000));
    expect(protocol.sendMessage).toHaveBeenNthCalledWith(1, 'readTab', { tabId: 7, windowId: 2 });
    expect(protocol.sendMessage).toHaveBeenNthCalledWith(2, 'clipSelection', {
      tabId: 7,
      windowId: 2,
      text: 'x'.repeat(2000),
    });
    expect(openPopup).not.toHaveBeenCalled();
    expect(await takeIntent(7, seenAt)).toBeUndefined();
  });

  it('opens the popup when the side panel does not answer', async () => {
    vi.mocked(sidePanel.isSidePanelOpen).mockResolvedValue(true);
    vi.mocked(protocol.sendMessage).mockRejectedValue(new Error('No response'));
    await clip();
    expect(openPopup).toHaveBeenCalledTimes(1);
    expect(await takeIntent(7, seenAt)).toEqual(intent);
  });

  it('opens the popup when the side panel that is open is another window’s', async () => {
    vi.mocked(sidePanel.isSidePanelOpen).mockResolvedValue(true);
    vi.mocked(protocol.sendMessage).mockResolvedValue(false);
    await clip();
    expect(openPopup).toHaveBeenCalledTimes(1);
  });

  it('opens the popup before anything is awaited where the browser wants it so', () => {
    void clip('Jana', true);
    expect(openPopup).toHaveBeenCalledTimes(1);
  });

  it.each([true, false])('marks the button when no popup may be opened', async (popupFirst) => {
    openPopup.mockRejectedValue(new Error('no window'));
    await clip('Jana', popupFirst);
    expect(await browser.action.getBadgeText({ tabId: 7 })).not.toBe('');
    expect(await takeIntent(7, seenAt)).toMatchObject({ text: 'Jana' });
    expect(await browser.action.getBadgeText({ tabId: 7 })).toBe('');
  });
});

describe('clip intent', () => {
  it('belongs to its tab and to the moment', async () => {
    await storeIntent(intent);
    expect(await takeIntent(8, seenAt)).toBeUndefined();
    expect(await takeIntent(7, seenAt + 60_000)).toBeUndefined();
    expect(await takeIntent(7, seenAt + 1000)).toEqual(intent);
  });

  it('reaches a panel that was quicker than its storing', async () => {
    const seen = vi.fn();
    const stop = watchIntent(seen);
    await storeIntent(intent);
    expect(seen).toHaveBeenCalledExactlyOnceWith(intent);
    await takeIntent(7, seenAt);
    stop();
    await storeIntent(intent);
    expect(seen).toHaveBeenCalledTimes(1);
  });
});

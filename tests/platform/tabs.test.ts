import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findTab, type TabInfo, watchActiveTab } from '@/lib/platform/tabs';

beforeEach(() => fakeBrowser.reset());

describe('findTab', () => {
  it('gives the tab, and nothing for one that was closed', async () => {
    const { id = -1, windowId = -1 } = await browser.tabs.create({ url: 'http://firma.test/' });
    expect(await findTab(id)).toMatchObject({ id, windowId, url: 'http://firma.test/' });
    expect(await findTab(id + 999)).toBeUndefined();
  });
});

describe('watchActiveTab', () => {
  it('follows the tab in front of its own window, until told to stop', async () => {
    const tab = await browser.tabs.create({ url: 'http://firma.test/' });
    const { id: tabId = -1, windowId = -1 } = tab;
    const seen = vi.fn<(tab: TabInfo) => void>();
    const front = { ...tab, active: true };
    const stop = watchActiveTab(windowId, seen);
    const settle = () => new Promise((resolve) => setTimeout(resolve));
    const { onActivated, onUpdated } = fakeBrowser.tabs;
    await onActivated.trigger({ tabId, windowId });
    await onActivated.trigger({ tabId, windowId: windowId + 1 });
    await settle();
    expect(seen.mock.calls.map(([{ id }]) => id)).toEqual([tabId]);
    await onUpdated.trigger(tabId, { status: 'loading' }, front as never);
    await onUpdated.trigger(tabId, { status: 'complete' }, { ...tab, active: false } as never);
    await onUpdated.trigger(tabId, { url: 'http://firma.test/lide' }, front as never);
    await onUpdated.trigger(tabId, { status: 'complete' }, front as never);
    await settle();
    expect(seen).toHaveBeenCalledTimes(3);
    stop();
    await onActivated.trigger({ tabId, windowId });
    await settle();
    expect(seen).toHaveBeenCalledTimes(3);
  });
});

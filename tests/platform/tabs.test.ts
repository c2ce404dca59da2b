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
    const { onActivated, onUpdated } = fakeBrowser.tabs;
    // What nobody is told of comes first: with what is told it would have been told by then.
    await onActivated.trigger({ tabId, windowId: windowId + 1 });
    await onActivated.trigger({ tabId, windowId });
    await vi.waitFor(() => expect(seen.mock.calls.at(-1)?.[0].id).toBe(tabId));
    expect(seen).toHaveBeenCalledTimes(1);
    await onUpdated.trigger(tabId, { status: 'loading' }, front as never);
    await onUpdated.trigger(tabId, { status: 'complete' }, { ...tab, active: false } as never);
    await onUpdated.trigger(tabId, { url: 'http://firma.test/lide' }, front as never);
    await onUpdated.trigger(tabId, { status: 'complete' }, front as never);
    await vi.waitFor(() => expect(seen.mock.calls.length).toBeGreaterThanOrEqual(3));
    expect(seen).toHaveBeenCalledTimes(3);
    stop();
    const other = vi.fn<(tab: TabInfo) => void>();
    const stopOther = watchActiveTab(windowId, other);
    await onActivated.trigger({ tabId, windowId });
    await vi.waitFor(() => expect(other).toHaveBeenCalledTimes(1));
    stopOther();
    expect(seen).toHaveBeenCalledTimes(3);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { isSidePanelOpen, openSidePanel } from '@/lib/platform/side-panel';

const open = vi.fn(async () => undefined);
const getContexts = vi.fn();

function beChrome(): void {
  Reflect.deleteProperty(browser, 'sidebarAction');
  Object.assign(browser, { sidePanel: { open } });
  Object.assign(browser.runtime, { getContexts });
}

afterEach(() => {
  open.mockClear();
});

describe('side panel', () => {
  it('opens in the window, at once', () => {
    beChrome();
    void openSidePanel(3);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  it('is the sidebar in Firefox', async () => {
    const isOpen = vi.fn(async () => true);
    Object.assign(browser, { sidebarAction: { open, isOpen } });
    void openSidePanel(3);
    expect(open).toHaveBeenCalledExactlyOnceWith();
    expect(await isSidePanelOpen(3)).toBe(true);
    expect(isOpen).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  it('is known to be open by its context, and closed where nobody can tell', async () => {
    beChrome();
    getContexts.mockResolvedValueOnce([{ contextType: 'SIDE_PANEL', windowId: 3 }]);
    expect(await isSidePanelOpen(3)).toBe(true);
    expect(getContexts).toHaveBeenCalledWith({ contextTypes: ['SIDE_PANEL'] });
    getContexts.mockResolvedValueOnce([{ contextType: 'SIDE_PANEL', windowId: 4 }]);
    expect(await isSidePanelOpen(3)).toBe(false);
    // A docked panel does not name its window.
    getContexts.mockResolvedValueOnce([{ contextType: 'SIDE_PANEL', windowId: -1 }]);
    expect(await isSidePanelOpen(3)).toBe(true);
    getContexts.mockResolvedValueOnce([]);
    expect(await isSidePanelOpen(3)).toBe(false);
    getContexts.mockRejectedValueOnce(new Error('unknown'));
    expect(await isSidePanelOpen(3)).toBe(false);
  });
});

import { browser } from 'wxt/browser';

/** Firefox has a sidebar instead of a side panel; the types of `browser` are Chrome's. */
interface SidebarAction {
  open(): Promise<void>;
  isOpen(details: { windowId: number }): Promise<boolean>;
}

function findSidebar(): SidebarAction | undefined {
  return (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;
}

/**
 * Opens the side panel, or Firefox's sidebar, beside the window's tabs. Call it directly in the
 * handler of a click, key or command, before any await: browsers refuse otherwise.
 */
export function openSidePanel(windowId: number): Promise<void> {
  const sidebar = findSidebar();
  return sidebar ? sidebar.open() : browser.sidePanel.open({ windowId });
}

/** Whether one may be open in the window: Chromium does not name the window of a docked panel (-1). */
export async function isSidePanelOpen(windowId: number): Promise<boolean> {
  try {
    const sidebar = findSidebar();
    if (sidebar) return await sidebar.isOpen({ windowId });
    const contexts = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
    return contexts.some((context) => context.windowId === windowId || context.windowId === -1);
  } catch {
    return false;
  }
}

/** The window the calling page belongs to: for a side panel, the one it sits in. */
export async function getOwnWindowId(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) throw new Error('This page belongs to no window.');
  return id;
}

import { browser } from 'wxt/browser';
import { type TabInfo, tabInfo } from './tabs';

const menuIds = ['clip-page', 'clip-selection', 'open-lead-base'] as const;
type MenuId = (typeof menuIds)[number];

const webPages = ['http://*/*', 'https://*/*'];

/** Puts the entries into the context menu. Browsers keep them: to be called on install and update. */
export async function createMenus(): Promise<void> {
  const { contextMenus, i18n } = browser;
  await contextMenus.removeAll();
  contextMenus.create({
    id: 'clip-page' satisfies MenuId,
    title: i18n.getMessage('menuClipPage'),
    contexts: ['page', 'link', 'image'],
    documentUrlPatterns: webPages,
  });
  contextMenus.create({
    id: 'clip-selection' satisfies MenuId,
    title: i18n.getMessage('menuClipSelection'),
    contexts: ['selection'],
    documentUrlPatterns: webPages,
  });
  contextMenus.create({
    id: 'open-lead-base' satisfies MenuId,
    title: i18n.getMessage('commandOpenLeadBase'),
    contexts: ['action', 'page'],
  });
}

export interface MenuClick {
  menu: MenuId;
  tab?: TabInfo;
  /** The selected text; line breaks are the browser's to keep or fold. */
  selection?: string;
}

export function onMenuClicked(listener: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const menu = menuIds.find((id) => id === menuItemId);
    const info = tabInfo(tab);
    if (!menu) return;
    listener({
      menu,
      ...(info && { tab: info }),
      ...(selectionText && { selection: selectionText }),
    });
  });
}

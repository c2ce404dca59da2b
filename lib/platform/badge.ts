import { browser } from 'wxt/browser';

/** The look of the product: see --accent of the pages. */
const look = { color: '#0b6b58' };
const most = 999;

/** How many, on the toolbar's button of all tabs; nothing for none. */
export async function setCountBadge(count: number): Promise<void> {
  const text = count > most ? `${most}+` : String(count);
  await browser.action.setBadgeBackgroundColor(look);
  await browser.action.setBadgeText({ text: count > 0 ? text : '' });
}

/**
 * A short mark on the button for one tab, in place of what all tabs have; '' takes it away. A tab
 * that is gone is passed over.
 */
export async function setBadge(tabId: number, text: string): Promise<void> {
  try {
    // An empty text would hide the number that all tabs have; the types do not know of null yet.
    await browser.action.setBadgeText({ tabId, text: (text || null) as string });
  } catch {
    // The tab was closed meanwhile.
  }
}

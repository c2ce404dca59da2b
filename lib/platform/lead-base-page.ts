import { browser } from 'wxt/browser';

const pagePath = '/leads.html';

/** Where the lead base is open already. Own pages are found without the permission to see tabs. */
async function findOpenPage(address: string): Promise<{ tabId: number } | undefined> {
  try {
    const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
    const open = contexts.find(({ documentUrl }) => documentUrl?.split('#', 1)[0] === address);
    return open && open.tabId >= 0 ? { tabId: open.tabId } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Shows the lead base at a hash route ("#/leads/…"; '' for where it was): brings its tab to the
 * front if there is one, opens one otherwise.
 */
export async function openLeadBasePage(hash = ''): Promise<void> {
  const address = browser.runtime.getURL(pagePath);
  const route = hash && (hash.startsWith('#') ? hash : `#${hash}`);
  const open = await findOpenPage(address);
  if (!open) {
    await browser.tabs.create({ url: address + route });
    return;
  }
  const tab = await browser.tabs.update(open.tabId, {
    active: true,
    ...(route && { url: address + route }),
  });
  if (tab) await browser.windows.update(tab.windowId, { focused: true });
}

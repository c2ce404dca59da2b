import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openLeadBasePage } from '@/lib/platform/lead-base-page';

const address = browser.runtime.getURL('/leads.html');
const getContexts = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser.runtime, { getContexts: getContexts.mockReset().mockResolvedValue([]) });
});

const addresses = async () => (await browser.tabs.query({})).map(({ url }) => url);

describe('openLeadBasePage', () => {
  it('opens a tab at the route', async () => {
    await openLeadBasePage('#/leads/7');
    expect(await addresses()).toContain(`${address}#/leads/7`);
    await openLeadBasePage('/settings');
    expect(await addresses()).toContain(`${address}#/settings`);
  });

  it('brings the open one to the front instead', async () => {
    const tab = await browser.tabs.create({ url: `${address}#/leads` });
    getContexts.mockResolvedValue([{ documentUrl: `${address}#/leads`, tabId: tab.id }]);
    const update = vi.spyOn(browser.tabs, 'update');
    await openLeadBasePage('#/leads/7');
    expect(update).toHaveBeenCalledWith(tab.id, { active: true, url: `${address}#/leads/7` });
    await openLeadBasePage();
    expect(update).toHaveBeenLastCalledWith(tab.id, { active: true });
    expect((await addresses()).filter((url) => url?.startsWith(address))).toHaveLength(1);
  });

  it('opens a new one where the browser cannot tell what is open', async () => {
    getContexts.mockRejectedValue(new Error('unknown'));
    await openLeadBasePage('#/today');
    expect(await addresses()).toContain(`${address}#/today`);
  });
});

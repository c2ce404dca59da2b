import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  findSitePattern,
  isSiteAllowed,
  listAllowedSites,
  requestSite,
  revokeSite,
} from '@/lib/platform/permissions';

let granted: Set<string>;
const request = vi.fn();

beforeEach(() => {
  granted = new Set();
  request.mockReset().mockImplementation(async ({ origins }: { origins: string[] }) => {
    for (const origin of origins) granted.add(origin);
    return true;
  });
  Object.assign(browser.permissions, {
    request,
    contains: async ({ origins }: { origins: string[] }) => origins.every((o) => granted.has(o)),
    getAll: async () => ({ origins: [...granted] }),
    remove: async ({ origins }: { origins: string[] }) => origins.every((o) => granted.delete(o)),
  });
});

describe('findSitePattern', () => {
  it.each([
    ['https://www.firma.test/kontakt?x#y', 'https://www.firma.test/*'],
    ['http://firma.test:8080/', 'http://firma.test/*'],
    ['http://[::1]/', 'http://[::1]/*'],
  ])('of %s is %s', (url, pattern) => {
    expect(findSitePattern(url)).toBe(pattern);
  });

  it.each(['chrome://extensions', 'file:///x.html', 'about:blank', '', 'x'])(
    'does not exist for %j',
    (url) => {
      expect(findSitePattern(url)).toBeUndefined();
    },
  );
});

describe('site permissions', () => {
  it('are asked for before anything is awaited, for this host alone', async () => {
    const answer = requestSite('https://firma.test/kontakt');
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://firma.test/*'] });
    expect(await answer).toBe(true);
    expect(await isSiteAllowed('https://firma.test/o-nas')).toBe(true);
    expect(await isSiteAllowed('https://www.firma.test/')).toBe(false);
  });

  it('are not asked for where no page can be read', async () => {
    expect(await requestSite('chrome://extensions')).toBe(false);
    expect(request).not.toHaveBeenCalled();
    expect(await isSiteAllowed('chrome://extensions')).toBe(false);
  });

  it('are listed and can be taken back', async () => {
    await requestSite('https://b.test/');
    await requestSite('https://a.test/');
    expect(await listAllowedSites()).toEqual(['https://a.test/*', 'https://b.test/*']);
    expect(await revokeSite('https://a.test/*')).toBe(true);
    expect(await listAllowedSites()).toEqual(['https://b.test/*']);
  });
});

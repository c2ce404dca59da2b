import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startReading } from '@/lib/services/early-reading';

const executeScript = vi.fn();
let url: string | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  url = 'http://kovarna-brazda.test/kontakt/';
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [
    { id: 7, windowId: 1, active: true, url },
  ]) as never);
  executeScript.mockReset().mockResolvedValue([{ result: 'findings' }]);
  Object.assign(browser.scripting, { executeScript });
});

describe('startReading', () => {
  it('reads the tab in front at once', async () => {
    const early = await startReading();
    expect(early?.tabId).toBe(7);
    expect(await early?.raw).toBe('findings');
  });

  it('reads a page once more that changed its address in place, no other', async () => {
    const early = await startReading();
    expect(await early?.again).toBeUndefined();
    expect(executeScript).toHaveBeenCalledTimes(1);
    const inPlace = { settling: 'in-place' };
    executeScript.mockResolvedValueOnce([{ result: inPlace }]);
    const second = await startReading();
    expect(await second?.raw).toBe(inPlace);
    expect(await second?.again).toBe('findings');
  });

  it.each([
    'chrome://version/',
    'file:///home/page.html',
    'https://firma.example/cenik.pdf',
    undefined,
  ])('does not try %s', async (address) => {
    url = address;
    expect(await startReading()).toBeUndefined();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('does not read LinkedIn before its notice was read', async () => {
    url = 'https://cz.linkedin.com/in/somebody/';
    expect(await startReading()).toBeUndefined();
    await browser.storage.local.set({ settings: { linkedInNoticeReadAt: 'soon' } });
    expect(await startReading()).toBeUndefined();
    expect(executeScript).not.toHaveBeenCalled();
    await browser.storage.local.set({ settings: { linkedInNoticeReadAt: 1 } });
    expect((await startReading())?.tabId).toBe(7);
  });

  it('leaves the browser’s refusal to the one who uses the reading', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    const early = await startReading();
    await expect(early?.raw).rejects.toThrow('Cannot access contents');
    await expect(early?.again).rejects.toThrow('Cannot access contents');
  });

  it('never rejects itself', async () => {
    vi.spyOn(browser.tabs, 'query').mockRejectedValue(new Error('no window'));
    expect(await startReading()).toBeUndefined();
  });
});

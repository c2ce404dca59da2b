import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectReader } from '@/lib/platform/scripting';

const executeScript = vi.fn();
const { onUpdated } = fakeBrowser.tabs;
const loading = (tabId: number) => onUpdated.trigger(tabId, { status: 'loading' }, {} as never);

const listeners = () => vi.mocked(onUpdated.addListener).mock.calls.length;
const stopped = () => vi.mocked(onUpdated.removeListener).mock.calls.length;

/** The script gives what the reader hands over when told to. */
function answersLater(): () => void {
  let answer: () => void = () => undefined;
  executeScript.mockReturnValue(
    new Promise((resolve) => {
      answer = () => resolve([{ result: 'findings' }]);
    }),
  );
  return () => answer();
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  vi.spyOn(onUpdated, 'addListener');
  vi.spyOn(onUpdated, 'removeListener');
  executeScript.mockReset();
  Object.assign(browser.scripting, { executeScript });
});
afterEach(() => {
  expect(stopped()).toBe(listeners());
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('injectReader', () => {
  it('gives what the reader hands over', async () => {
    executeScript.mockResolvedValue([{ result: 'findings' }]);
    expect(await injectReader(7, '/reader.js')).toBe('findings');
  });

  it('does not wait for a page that was left and is kept frozen', async () => {
    executeScript.mockReturnValue(new Promise(() => undefined));
    const read = injectReader(7, '/reader.js');
    const failed = expect(read).rejects.toThrow('was removed');
    await loading(7);
    await vi.runAllTimersAsync();
    await failed;
  });

  it('takes an answer that comes while the tab goes on', async () => {
    const answer = answersLater();
    const read = injectReader(7, '/reader.js');
    await loading(7);
    answer();
    expect(await read).toBe('findings');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not mind other tabs', async () => {
    const answer = answersLater();
    const read = injectReader(7, '/reader.js');
    await loading(8);
    await vi.advanceTimersByTimeAsync(60_000);
    answer();
    expect(await read).toBe('findings');
  });
});

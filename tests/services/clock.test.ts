import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followClock, now, watchClock } from '@/lib/services/clock';

const set = (clock: unknown) => browser.storage.session.set({ clock });

beforeEach(async () => {
  fakeBrowser.reset();
  await followClock();
});

describe('the clock', () => {
  it('is the machine’s own where nothing was set', () => {
    const before = Date.now();
    expect(now()).toBeGreaterThanOrEqual(before);
    expect(now()).toBeLessThanOrEqual(Date.now());
  });

  it('stands where it was set, also when that was before anybody asked', async () => {
    await set(1_000);
    fakeBrowser.storage.onChanged.removeAllListeners();
    await set(2_000);
    expect(now()).toBe(1_000);
    await followClock();
    expect(now()).toBe(2_000);
  });

  it.each([null, '1000', Number.NaN, -1, 1.5, {}])('takes no notice of %s', async (value) => {
    await set(5);
    await set(value);
    expect(now()).toBeGreaterThan(1_000_000);
  });

  it('tells when it was set, until nobody wants to know', async () => {
    const times: number[] = [];
    const stop = watchClock((time) => times.push(time));
    await set(7);
    await vi.waitFor(() => expect(times).toEqual([7]));
    stop();
    await set(8);
    expect(times).toEqual([7]);
    expect(now()).toBe(8);
  });

  it.each(['visibilitychange', 'focus', 'pageshow'])(
    'tells when somebody comes back to the page: %s',
    (event) => {
      const page = new EventTarget();
      const tell = vi.fn();
      const stop = watchClock(tell, page);
      page.dispatchEvent(new Event(event));
      expect(tell).toHaveBeenCalledOnce();
      stop();
      page.dispatchEvent(new Event(event));
      expect(tell).toHaveBeenCalledOnce();
    },
  );
});

import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { beginReading, takeReading } from '@/lib/services/handed-reading';

it('hands over the reading that was begun, once; who finds none begins one', async () => {
  const query = vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  beginReading();
  expect(query).toHaveBeenCalledTimes(1);
  expect(await takeReading()).toBeUndefined();
  expect(query).toHaveBeenCalledTimes(1);
  expect(Object.keys(globalThis)).not.toContain('earlyReading');
  expect(await takeReading()).toBeUndefined();
  expect(query).toHaveBeenCalledTimes(2);
});

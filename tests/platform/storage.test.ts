import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readStored, removeStored, watchStored, writeStored } from '@/lib/platform/storage';

beforeEach(() => fakeBrowser.reset());

describe('storage', () => {
  it('keeps the areas apart', async () => {
    await writeStored('local', 'key', { a: 1 });
    expect(await readStored('local', 'key')).toEqual({ a: 1 });
    expect(await readStored('session', 'key')).toBeUndefined();
    await removeStored('local', 'key');
    expect(await readStored('local', 'key')).toBeUndefined();
  });

  it('watches one key of one area until told to stop', async () => {
    const seen = vi.fn();
    const stop = watchStored('session', 'key', seen);
    await writeStored('local', 'key', 1);
    await writeStored('session', 'other', 2);
    await writeStored('session', 'key', 3);
    expect(seen).toHaveBeenCalledExactlyOnceWith(3);
    stop();
    await writeStored('session', 'key', 4);
    expect(seen).toHaveBeenCalledTimes(1);
  });
});

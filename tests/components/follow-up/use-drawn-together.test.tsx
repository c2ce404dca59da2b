// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDrawnTogether } from '@/components/follow-up/use-drawn-together';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const drawn = (waits: boolean) => renderHook(() => useDrawnTogether(waits)).result;

describe('what stands below something that is still being read', () => {
  it('is shown at once where there is nothing above', () => {
    expect(drawn(false).current.isReady).toBe(true);
  });

  it('waits for it', () => {
    const below = drawn(true);
    expect(below.current.isReady).toBe(false);
    act(() => below.current.onShown());
    expect(below.current.isReady).toBe(true);
  });

  it('does not wait longer than a second for what cannot be read', () => {
    const below = drawn(true);
    act(() => {
      vi.advanceTimersByTime(999);
    });
    expect(below.current.isReady).toBe(false);
    act(() => {
      vi.advanceTimersByTime(1);
    });
    expect(below.current.isReady).toBe(true);
  });
});

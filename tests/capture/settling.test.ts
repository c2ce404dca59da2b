import { describe, expect, it } from 'vitest';
import { findSettling } from '@/lib/capture/settling';

/** Of a document of the given age in milliseconds, loaded from an address. */
const timesOf = (loaded: string | undefined, age: number) => ({
  now: () => age,
  getEntriesByType: () =>
    loaded === undefined ? [] : [{ name: loaded } as PerformanceNavigationTiming],
});
const old = 60_000;
const at = 'https://obchod.example/firma/12?tab=1';

describe('findSettling', () => {
  it.each([
    ['its own address', at, at, undefined],
    ['a place in the page', at, `${at}#kontakt`, undefined],
    ['another path', 'https://obchod.example/', at, 'in-place'],
    ['another query', 'https://obchod.example/firma/12', at, 'in-place'],
    [
      'a path in the fragment',
      'https://obchod.example/#/firma/11',
      'https://obchod.example/#/firma/12',
      'in-place',
    ],
    ['no address known', undefined, at, undefined],
  ])('%s', (_, loaded, now, expected) => {
    expect(findSettling(timesOf(loaded, old), now)).toBe(expected);
  });

  it('knows a document that was loaded just now', () => {
    expect(findSettling(timesOf(at, 200), at)).toBe('loaded');
    expect(findSettling(timesOf('https://obchod.example/', 200), at)).toBe('in-place');
  });

  it('does without a window', () => {
    expect(findSettling(undefined, at)).toBeUndefined();
  });
});

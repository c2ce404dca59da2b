import { describe, expect, it } from 'vitest';
import { healthOf, judgeFit, withReading } from '@/lib/domain/recipes/recipe-health';
import { inventedRecipe } from '../../support/invented-recipe';

const { rule, baseline } = inventedRecipe();
const judge = (entries: number, rates: { name?: number; phone?: number }) =>
  judgeFit(rule, baseline, { entries, rates });

describe('judgeFit', () => {
  it('takes what is as it was taught', () => {
    expect(judge(24, { name: 1, phone: 0.9 })).toEqual({
      fits: true,
      entriesGone: false,
      weak: [],
    });
  });

  it('says which field fell under half of its baseline', () => {
    expect(judge(48, { name: 1, phone: 0.12 })).toEqual({
      fits: false,
      entriesGone: false,
      weak: [{ field: 'phone', rate: 0.12, baseline: 0.96 }],
    });
  });

  it('does not judge a field by two entries', () => {
    expect(judge(2, { name: 1, phone: 0 }).fits).toBe(true);
  });

  it('judges the name by any number', () => {
    expect(judge(2, { name: 0, phone: 1 }).fits).toBe(false);
  });

  it.each([
    [0, {}],
    [7, { name: 0, phone: 0 }],
  ])('says that the entries are gone: %i %o', (entries, rates) => {
    expect(judge(entries, rates)).toEqual({ fits: false, entriesGone: true, weak: [] });
  });
});

describe('health', () => {
  it('moves with each reading and remembers when the page did not fit', () => {
    const first = withReading(
      undefined,
      { entries: 24, rates: { name: 1, phone: 1 } },
      { now: 5, fits: true },
    );
    expect(first).toEqual({ lastUsedAt: 5, reads: 1, entries: 24, rates: { name: 1, phone: 1 } });
    const second = withReading(first, { entries: 20, rates: { name: 1 } }, { now: 6, fits: false });
    expect(second).toEqual({
      lastUsedAt: 6,
      reads: 2,
      entries: 20,
      rates: { name: 1, phone: 0.7 },
      misfitAt: 6,
    });
  });

  it('is a word for each field', () => {
    const use = { lastUsedAt: 1, reads: 4, entries: 24, rates: { name: 1, phone: 0.3 } };
    const states = (phone: number) =>
      healthOf(inventedRecipe({ use: { ...use, rates: { name: 1, phone } } })).map(
        ({ state }) => state,
      );
    expect(states(0.95)).toEqual(['good', 'good']);
    expect(states(0.6)).toEqual(['good', 'weaker']);
    expect(states(0.3)).toEqual(['good', 'lost']);
    expect(healthOf(inventedRecipe()).map(({ state }) => state)).toEqual(['unused', 'unused']);
  });
});

import type { Fill, Recipe, RecipeField, RecipeRule, RecipeUse } from './recipe';

/** A field that a page gives much less often than when the recipe was taught. Shares of entries. */
export interface WeakField {
  field: RecipeField;
  rate: number;
  baseline: number;
}

/** Under this part of its baseline a field counts as lost. */
const lostBelow = 0.5;
/** So many entries with the field must have been expected before its absence says anything. */
const leastExpected = 3;
/** How much the latest reading counts in the moving rates. */
const weightOfLatest = 0.3;

/** The fields under half of their baseline, in the recipe's own order. */
export function weakFields(rule: RecipeRule, baseline: Fill, found: Fill): WeakField[] {
  return rule.fields.flatMap(({ field }) => {
    const before = baseline.rates[field] ?? 0;
    const rate = found.rates[field] ?? 0;
    const lost = before > 0 && rate < before * lostBelow;
    return lost ? [{ field, rate, baseline: before }] : [];
  });
}

export interface Fit {
  fits: boolean;
  /** Nothing on the page is an entry any more; on a single page: none of the values is there. */
  entriesGone: boolean;
  weak: WeakField[];
}

/**
 * Whether what a recipe found on a page may be taken. A short list, or a single page, may lack a
 * field by chance: there only the name, or all of the fields, tell that the page has changed.
 */
export function judgeFit(rule: RecipeRule, baseline: Fill, found: Fill): Fit {
  const some = rule.fields.some(({ field }) => (found.rates[field] ?? 0) > 0);
  if (found.entries === 0 || !some) return { fits: false, entriesGone: true, weak: [] };
  const all = weakFields(rule, baseline, found);
  const weak = all.filter(
    ({ field, baseline: before }) => field === 'name' || before * found.entries >= leastExpected,
  );
  return { fits: weak.length === 0, entriesGone: false, weak };
}

/** How the recipe fared, with one more reading. */
export function withReading(
  use: RecipeUse | undefined,
  found: Fill,
  { now, fits }: { now: number; fits: boolean },
): RecipeUse {
  const names = Object.keys({ ...use?.rates, ...found.rates }) as RecipeField[];
  const rates = Object.fromEntries(
    names.map((field) => {
      const latest = found.rates[field] ?? 0;
      const before = use?.rates[field] ?? latest;
      return [field, before + (latest - before) * weightOfLatest];
    }),
  );
  const misfitAt = fits ? use?.misfitAt : now;
  return {
    lastUsedAt: now,
    reads: (use?.reads ?? 0) + 1,
    rates,
    entries: found.entries,
    ...(misfitAt !== undefined && { misfitAt }),
  };
}

/** `unused`: nothing was read with this version yet. */
export type FieldHealth = { field: RecipeField; baseline: number; rate?: number } & {
  state: 'unused' | 'good' | 'weaker' | 'lost';
};

/** Above this part of its baseline a field is as good as when it was taught. */
const goodAbove = 0.85;

/** Each field's moving rate against its baseline, in the recipe's own order. */
export function healthOf({ rule, baseline, use }: Recipe): FieldHealth[] {
  return rule.fields.map(({ field }) => {
    const before = baseline.rates[field] ?? 0;
    if (!use) return { field, baseline: before, state: 'unused' as const };
    const rate = use.rates[field] ?? 0;
    const state =
      rate >= before * goodAbove ? 'good' : rate >= before * lostBelow ? 'weaker' : 'lost';
    return { field, baseline: before, rate, state };
  });
}

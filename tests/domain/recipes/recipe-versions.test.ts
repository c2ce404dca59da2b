import { describe, expect, it } from 'vitest';
import { maxFormer, recipeSchema } from '@/lib/domain/recipes/recipe';
import { changeRule, meet, sharedOf, undoRule } from '@/lib/domain/recipes/recipe-versions';
import { fieldRule, inventedRecipe } from '../../support/invented-recipe';

const recipe = inventedRecipe({
  use: { lastUsedAt: 1, reads: 1, entries: 24, rates: { name: 1 } },
});
const otherRule = { ...recipe.rule, fields: [fieldRule('name', 'h2')] };
const baseline = { entries: 9, rates: { name: 1 } };

describe('versions', () => {
  it('keep the former rule, and forget how it fared', () => {
    const changed = changeRule(recipe, { rule: otherRule, baseline, now: 7 });
    expect(recipeSchema.parse(changed)).toEqual(changed);
    expect(changed).toMatchObject({ version: 2, rule: otherRule, baseline, updatedAt: 7 });
    expect(changed.use).toBeUndefined();
    expect(changed.history).toEqual([
      { version: 1, at: recipe.updatedAt, rule: recipe.rule, baseline: recipe.baseline },
    ]);
  });

  it('can be undone, and the undoing as well', () => {
    const changed = changeRule(recipe, { rule: otherRule, baseline, now: 7 });
    const undone = undoRule(changed, 8);
    expect(undone).toMatchObject({ version: 3, rule: recipe.rule, baseline: recipe.baseline });
    expect(undone && undoRule(undone, 9)).toMatchObject({ version: 4, rule: otherRule });
    expect(undoRule(recipe, 8)).toBeUndefined();
  });

  it('are not kept without end', () => {
    let at = recipe;
    for (let now = 1; now < 60; now += 1) at = changeRule(at, { rule: otherRule, baseline, now });
    expect(at.history.length).toBe(maxFormer);
    expect(at.history[0]?.version).toBe(59);
  });
});

describe('a recipe of a file', () => {
  const changed = changeRule(recipe, { rule: otherRule, baseline, now: 7 });
  const apart = changeRule(recipe, {
    rule: { ...recipe.rule, fields: [fieldRule('name', 'h6')] },
    baseline,
    now: 8,
  });

  it.each([
    ['add', undefined, recipe],
    ['same', recipe, { ...recipe, name: 'Another name' }],
    ['newer', recipe, changed],
    ['older', changed, recipe],
    ['apart', changed, apart],
  ] as const)('is %s', (meeting, ours, theirs) => {
    expect(meet(ours, sharedOf(theirs))).toBe(meeting);
  });

  it('carries nothing of its use here', () => {
    expect(sharedOf({ ...recipe, deletedAt: 4 })).not.toHaveProperty('use');
    expect(sharedOf({ ...recipe, deletedAt: 4 })).not.toHaveProperty('deletedAt');
  });
});

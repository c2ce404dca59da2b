import {
  type Fill,
  type FormerRule,
  maxFormer,
  type Recipe,
  type RecipeRule,
  type RecipeSite,
  type SharedRecipe,
} from './recipe';

interface Taught {
  rule: RecipeRule;
  baseline: Fill;
  now: number;
}

const formerOf = ({ version, updatedAt, rule, baseline }: SharedRecipe): FormerRule => ({
  version,
  at: updatedAt,
  rule,
  baseline,
});

export function newRecipe(
  { rule, baseline, now }: Taught,
  { id, name, site }: { id: string; name: string; site: RecipeSite },
): Recipe {
  return {
    id,
    name,
    site,
    rule,
    baseline,
    version: 1,
    history: [],
    createdAt: now,
    updatedAt: now,
  };
}

/** The next version of a recipe; the one before is kept, and how that one fared is forgotten. */
export function changeRule(recipe: Recipe, { rule, baseline, now }: Taught): Recipe {
  const { use: _, ...rest } = recipe;
  return {
    ...rest,
    rule,
    baseline,
    version: recipe.version + 1,
    history: [formerOf(recipe), ...recipe.history].slice(0, maxFormer),
    updatedAt: now,
  };
}

/**
 * The former version again, as a new one. It takes the former one's place in the history, so that the
 * same step once more leads back. Undefined when there is none.
 */
export function undoRule(recipe: Recipe, now: number): Recipe | undefined {
  const [former, ...older] = recipe.history;
  if (!former) return undefined;
  const { rule, baseline } = former;
  return changeRule({ ...recipe, history: older }, { rule, baseline, now });
}

/** Whether two recipes say the same, whatever they are called. */
export function saysTheSame(a: SharedRecipe, b: SharedRecipe): boolean {
  return JSON.stringify([a.site, a.rule]) === JSON.stringify([b.site, b.rule]);
}

/** What goes into a file. */
export function sharedOf({ use: _, deletedAt: __, ...shared }: Recipe): SharedRecipe {
  return shared;
}

/**
 * `add`: there is none of this id. `same`: nothing new. `newer`: the file's follows ours, which stays
 * in its history. `older`: ours follows the file's. `apart`: both were changed since they were one.
 */
export type Meeting = 'add' | 'same' | 'newer' | 'older' | 'apart';

/** How a recipe of a file and the one of the same id here stand to each other. */
export function meet(ours: Recipe | undefined, theirs: SharedRecipe): Meeting {
  if (!ours) return 'add';
  if (saysTheSame(ours, theirs)) return 'same';
  const knows = (history: readonly FormerRule[], rule: RecipeRule) =>
    history.some((former) => JSON.stringify(former.rule) === JSON.stringify(rule));
  if (knows(theirs.history, ours.rule) && !knows(ours.history, theirs.rule)) return 'newer';
  if (knows(ours.history, theirs.rule)) return 'older';
  return 'apart';
}

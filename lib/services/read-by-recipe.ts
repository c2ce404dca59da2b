import type { PageFindings } from '@/lib/capture/records/findings-schema';
import { parseRecipeFindings } from '@/lib/capture/records/recipe-findings';
import { recipeRecords } from '@/lib/capture/records/recipe-records';
import type { CaptureResult } from '@/lib/domain/capture-result';
import type { Fill, Recipe } from '@/lib/domain/recipes/recipe';
import { judgeFit, type WeakField } from '@/lib/domain/recipes/recipe-health';
import { injectRecipes } from '@/lib/platform/scripting';

/** How one of the user's recipes did on a page. */
export interface RecipeReport {
  recipe: Recipe;
  /** False: the page was read without it. */
  used: boolean;
  entriesGone: boolean;
  weak: WeakField[];
  fill: Fill;
}

interface ReadGenerally {
  tabId: number;
  findings: PageFindings;
  generic: CaptureResult;
}

export interface ReadByRecipe {
  /** The recipe's reading where one fitted, else the generic one. */
  result: CaptureResult;
  /** All that were tried, in the order of the ladder; the last one is what counts if it was used. */
  reports: RecipeReport[];
}

/**
 * The page by the first of the user's recipes that still fits it. Where none does, the generic
 * reading stands, and the reports say why. Never rejects: a page that cannot be asked fits nothing.
 */
export async function readByRecipe(
  { tabId, findings, generic }: ReadGenerally,
  recipes: readonly Recipe[],
  options: { now: number; region?: string },
): Promise<ReadByRecipe> {
  const tasks = recipes.map(({ id, rule }) => ({ id, rule }));
  const raw = await injectRecipes(tabId, tasks).catch(() => undefined);
  const found = parseRecipeFindings(raw);
  if (!found || found.url !== findings.url) return { result: generic, reports: [] };
  const reports: RecipeReport[] = [];
  for (const recipe of recipes) {
    const reading = found.readings.find(({ id }) => id === recipe.id);
    if (!reading) continue;
    const { fits, entriesGone, weak } = judgeFit(recipe.rule, recipe.baseline, reading.fill);
    const result = fits
      ? recipeRecords({ generic, findings }, recipe, reading, options)
      : undefined;
    const used = result !== undefined;
    reports.push({
      recipe,
      used,
      entriesGone: entriesGone || (fits && !used),
      weak,
      fill: reading.fill,
    });
    if (result) return { result, reports };
  }
  return { result: generic, reports };
}

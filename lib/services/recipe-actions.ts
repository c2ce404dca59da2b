import type { LeadBase } from '@/lib/db/database';
import { watchRecipes } from '@/lib/db/find-recipes';
import { type Recipe, recipeSchema } from '@/lib/domain/recipes/recipe';
import { sharedOf, undoRule } from '@/lib/domain/recipes/recipe-versions';
import { writeRecipeFile } from '@/lib/exchange/recipe-file';
import { now } from './clock';
import { type ImportedRecipes, importRecipes } from './import-recipes';
import { SaveError, toSaveError } from './save-error';

const daysInBin = 30;
const dayMs = 24 * 60 * 60 * 1000;

interface Undoable<T> {
  result: T;
  undo(): Promise<unknown>;
}

/** All that the settings can do with recipes. Failures: SaveError. */
export interface RecipeActions {
  /** Calls back now and after every change; those in the bin have `deletedAt`. */
  subscribe(onRecipes: (recipes: Recipe[]) => void): () => void;
  /** The rule as it was before its last change, as a new version. */
  undoVersion(id: string): Promise<Undoable<Recipe>>;
  /** Another name, or other pages. Rejects what is no path. */
  change(id: string, patch: { name: string; path: string }): Promise<Undoable<Recipe>>;
  /** Into the bin, or out of it again. */
  setDeleted(id: string, deleted: boolean): Promise<Undoable<Recipe>>;
  exportFile(recipes: readonly Recipe[]): string;
  importFile(text: string): Promise<ImportedRecipes>;
}

/** One recipe changed in one transaction; undoing puts back what was there. */
async function changeOne(
  base: LeadBase,
  id: string,
  change: (recipe: Recipe) => Recipe | undefined,
): Promise<Undoable<Recipe>> {
  const put = (recipe: Recipe) =>
    base.recipes.put(recipe).catch((error: unknown) => {
      throw toSaveError(error);
    });
  const done = await base
    .transaction('rw', base.recipes, async () => {
      const before = await base.recipes.get(id);
      const result = before && change(before);
      if (!before || !result) throw new SaveError('conflict', 'The recipe is gone.');
      await base.recipes.put(result);
      return { before, result };
    })
    .catch((error: unknown) => {
      throw toSaveError(error);
    });
  return { result: done.result, undo: () => put(done.before) };
}

/** Recipes that were deleted more than 30 days ago are gone for good. */
export async function purgeRecipes(base: LeadBase, now: number): Promise<void> {
  await base.recipes
    .filter(({ deletedAt }) => deletedAt !== undefined && deletedAt < now - daysInBin * dayMs)
    .delete();
}

export function recipeActions(base: LeadBase): RecipeActions {
  return {
    subscribe: (onRecipes) => watchRecipes(base, onRecipes),
    undoVersion: (id) => changeOne(base, id, (recipe) => undoRule(recipe, now())),
    change: (id, { name, path }) =>
      changeOne(base, id, (recipe) =>
        recipeSchema.parse({ ...recipe, name, site: { ...recipe.site, path } }),
      ),
    setDeleted: (id, deleted) =>
      changeOne(base, id, ({ deletedAt: _, ...recipe }) =>
        deleted ? { ...recipe, deletedAt: now() } : recipe,
      ),
    exportFile: (recipes) => writeRecipeFile(recipes.map(sharedOf)),
    importFile: (text) => importRecipes(base, text),
  };
}

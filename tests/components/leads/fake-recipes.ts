import type { Recipe } from '@/lib/domain/recipes/recipe';
import { sharedOf, undoRule } from '@/lib/domain/recipes/recipe-versions';
import { readRecipeFile, writeRecipeFile } from '@/lib/exchange/recipe-file';
import type { RecipeActions } from '@/lib/services/recipe-actions';

/** Recipes in memory, in place of those of the store. */
export function fakeRecipes(beginning: readonly Recipe[] = []): RecipeActions {
  let recipes = [...beginning];
  const listeners = new Set<(recipes: Recipe[]) => void>();
  const set = (next: Recipe[]) => {
    recipes = next;
    for (const tell of listeners) tell(recipes);
  };
  const changeOne = async (id: string, change: (recipe: Recipe) => Recipe | undefined) => {
    const before = recipes;
    const found = recipes.find((recipe) => recipe.id === id);
    const result = found && change(found);
    if (!result) throw new Error('The recipe is gone.');
    set(recipes.map((recipe) => (recipe.id === id ? result : recipe)));
    return { result, undo: async () => set(before) };
  };
  return {
    subscribe(onRecipes) {
      listeners.add(onRecipes);
      onRecipes(recipes);
      return () => listeners.delete(onRecipes);
    },
    undoVersion: (id) => changeOne(id, (recipe) => undoRule(recipe, 1)),
    change: (id, { name, path }) =>
      changeOne(id, (recipe) => ({ ...recipe, name, site: { ...recipe.site, path } })),
    setDeleted: (id, deleted) =>
      changeOne(id, ({ deletedAt: _, ...recipe }) =>
        deleted ? { ...recipe, deletedAt: 1 } : recipe,
      ),
    exportFile: (chosen) => writeRecipeFile(chosen.map(sharedOf)),
    async importFile(text) {
      const file = readRecipeFile(text);
      if (!file.ok) return file;
      const before = recipes;
      set([...recipes, ...file.recipes]);
      const { refused } = file;
      const none = { updated: 0, copied: 0, same: 0 };
      return {
        ...none,
        ok: true,
        added: file.recipes.length,
        refused,
        undo: async () => set(before),
      };
    },
  };
}

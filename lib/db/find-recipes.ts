import { liveQuery } from 'dexie';
import type { Recipe } from '@/lib/domain/recipes/recipe';
import type { LeadBase } from './database';

/** The recipes kept under one of these host patterns, those in the bin left out. */
export async function findRecipesByHost(
  base: LeadBase,
  hosts: readonly string[],
): Promise<Recipe[]> {
  const found = await base.recipes
    .where('site.host')
    .anyOf([...hosts])
    .toArray();
  return found.filter(({ deletedAt }) => deletedAt === undefined);
}

/**
 * Calls back with all recipes, the latest changed first, those in the bin too, now and after every
 * change, whichever page made it. Returns the way to stop.
 */
export function watchRecipes(base: LeadBase, onRecipes: (recipes: Recipe[]) => void): () => void {
  const recipes = liveQuery(() => base.recipes.orderBy('updatedAt').reverse().toArray());
  const subscription = recipes.subscribe(onRecipes, () => onRecipes([]));
  return () => subscription.unsubscribe();
}

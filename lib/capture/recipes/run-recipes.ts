import type { RecipeRule } from '@/lib/domain/recipes/recipe';
import { type RecipeReading, runRecipe } from './run-recipe';

/** What is handed in; our own data, checked when it was stored. */
export interface RecipeTask {
  id: string;
  rule: RecipeRule;
}

export interface RecipeReadings {
  url: string;
  readings: ({ id: string } & RecipeReading)[];
}

/** Reads the page by each recipe that is for it. One that fails found nothing. */
export function runRecipes({
  document,
  url,
  task,
}: {
  document: Document;
  url: string;
  task: unknown;
}): RecipeReadings {
  const recipes = Array.isArray(task) ? (task as RecipeTask[]) : [];
  const nothing: RecipeReading = {
    entries: [],
    fill: { entries: 0, rates: {} },
    truncated: false,
  };
  const readings = recipes.map(({ id, rule }) => {
    try {
      return { id, ...runRecipe(document, rule, url) };
    } catch {
      return { id, ...nothing };
    }
  });
  return { url, readings };
}

import type { LeadBase } from '@/lib/db/database';
import { findRecipesByHost } from '@/lib/db/find-recipes';
import type { Recipe } from '@/lib/domain/recipes/recipe';
import { withReading } from '@/lib/domain/recipes/recipe-health';
import { byFit, hostPatterns, siteMatches } from '@/lib/domain/recipes/recipe-site';
import { isLinkedIn } from './is-linkedin';
import type { RecipeReport } from './read-by-recipe';

/** More than that for one page is a mistake; each costs a reading. */
const mostTried = 3;

/**
 * The user's recipes for a page, the one to be tried first in front. Empty when there are none, and
 * when the store cannot be asked: then the page is read as if nobody had taught anything.
 */
export async function recipesForPage(base: LeadBase, url: string): Promise<Recipe[]> {
  if (!URL.canParse(url) || isLinkedIn(url)) return [];
  const hosts = hostPatterns(new URL(url).hostname.toLowerCase());
  const found = await findRecipesByHost(base, hosts).catch(() => []);
  return found
    .filter(({ site }) => siteMatches(site, url))
    .sort(byFit)
    .slice(0, mostTried);
}

/** Keeps how recipes fared on a page. A recipe changed meanwhile, or a store that is full, is left alone. */
export async function noteReadings(
  base: LeadBase,
  reports: readonly RecipeReport[],
  now: number,
): Promise<void> {
  if (reports.length === 0) return;
  try {
    await base.transaction('rw', base.recipes, async () => {
      for (const { recipe, fill, used } of reports) {
        const stored = await base.recipes.get(recipe.id);
        if (stored?.version !== recipe.version) continue;
        const use = withReading(stored.use, fill, { now, fits: used });
        await base.recipes.put({ ...stored, use });
      }
    });
  } catch {
    // Figures about a recipe are not worth troubling anybody for.
  }
}

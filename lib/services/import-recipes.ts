import type { LeadBase } from '@/lib/db/database';
import type { Recipe, SharedRecipe } from '@/lib/domain/recipes/recipe';
import { maxFormer } from '@/lib/domain/recipes/recipe';
import { meet, saysTheSame } from '@/lib/domain/recipes/recipe-versions';
import {
  type RecipeFileProblem,
  type RefusedRecipe,
  readRecipeFile,
} from '@/lib/exchange/recipe-file';
import { toSaveError } from './save-error';

export type ImportedRecipes =
  | {
      ok: true;
      added: number;
      /** Followed ours, which can be gone back to. */
      updated: number;
      /** Changed on both sides: added beside ours under an id of its own. */
      copied: number;
      /** Here already, or behind what is here. */
      same: number;
      refused: RefusedRecipe[];
      undo(): Promise<unknown>;
    }
  | { ok: false; problem: RecipeFileProblem };

/** Theirs, with ours in its history whatever theirs remembers. */
function following(ours: Recipe, theirs: SharedRecipe): Recipe {
  const { version, updatedAt: at, rule, baseline } = ours;
  const known = theirs.history.some((former) => former.version === version);
  const former = { version, at, rule, baseline };
  const history = known ? theirs.history : [former, ...theirs.history].slice(0, maxFormer);
  return { ...theirs, version: Math.max(theirs.version, version + 1), history };
}

/**
 * Takes the recipes of a file over, by id and history: nothing of one's own is lost or silently
 * replaced. A recipe in the bin comes back by its like. All of it or nothing.
 */
export async function importRecipes(base: LeadBase, text: string): Promise<ImportedRecipes> {
  const file = readRecipeFile(text);
  if (!file.ok) return file;
  const counts = { added: 0, updated: 0, copied: 0, same: 0 };
  const before: Recipe[] = [];
  const made: string[] = [];
  const work = async () => {
    for (const theirs of file.recipes) {
      const ours = await base.recipes.get(theirs.id);
      const meeting = meet(ours, theirs);
      if (meeting === 'add') {
        counts.added += 1;
        made.push(theirs.id);
        await base.recipes.add(theirs);
      } else if (ours && meeting === 'newer') {
        counts.updated += 1;
        before.push(ours);
        await base.recipes.put(following(ours, theirs));
      } else if (meeting === 'apart') {
        const beside = await base.recipes.where('site.host').equals(theirs.site.host).toArray();
        if (beside.some((other) => saysTheSame(other, theirs))) counts.same += 1;
        else {
          counts.copied += 1;
          const id = crypto.randomUUID();
          made.push(id);
          await base.recipes.add({ ...theirs, id, name: `${theirs.name.slice(0, 116)} (2)` });
        }
      } else {
        counts.same += 1;
        if (ours?.deletedAt !== undefined) {
          const { deletedAt: _, ...back } = ours;
          before.push(ours);
          await base.recipes.put(back);
        }
      }
    }
  };
  await base.transaction('rw', base.recipes, work).catch((error: unknown) => {
    throw toSaveError(error);
  });
  const undo = () =>
    base.transaction('rw', base.recipes, async () => {
      await base.recipes.bulkDelete(made);
      await base.recipes.bulkPut(before);
    });
  return { ok: true, ...counts, refused: file.refused, undo };
}

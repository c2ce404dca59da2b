import * as z from 'zod';
import { type SharedRecipe, sharedRecipeSchema } from '@/lib/domain/recipes/recipe';

const format = 'prospect-clipper-recipes';
const formatVersion = 1;
const longestFile = 5_000_000;
const mostRecipes = 1000;

export type RecipeFileProblem = 'not-json' | 'not-recipes' | 'newer-format' | 'too-large';

/** A recipe of a file that cannot be taken: which one and where in it, and what is wrong there. */
export interface RefusedRecipe {
  where: string;
  what: string;
}

export type RecipeFile =
  | { ok: true; recipes: SharedRecipe[]; refused: RefusedRecipe[] }
  | { ok: false; problem: RecipeFileProblem };

const envelopeSchema = z.object({
  format: z.literal(format),
  version: z.number().int().positive(),
  recipes: z.array(z.unknown()).max(mostRecipes),
});

/** The text of a file with recipes in it, readable by people too. */
export function writeRecipeFile(recipes: readonly SharedRecipe[]): string {
  return `${JSON.stringify({ format, version: formatVersion, recipes }, undefined, 2)}\n`;
}

/** "rule.fields[1].ways[0].part" */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at ? '.' : ''}${String(step)}`))
    .join('');
}

function refusal(raw: unknown, at: number, { issues }: z.ZodError): RefusedRecipe {
  const [issue] = issues;
  const name = (raw as { name?: unknown } | null)?.name;
  const which = `${at + 1}${typeof name === 'string' ? ` “${name.slice(0, 120)}”` : ''}`;
  const place = issue ? pathOf(issue.path) : '';
  return { where: place ? `${which}, ${place}` : which, what: issue?.message ?? '' };
}

/** Reads a file of recipes. One that is wrong does not cost the others. */
export function readRecipeFile(text: string): RecipeFile {
  if (text.length > longestFile) return { ok: false, problem: 'too-large' };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\u{FEFF}/u, ''));
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  const envelope = envelopeSchema.safeParse(raw).data;
  if (!envelope) return { ok: false, problem: 'not-recipes' };
  if (envelope.version > formatVersion) return { ok: false, problem: 'newer-format' };
  const recipes: SharedRecipe[] = [];
  const refused: RefusedRecipe[] = [];
  envelope.recipes.forEach((each, at) => {
    const parsed = sharedRecipeSchema.safeParse(each);
    if (parsed.success) recipes.push(parsed.data);
    else refused.push(refusal(each, at, parsed.error));
  });
  return { ok: true, recipes, refused };
}

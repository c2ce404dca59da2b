import * as z from 'zod';
import { madeLate } from '@/lib/domain/made-late';
import { fillSchema, recipeFieldSchema } from '@/lib/domain/recipes/recipe';

/** What recipes gave on a page: hostile like everything that comes back from one. */
const entrySchema = madeLate(() =>
  z.object({
    values: z.partialRecord(recipeFieldSchema, z.array(z.string().max(500)).max(10)),
    detail: z.string().max(2048).optional(),
  }),
);
export type RecipeEntry = z.infer<typeof entrySchema>;

const recipeFindingsSchema = madeLate(() =>
  z.object({
    url: z.string().max(2048),
    readings: z
      .array(
        z.object({
          id: z.string().max(64),
          entries: z.array(entrySchema).max(2000),
          fill: fillSchema,
          truncated: z.boolean(),
        }),
      )
      .max(5),
  }),
);
export type RecipeFindings = z.infer<typeof recipeFindingsSchema>;

/** Undefined when it is not what our script returns. */
export function parseRecipeFindings(raw: unknown): RecipeFindings | undefined {
  return recipeFindingsSchema.safeParse(raw).data;
}

import * as z from 'zod';
import { madeLate } from './made-late';

export const ownColumnTypes = ['text', 'number', 'date', 'choice'] as const;

/** A column the company adds to the common form; what stands in it is a lead's `ownValues[id]`. */
export const ownColumnSchema = madeLate(() =>
  z.object({
    id: z.string().min(1).max(64),
    name: z.string().min(1).max(120),
    type: z.enum(ownColumnTypes),
    /** What may be chosen, for the type `choice`. */
    choices: z.array(z.string().min(1).max(120)).max(50),
    /** Columns stand in this order. */
    order: z.number(),
  }),
);
export type OwnColumn = z.infer<typeof ownColumnSchema>;

/**
 * Choices that were given another name: where as many stand in the same order, one that is new stands
 * for one that is gone. Old name → new name.
 */
export function renamedChoices(
  before: readonly string[],
  after: readonly string[],
): Map<string, string> {
  if (before.length !== after.length) return new Map();
  return new Map(
    before.flatMap((choice, at) => {
      const now = after[at];
      const isRenamed = now !== undefined && !after.includes(choice) && !before.includes(now);
      return isRenamed ? [[choice, now] as const] : [];
    }),
  );
}

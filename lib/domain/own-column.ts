import * as z from 'zod';

export const ownColumnTypes = ['text', 'number', 'date', 'choice'] as const;

/** A column the company adds to the common form; what stands in it is a lead's `ownValues[id]`. */
export const ownColumnSchema = z.object({
  id: z.string().min(1).max(64),
  name: z.string().min(1).max(120),
  type: z.enum(ownColumnTypes),
  /** What may be chosen, for the type `choice`. */
  choices: z.array(z.string().min(1).max(120)).max(50),
  /** Columns stand in this order. */
  order: z.number(),
});
export type OwnColumn = z.infer<typeof ownColumnSchema>;

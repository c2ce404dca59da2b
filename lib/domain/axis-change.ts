import * as z from 'zod';
import { madeLate } from './made-late';

/** The four axes; none is derived silently from another. */
export const axes = ['stage', 'temperature', 'potential', 'fit'] as const;
export type Axis = (typeof axes)[number];

/**
 * What made an axis change: a person's own word, their answers, a rule that was switched on, a file
 * that was imported, two leads made one, another version of the questions made the active one.
 */
export const axisCauses = ['person', 'answers', 'rule', 'import', 'merge', 'questions'] as const;
export type AxisCause = (typeof axisCauses)[number];

/** One change of one axis. `from` and `to` are '' where it had or has no value. */
export const axisChangeSchema = madeLate(() =>
  z.object({
    axis: z.enum(axes),
    from: z.string().max(20),
    to: z.string().max(20),
    at: z.number().int().nonnegative(),
    cause: z.enum(axisCauses),
    /** The reason given, the rule's name, the file's. */
    detail: z.string().max(500).optional(),
  }),
);
export type AxisChange = z.infer<typeof axisChangeSchema>;

/** As many are kept with a lead; the first of the stage stays whatever comes after. */
export const mostAxisChanges = 300;

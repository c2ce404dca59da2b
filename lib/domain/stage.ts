import * as z from 'zod';
import { madeLate } from './made-late';

/** In the order of the funnel; the last three are ways out of it. */
export const stages = [
  'suspect',
  'lead',
  'mql',
  'sql',
  'customer',
  'discarded',
  'parked',
  'lost',
] as const;
export const stageSchema = madeLate(() => z.enum(stages));
export type Stage = z.infer<typeof stageSchema>;

/** The stages for which a reason is asked, and usually a date to come back. */
export const stagesWithReason: readonly Stage[] = ['discarded', 'parked', 'lost'];

/** A calendar day, "2026-11-22", in the representative's own time zone. */
export const calendarDaySchema = madeLate(() => z.string().regex(/^\d{4}-\d{2}-\d{2}$/));

export const stageStateSchema = madeLate(() =>
  z.object({
    value: stageSchema,
    since: z.number().int().nonnegative(),
    reason: z.string().max(500),
    comeBackOn: calendarDaySchema.optional(),
  }),
);
export type StageState = z.infer<typeof stageStateSchema>;

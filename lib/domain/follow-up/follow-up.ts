import * as z from 'zod';
import { madeLate } from '@/lib/domain/made-late';
import { calendarDaySchema } from '@/lib/domain/stage';
import { channelSchema } from './touch';

/** "14:30", in the representative's own time zone. */
export const dayTimeSchema = madeLate(() => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/**
 * Why something is due: the strategy's next step, said so by a person, the strategy to be taken up
 * again after a stop, or the day to come back to one that was discarded, parked or lost.
 */
export const dueReasons = ['strategy', 'person', 'resume', 'come-back'] as const;

/** The next step with a lead. There is at most one. */
export const dueSchema = madeLate(() =>
  z.object({
    on: calendarDaySchema,
    time: dayTimeSchema.optional(),
    channel: channelSchema,
    note: z.string().max(500),
    why: z.enum(dueReasons),
  }),
);
export type Due = z.infer<typeof dueSchema>;

/**
 * How far a lead has come with a strategy. `step`: the next one, from 0. `failed`: unsuccessful
 * touches in a row. `stopped`: so many that the strategy stops; it is taken up again at its first
 * step on the day in `Due`. `ended`: all steps done, or the lead was refused, won or put away.
 */
export const strategyProgressSchema = madeLate(() =>
  z.object({
    strategy: z.string().min(1).max(64),
    /** The day its offsets count from. */
    startedOn: calendarDaySchema,
    step: z.number().int().nonnegative(),
    failed: z.number().int().nonnegative(),
    state: z.enum(['running', 'stopped', 'ended']),
    /** The expert who was brought in. */
    expert: z.string().max(64).optional(),
  }),
);
export type StrategyProgress = z.infer<typeof strategyProgressSchema>;

import * as z from 'zod';
import { madeLate } from '@/lib/domain/made-late';

export const channels = ['call', 'letter', 'meeting', 'message', 'visit'] as const;
export const channelSchema = madeLate(() => z.enum(channels));
/** How somebody is touched; a letter is an e-mail or a letter on paper. */
export type Channel = z.infer<typeof channelSchema>;

/**
 * `no-answer`: nobody was reached. `reached`: talked, nothing came of it yet. `interested`: wants to
 * know more. `agreed`: a next step was agreed. `refused`: a clear refusal, so one stops politely.
 */
export const outcomes = ['no-answer', 'reached', 'interested', 'agreed', 'refused'] as const;
export const outcomeSchema = madeLate(() => z.enum(outcomes));
export type Outcome = z.infer<typeof outcomeSchema>;

/** An attempt that brought nothing; so many of them in a row, and a strategy stops. */
export const isUnsuccessful = (outcome: Outcome): boolean =>
  outcome === 'no-answer' || outcome === 'refused';

/** One contact attempt. */
export const touchSchema = madeLate(() =>
  z.object({
    /** UUID v7. */
    id: z.string().min(1).max(64),
    at: z.number().int().nonnegative(),
    channel: channelSchema,
    outcome: outcomeSchema,
    note: z.string().max(2000),
    /** Who made it. */
    by: z.string().max(120),
    /** The letter or script it was made with. */
    template: z.string().max(64).optional(),
    /** Which step of which strategy it was, from 0. */
    step: z.object({ strategy: z.string().max(64), at: z.number().int().nonnegative() }).optional(),
  }),
);
export type Touch = z.infer<typeof touchSchema>;

/** As many are kept with a lead, the latest. */
export const mostTouches = 500;

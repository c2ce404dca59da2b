import * as z from 'zod';
import { channelSchema } from '@/lib/domain/follow-up/touch';
import { madeLate } from '@/lib/domain/made-late';

/** Days after which a lead may be touched, counted from the day its strategy began. */
const farthestDay = 730;

export const strategyStepSchema = madeLate(() =>
  z.object({
    day: z.number().int().min(0).max(farthestDay),
    channel: channelSchema,
    /** What this touch is to reach; shown as the line to open with where there is no script. */
    aim: z.string().max(300),
    /** A letter or call script; '' where somebody wanted none. Absent: nobody chose yet. */
    template: z.string().max(64).optional(),
  }),
);
export type StrategyStep = z.infer<typeof strategyStepSchema>;

/** Whether an expert is brought in; beginners must, experienced sellers may. */
export const expertNeeds = ['none', 'may', 'beginners', 'always'] as const;

/** How leads of one potential are developed. */
export const strategySchema = madeLate(() =>
  z.object({
    name: z.string().min(1).max(120),
    potential: z.enum(['standard', 'high']),
    /** What to offer first. */
    firstOffer: z.string().max(2000),
    negotiation: z.string().max(4000),
    /** By day, then in their order. */
    steps: z.array(strategyStepSchema).min(1).max(30),
    /** So many unsuccessful touches in a row, and it stops. */
    stopAfter: z.number().int().min(1).max(20),
    /** Days from the stop until it begins again; 0: never. */
    resumeAfter: z.number().int().min(0).max(farthestDay),
    /** What its first touch is said with when it begins again, in place of the letter of that step. */
    resumeTemplate: z.string().max(64).optional(),
    expert: z.enum(expertNeeds),
  }),
);
export type Strategy = z.infer<typeof strategySchema>;

import * as z from 'zod';
import { madeLate } from '@/lib/domain/made-late';
import { calendarDaySchema } from '@/lib/domain/stage';

/** Somebody who helps with a dream client, in a limited window. */
export const expertSchema = madeLate(() =>
  z.object({
    name: z.string().min(1).max(120),
    /** Head of sales, technical head, a seasoned seller, a director … */
    role: z.string().max(120),
    hoursPerWeek: z.number().min(0).max(60),
  }),
);
export type Expert = z.infer<typeof expertSchema>;

/** An expert asked for, for one lead. */
export const expertRequestSchema = madeLate(() =>
  z.object({
    /** UUID v7. */
    id: z.string().min(1).max(64),
    expert: z.string().min(1).max(64),
    lead: z.string().min(1).max(64),
    on: calendarDaySchema,
    hours: z.number().positive().max(60),
    note: z.string().max(500),
  }),
);
export type ExpertRequest = z.infer<typeof expertRequestSchema>;

import * as z from 'zod';
import { madeLate } from '@/lib/domain/made-late';
import { sourceChannelSchema } from '@/lib/domain/source-channel';
import { calendarDaySchema } from '@/lib/domain/stage';

/** What a source cost in a period, in the company's own currency. Both days belong to it. */
export const sourceCostSchema = madeLate(() =>
  z.object({
    /** UUID v7. */
    id: z.string().min(1).max(64),
    source: sourceChannelSchema,
    from: calendarDaySchema,
    to: calendarDaySchema,
    amount: z.number().nonnegative(),
    note: z.string().max(300),
  }),
);
export type SourceCost = z.infer<typeof sourceCostSchema>;

import * as z from 'zod';
import { madeLate } from '@/lib/domain/made-late';

/** The plan of a month. What is left out is taken from what was so far. */
export const monthPlanSchema = madeLate(() =>
  z.object({
    /** "2026-11". */
    month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
    /** Sales to be made, in the company's own currency. */
    sales: z.number().positive(),
    averageCheck: z.number().positive().optional(),
    /** Of a hundred. Leads that become qualified, qualified that become customers. */
    qualifiedOfLeads: z.number().positive().max(100).optional(),
    customersOfQualified: z.number().positive().max(100).optional(),
  }),
);
export type MonthPlan = z.infer<typeof monthPlanSchema>;

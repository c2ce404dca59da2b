import * as z from 'zod';
import { madeLate } from './made-late';
import { calendarDaySchema } from './stage';

/** What a customer bought, one line: of an order or of an imported list of sales. */
export const saleSchema = madeLate(() =>
  z.object({
    on: calendarDaySchema,
    /** '' where nothing was said. */
    product: z.string().max(200),
    /** In the company's own currency; negative for what came back. */
    amount: z.number(),
  }),
);
export type Sale = z.infer<typeof saleSchema>;

/** As many are kept with a lead. */
export const mostSales = 5000;

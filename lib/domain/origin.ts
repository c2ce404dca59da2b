import * as z from 'zod';
import { madeLate } from './made-late';

/** Which reader found a value, or who typed it. */
export const valueSources = [
  'json-ld',
  'microdata',
  'rdfa',
  'microformats',
  'meta',
  'contact-link',
  'visible-text',
  'page-address',
  'linkedin',
  'list',
  'recipe',
  'selection',
  'manual',
  'import',
] as const;
export const valueSourceSchema = madeLate(() => z.enum(valueSources));
export type ValueSource = z.infer<typeof valueSourceSchema>;

/**
 * Where a value comes from: the reader, the place in the page it names (a property path, a label
 * such as "Telefon:", a heading), the page's address and the time in epoch milliseconds.
 */
export const originSchema = madeLate(() =>
  z.object({
    source: valueSourceSchema,
    where: z.string().max(200),
    page: z.string().max(2048).optional(),
    at: z.number().int().nonnegative(),
  }),
);
export type Origin = z.infer<typeof originSchema>;

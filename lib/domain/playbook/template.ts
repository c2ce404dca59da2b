import * as z from 'zod';
import { channelSchema } from '@/lib/domain/follow-up/touch';
import { madeLate } from '@/lib/domain/made-late';

/** The five openings of a first call. */
export const openings = [
  'we-know-you',
  'your-news',
  'only-for-you',
  'as-serious',
  'evident',
] as const;

/** A letter or a call script, in one language; fields of the lead stand in it as {company} or {company|fallback}. */
export const templateSchema = madeLate(() =>
  z.object({
    name: z.string().min(1).max(120),
    channel: channelSchema,
    /** "en", "cs" … */
    language: z.string().min(2).max(10),
    /** '' where the channel has none. */
    subject: z.string().max(300),
    body: z.string().max(10_000),
    opening: z.enum(openings).optional(),
  }),
);
export type Template = z.infer<typeof templateSchema>;

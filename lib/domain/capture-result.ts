import * as z from 'zod';
import { capturedRecordSchema } from './captured-record';
import { madeLate } from './made-late';

export const pageInfoSchema = madeLate(() =>
  z.object({
    /** The address the reader saw, and the canonical one by which drafts and visits are kept. */
    url: z.string().max(2048),
    canonicalUrl: z.string().max(2048),
    title: z.string().max(500),
    language: z.string().max(35).optional(),
  }),
);
export type PageInfo = z.infer<typeof pageInfoSchema>;

export const captureViews = ['organization', 'person', 'list', 'contact-page', 'nothing'] as const;

/** What one reading of a page gave, ready for the panel. */
export const captureResultSchema = madeLate(() =>
  z.object({
    page: pageInfoSchema,
    view: z.enum(captureViews),
    /** View organization, person, contact-page: the subject first. View list: the entries in page order. */
    records: z.array(capturedRecordSchema).max(2000),
    /** Text the user had selected on the page, at most 2,000 characters. */
    selection: z.string().max(2000).optional(),
    /** Caps that bit and other things the user should know, as message codes. */
    notices: z.array(z.enum(['list-truncated', 'page-too-large', 'structured-data-skipped'])),
  }),
);
export type CaptureResult = z.infer<typeof captureResultSchema>;

import * as z from 'zod';
import { recordKinds } from '@/lib/domain/captured-record';

/** What of a captured record a criterion looks at. */
export const portraitFields = [
  'country',
  'region',
  'locality',
  'industry',
  'legalForm',
  'jobTitle',
  'decider',
  'site',
  'domain',
  'phone',
  'email',
  'people',
  'tag',
  'text',
] as const;
export type PortraitField = (typeof portraitFields)[number];

/** `must`: without it, no fit. `nice`: adds to the fit. `excludes`: with it, no fit. */
export const portraitWeights = ['must', 'nice', 'excludes'] as const;

export const portraitCriterionSchema = z.object({
  id: z.string().min(1).max(64),
  field: z.enum(portraitFields),
  weight: z.enum(portraitWeights),
  /** Any of these, folded; none: that there is any value at all. */
  anyOf: z.array(z.string().min(1).max(120)).max(50),
  /** For what is counted: how many at least and at most. */
  atLeast: z.number().min(0).max(1_000_000).optional(),
  atMost: z.number().min(0).max(1_000_000).optional(),
});
export type PortraitCriterion = z.infer<typeof portraitCriterionSchema>;

/** The described ideal customer. */
export const portraitSchema = z.object({
  kind: z.enum(recordKinds),
  criteria: z.array(portraitCriterionSchema).max(30),
  /** The map around it, in the company's own words. */
  situation: z.string().max(4000),
  tasks: z.string().max(4000),
  incentives: z.string().max(4000),
  feelings: z.string().max(4000),
});
export type Portrait = z.infer<typeof portraitSchema>;

/** How well somebody fits the portrait; absent on a lead where no portrait was described. */
export const fits = ['good', 'partial', 'none'] as const;
export type Fit = (typeof fits)[number];

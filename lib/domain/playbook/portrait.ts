import * as z from 'zod';
import { recordKinds } from '@/lib/domain/captured-record';
import { madeLate } from '@/lib/domain/made-late';

/**
 * How a criterion looks at its field. `words`: any of these words, folded, or any value at all.
 * `choice`: any of the values there can be. `presence`: that there is one. `count`: how many at
 * least and at most. `own`: a column of the company's own, by words or, for numbers, from and to.
 */
export const portraitFields = {
  country: 'words',
  region: 'words',
  locality: 'words',
  industry: 'words',
  /** Commercial, of the public budget, or neither: as far as name, legal form and domain tell. */
  ownership: 'choice',
  legalForm: 'words',
  name: 'words',
  /** A person's own; for a company that of anybody known in it. */
  jobTitle: 'words',
  /** The job title of whoever decides; any value: that somebody who decides is known. */
  decider: 'words',
  /** A person's employer. */
  organization: 'words',
  /** Of the site and of the addresses; "example.com" also finds "www.example.com". */
  domain: 'words',
  profile: 'words',
  tag: 'words',
  phone: 'presence',
  email: 'presence',
  website: 'presence',
  people: 'count',
  /** Addresses: offices, branches. */
  places: 'count',
  own: 'own',
} as const satisfies Record<string, 'words' | 'choice' | 'presence' | 'count' | 'own'>;
export type PortraitField = keyof typeof portraitFields;
export const portraitFieldNames = Object.keys(portraitFields) as [PortraitField];

/** Who pays: a company of its own, the public budget, or an association living from neither. */
export const ownerships = ['commercial', 'public', 'non-profit'] as const;
export type Ownership = (typeof ownerships)[number];

/** `must`: without it, no fit. `nice`: adds to the fit. `excludes`: with it, no fit. */
export const portraitWeights = ['must', 'nice', 'excludes'] as const;

const most = 1_000_000_000;

export const portraitCriterionSchema = madeLate(() =>
  z.object({
    id: z.string().min(1).max(64),
    field: z.enum(portraitFieldNames),
    weight: z.enum(portraitWeights),
    /** Any of these, folded; none: that there is any value at all. */
    anyOf: z.array(z.string().min(1).max(120)).max(50),
    /** For what is counted or measured: how much at least and at most, both included. */
    atLeast: z.number().min(-most).max(most).optional(),
    atMost: z.number().min(-most).max(most).optional(),
    /** Of `own`: what the company calls the column, so that it means the same in every base. */
    column: z.string().max(120).optional(),
  }),
);
export type PortraitCriterion = z.infer<typeof portraitCriterionSchema>;

export const mostCriteria = 30;

/** The described ideal customer. */
export const portraitSchema = madeLate(() =>
  z.object({
    kind: z.enum(recordKinds),
    criteria: z.array(portraitCriterionSchema).max(mostCriteria),
    /** The map around it, in the company's own words. */
    situation: z.string().max(4000),
    tasks: z.string().max(4000),
    incentives: z.string().max(4000),
    feelings: z.string().max(4000),
  }),
);
export type Portrait = z.infer<typeof portraitSchema>;

/** The parts of the map, in their order. */
export const portraitMap = ['situation', 'tasks', 'incentives', 'feelings'] as const;

/** One that nothing was described in yet. */
export const emptyPortrait = (kind: Portrait['kind']): Portrait => ({
  kind,
  criteria: [],
  situation: '',
  tasks: '',
  incentives: '',
  feelings: '',
});

/** How well somebody fits the portrait; absent on a lead where no portrait was described. */
export const fits = ['good', 'partial', 'none'] as const;
export type Fit = (typeof fits)[number];

import * as z from 'zod';
import { axisChangeSchema, mostAxisChanges } from './axis-change';
import { recordShape } from './captured-record';
import { dueSchema, strategyProgressSchema } from './follow-up/follow-up';
import { mostTouches, touchSchema } from './follow-up/touch';
import { madeLate } from './made-late';
import { fits } from './playbook/portrait';
import { potentials, qualificationSchema, temperatures } from './qualification';
import { mostSales, saleSchema } from './sale';
import { sourceChannelSchema } from './source-channel';
import { calendarDaySchema, stageSchema, stageStateSchema } from './stage';

/** A page on which this lead was captured. */
export const visitSchema = madeLate(() =>
  z.object({
    url: z.string().max(2048),
    title: z.string().max(500),
    at: z.number().int().nonnegative(),
  }),
);
export type Visit = z.infer<typeof visitSchema>;

/** What the representative adds to what the page said; the part of a lead that the panel edits beside the record. */
export const followUpShape = madeLate(() => ({
  qualification: qualificationSchema,
  stage: stageStateSchema,
  /** The first source, kept for ever; `sourceSite` is the host it was recognised from. */
  sourceChannel: sourceChannelSchema,
  sourceSite: z.string().max(253),
  tags: z.array(z.string().min(1).max(60)).max(50),
  note: z.string().max(10_000),
  responsible: z.string().max(120),
  /** Common form: paid orders / finished projects, and orders under discussion. Free text. */
  paidOrders: z.string().max(2000),
  preliminaryOrders: z.string().max(2000),
  /** What holds them back: ids of the playbook's list. */
  holdBacks: z.array(z.string().min(1).max(64)).max(20).optional(),
  /** What stands in the company's own columns, by the column's id; a date as "2026-11-22". */
  ownValues: z.record(z.string().max(64), z.union([z.string().max(2000), z.number()])).optional(),
}));

/** A lead that is being looked at or edited and is not saved yet. `leadId`: the lead of the base it will change. */
export const leadDraftSchema = madeLate(() =>
  z.object({
    ...recordShape,
    ...followUpShape,
    leadId: z.string().max(64).optional(),
  }),
);
export type LeadDraft = z.infer<typeof leadDraftSchema>;

/**
 * What was done with a lead and came of it. It is added to by what is done, never by editing the
 * lead, and each part is absent until there is something to keep.
 */
export const developmentShape = madeLate(() => ({
  /** The stage at which it entered the funnel; absent on leads from before it was noted. */
  entryStage: stageSchema.optional(),
  /** By time, the latest last. */
  touches: z.array(touchSchema).max(mostTouches).optional(),
  /** Every change of the four axes, by time, the latest last. */
  history: z.array(axisChangeSchema).max(mostAxisChanges).optional(),
  /** The strategy it is developed by. */
  progress: strategyProgressSchema.optional(),
  /** The next step. */
  due: dueSchema.optional(),
  /** By day, the latest last. */
  sales: z.array(saleSchema).max(mostSales).optional(),
  /** What a customer answered when asked whether they would recommend us, 0 to 10. */
  recommends: z
    .object({ score: z.number().int().min(0).max(10), on: calendarDaySchema })
    .optional(),
  /** What they buy of our kind of product in a year, of anybody, in the company's own currency. */
  spends: z.number().nonnegative().optional(),
}));

/** One row of the lead base. */
export const leadSchema = madeLate(() =>
  z.object({
    ...recordShape,
    ...followUpShape,
    /** UUID v7. */
    id: z.string().min(1).max(64),
    /** Running number of the common form, from 1, never given twice. */
    number: z.number().int().positive(),
    /** Verdict at the last save, so that the table can filter without the question sets. */
    potential: z.enum(potentials).optional(),
    temperature: z.enum(temperatures).optional(),
    /** How well it fitted the portrait when that was last looked at. */
    fit: z.enum(fits).optional(),
    visits: z.array(visitSchema).max(50),
    createdAt: z.number().int().nonnegative(),
    updatedAt: z.number().int().nonnegative(),
    /** Raised by one at every save; a save with an older one is a conflict. */
    revision: z.number().int().positive(),
    /** Exact match keys ("email:…", "phone:+…", "web:…", "reg:CZ-ICO:…", "profile:…"); indexed. See match-keys.ts. */
    keys: z.array(z.string().max(300)).max(500),
    /** Epoch ms until which the lead may be kept; 12 months from its creation where absent. */
    retainUntil: z.number().int().nonnegative().optional(),
    /** When its person was told where the data come from, epoch ms. */
    notifiedAt: z.number().int().nonnegative().optional(),
    ...developmentShape,
  }),
);
export type Lead = z.infer<typeof leadSchema>;

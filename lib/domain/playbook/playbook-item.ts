import * as z from 'zod';
import { madeLate } from '@/lib/domain/made-late';
import { expertSchema } from './expert';
import { portraitSchema } from './portrait';
import { strategySchema } from './strategy';
import { templateSchema } from './template';

/** What may hold a prospect back; the company edits the list. */
export const holdBackSchema = madeLate(() => z.object({ text: z.string().min(1).max(120) }));

/** Rules by which the stage changes without a person's word; each is switched on by itself. */
export const stageRules = [
  'lead-when-reached',
  'mql-when-interested',
  'sql-when-ready',
  'customer-when-sold',
  'discarded-when-no-need',
] as const;
export type StageRule = (typeof stageRules)[number];

/** The parts of the company's own method, each with what it is made of. */
export const playbookParts = madeLate(
  () =>
    ({
      strategy: strategySchema,
      portrait: portraitSchema,
      'hold-back': holdBackSchema,
      template: templateSchema,
      expert: expertSchema,
      /** Its id is one of `stageRules`; there is none where the rule is off. */
      rule: z.object({}),
    }) as const,
);
export type PlaybookPart = keyof typeof playbookParts;
export type PlaybookValue<Part extends PlaybookPart> = z.infer<(typeof playbookParts)[Part]>;

const common = madeLate(() => ({
  id: z.string().min(1).max(64),
  /** Its place among those of its part. */
  order: z.number(),
  updatedAt: z.number().int().nonnegative(),
}));

/** One item of the playbook as the store and the playbook's file have it. */
export const playbookItemSchema = madeLate(() =>
  z.discriminatedUnion('part', [
    z.object({ ...common, part: z.literal('strategy'), value: playbookParts.strategy }),
    z.object({ ...common, part: z.literal('portrait'), value: playbookParts.portrait }),
    z.object({ ...common, part: z.literal('hold-back'), value: playbookParts['hold-back'] }),
    z.object({ ...common, part: z.literal('template'), value: playbookParts.template }),
    z.object({ ...common, part: z.literal('expert'), value: playbookParts.expert }),
    z.object({ ...common, part: z.literal('rule'), value: playbookParts.rule }),
  ]),
);
export type PlaybookItem = z.infer<typeof playbookItemSchema>;
export type ItemOf<Part extends PlaybookPart> = Extract<PlaybookItem, { part: Part }>;

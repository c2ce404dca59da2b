import * as z from 'zod';
import { madeLate } from './made-late';

export const criteria = ['need', 'desire', 'funds', 'authority'] as const;
export type Criterion = (typeof criteria)[number];

/** `partly`: latent need, desire that can be aroused, funds that could be found, a person who influences. */
export const criterionAnswers = ['yes', 'partly', 'no', 'unknown'] as const;
export type CriterionAnswer = (typeof criterionAnswers)[number];

/** A quotation from a page that supports an answer. */
export const evidenceSchema = madeLate(() =>
  z.object({
    quote: z.string().min(1).max(1000),
    page: z.string().max(2048),
    at: z.number().int().nonnegative(),
  }),
);
export type Evidence = z.infer<typeof evidenceSchema>;

export const criterionStateSchema = madeLate(() =>
  z.object({
    answer: z.enum(criterionAnswers),
    note: z.string().max(2000),
    evidence: z.array(evidenceSchema).max(10),
  }),
);
export type CriterionState = z.infer<typeof criterionStateSchema>;

export const potentials = ['low', 'standard', 'high'] as const;
export type Potential = (typeof potentials)[number];

/** A text in several languages; `en` is always there and is what other languages fall back to. */
export const localizedTextSchema = madeLate(() =>
  z.object({ en: z.string().min(1).max(300) }).catchall(z.string().max(300)),
);
export type LocalizedText = z.infer<typeof localizedTextSchema>;

export const markerQuestionSchema = madeLate(() =>
  z.object({
    id: z.string().min(1).max(64),
    text: localizedTextSchema,
    /** `number`: a number is typed, and its answer is the range it lies in. Absent: choices. */
    kind: z.enum(['choice', 'number']).optional(),
    answers: z
      .array(
        z.object({
          id: z.string().min(1).max(64),
          text: localizedTextSchema,
          group: z.enum(potentials),
          /** Makes the client low whatever else was answered. */
          knockOut: z.boolean().optional(),
          /** Of a number: the least and the most that belong to this answer; open where absent. */
          from: z.number().optional(),
          to: z.number().optional(),
        }),
      )
      .min(2)
      .max(8),
  }),
);

/**
 * How the groups of the answers become the potential. `majority`: see combineGroups. `points`: one
 * for standard, two for high, summed up. `best` and `worst`: the highest and the lowest group.
 */
export const combineSchema = madeLate(() =>
  z.discriminatedUnion('by', [
    z.object({ by: z.literal('majority') }),
    z.object({
      by: z.literal('points'),
      standardFrom: z.number().int().min(0).max(8),
      highFrom: z.number().int().min(0).max(8),
    }),
    z.object({ by: z.literal('best') }),
    z.object({ by: z.literal('worst') }),
  ]),
);
export type Combine = z.infer<typeof combineSchema>;

/** Two to four marker questions. A set is never changed: a change is a new version. */
export const questionSetSchema = madeLate(() =>
  z.object({
    id: z.string().min(1).max(64),
    version: z.number().int().positive(),
    name: localizedTextSchema,
    questions: z.array(markerQuestionSchema).min(2).max(4),
    /** Absent: by majority. */
    combine: combineSchema.optional(),
  }),
);
export type QuestionSet = z.infer<typeof questionSetSchema>;

/** Answers belong to the version of the set they were given to. Absent question: not answered. */
export const markerAnswersSchema = madeLate(() =>
  z.object({
    setId: z.string().min(1).max(64),
    setVersion: z.number().int().positive(),
    /** Question id → answer id. */
    answers: z.record(z.string().max(64), z.string().max(64)),
    /** Question id → the number that was typed, where a number is asked. */
    numbers: z.record(z.string().max(64), z.number()).optional(),
  }),
);
export type MarkerAnswers = z.infer<typeof markerAnswersSchema>;

export const timesToDecision = ['unknown', 'now', 'within-two-months', 'no-date'] as const;
export type TimeToDecision = (typeof timesToDecision)[number];
export const temperatures = ['hot', 'warm', 'cold'] as const;
export type Temperature = (typeof temperatures)[number];

export const qualificationSchema = madeLate(() =>
  z.object({
    criteria: z.object({
      need: criterionStateSchema,
      desire: criterionStateSchema,
      funds: criterionStateSchema,
      authority: criterionStateSchema,
    }),
    markers: markerAnswersSchema,
    /** Answers to the set that is on trial: collected, and decide nothing. */
    trial: markerAnswersSchema.optional(),
    /** Answers to former versions and sets, the latest first. */
    earlier: z.array(markerAnswersSchema).max(20).optional(),
    timeToDecision: z.enum(timesToDecision),
  }),
);
export type Qualification = z.infer<typeof qualificationSchema>;

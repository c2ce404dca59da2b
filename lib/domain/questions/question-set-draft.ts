import * as z from 'zod';
import { madeLate } from '@/lib/domain/made-late';
import {
  type Combine,
  type LocalizedText,
  potentials,
  type QuestionSet,
} from '@/lib/domain/qualification';
import { type NumberRange, rangeInSigns } from './number-ranges';
import type { MarkerAnswer, MarkerQuestion } from './question-parts';

/** A text by language, as far as it was typed. */
const draftTextSchema = madeLate(() => z.record(z.string().max(10), z.string().max(300)));
export type DraftText = z.infer<typeof draftTextSchema>;

const draftAnswerSchema = madeLate(() =>
  z.object({
    id: z.string().min(1).max(64),
    text: draftTextSchema,
    group: z.enum(potentials),
    knockOut: z.boolean(),
    /** As typed. */
    from: z.string().max(20),
    to: z.string().max(20),
  }),
);
export type DraftAnswer = z.infer<typeof draftAnswerSchema>;

const draftQuestionSchema = madeLate(() =>
  z.object({
    id: z.string().min(1).max(64),
    kind: z.enum(['choice', 'number']),
    text: draftTextSchema,
    answers: z.array(draftAnswerSchema).max(20),
  }),
);
export type DraftQuestion = z.infer<typeof draftQuestionSchema>;

export const combineWays = ['majority', 'points', 'best', 'worst'] as const;

/** A question set while it is written: anything may be missing, and nothing typed is lost. */
export const questionSetDraftSchema = madeLate(() =>
  z.object({
    /** The version it was begun from; absent for a wholly new set. */
    basedOn: z.object({ id: z.string().max(64), version: z.number().int().positive() }).optional(),
    name: draftTextSchema,
    questions: z.array(draftQuestionSchema).max(20),
    combine: z.object({
      by: z.enum(combineWays),
      /** As typed. */
      standardFrom: z.string().max(5),
      highFrom: z.string().max(5),
    }),
  }),
);
export type QuestionSetDraft = z.infer<typeof questionSetDraftSchema>;

/** "1 200" → 1200; undefined where nothing is typed; NaN for what is no number. */
export function typedNumber(typed: string): number | undefined {
  const text = typed.replace(/\s/g, '');
  if (text === '') return undefined;
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

/** What a version says, without the fallback that was made of another language. */
function typedText(text: LocalizedText): DraftText {
  const others = Object.entries(text).filter(([language]) => language !== 'en');
  return others.some(([, words]) => words === text.en) ? Object.fromEntries(others) : { ...text };
}

/** Without the words that a range of numbers made of itself. */
const rangeText = (text: LocalizedText, range: NumberRange): DraftText =>
  text.en === rangeInSigns(range) ? {} : typedText(text);

const draftAnswer = ({ id, text, group, knockOut, from, to }: MarkerAnswer): DraftAnswer => ({
  id,
  text: rangeText(text, { from, to }),
  group,
  knockOut: knockOut ?? false,
  from: from === undefined ? '' : String(from),
  to: to === undefined ? '' : String(to),
});

const draftQuestion = ({ id, kind = 'choice', text, answers }: MarkerQuestion): DraftQuestion => ({
  id,
  kind,
  text: typedText(text),
  answers: answers.map(draftAnswer),
});

/** A version laid out for writing the next one. */
export function draftOfSet(set: QuestionSet): QuestionSetDraft {
  const { id, version, name, questions, combine = { by: 'majority' } } = set;
  const points = combine.by === 'points' ? combine : undefined;
  return {
    basedOn: { id, version },
    name: typedText(name),
    questions: questions.map(draftQuestion),
    combine: {
      by: combine.by,
      standardFrom: String(points?.standardFrom ?? ''),
      highFrom: String(points?.highFrom ?? ''),
    },
  };
}

/** With the spaces gone and English filled in from the first language there is. */
function finishedText(text: DraftText, instead?: string): LocalizedText {
  const typed = Object.entries(text)
    .map(([language, words]) => [language, words.trim()] as const)
    .filter(([, words]) => words);
  const { en, ...others } = Object.fromEntries(typed);
  return { en: en ?? typed[0]?.[1] ?? instead ?? '', ...others };
}

function finishedAnswer(answer: DraftAnswer, kind: DraftQuestion['kind']): MarkerAnswer {
  const { id, group, knockOut } = answer;
  const sorted = { group, ...(knockOut && { knockOut }) };
  if (kind === 'choice') return { id, text: finishedText(answer.text), ...sorted };
  const [from, to] = [typedNumber(answer.from), typedNumber(answer.to)];
  const range = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return { id, text: finishedText(answer.text, rangeInSigns(range)), ...sorted, ...range };
}

function finishedCombine({ by, standardFrom, highFrom }: QuestionSetDraft['combine']): Combine {
  if (by !== 'points') return { by };
  const [standard, high] = [typedNumber(standardFrom), typedNumber(highFrom)];
  return { by, standardFrom: standard ?? Number.NaN, highFrom: high ?? Number.NaN };
}

/**
 * The version a draft comes to. It is one to be stored only if `checkQuestionSet` finds nothing
 * wrong with the draft.
 */
export function finishedSet(
  { name, questions, combine }: QuestionSetDraft,
  { id, version }: { id: string; version: number },
): QuestionSet {
  const finished = finishedCombine(combine);
  return {
    id,
    version,
    name: finishedText(name),
    questions: questions.map(({ id: question, kind, text, answers }) => ({
      id: question,
      text: finishedText(text),
      ...(kind === 'number' && { kind }),
      answers: answers.map((answer) => finishedAnswer(answer, kind)),
    })),
    ...(finished.by !== 'majority' && { combine: finished }),
  };
}

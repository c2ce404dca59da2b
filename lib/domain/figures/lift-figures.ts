import type { QuestionSet } from '@/lib/domain/qualification';
import {
  answersTo,
  askedBy,
  decidedStages,
  liftOfCounts,
  type SetLift,
  type Tally,
} from '@/lib/domain/questions/question-lift';
import { stages } from '@/lib/domain/stage';
import { type FigureFilter, wantedRows } from './count-figures';
import type { FigureBase, FigureChunk } from './figure-base';

const customerCode = stages.indexOf('customer') + 1;
/** By code of a stage whether it is an outcome. */
const isOutcome = ['', ...stages].map((stage) => decidedStages.some((each) => each === stage));

/** 0 without an outcome, 1 with one, 2 where they became a customer. */
function outcomeOf({ customerAt, stage }: FigureChunk, row: number): 0 | 1 | 2 {
  if (customerAt[row] || stage[row] === customerCode) return 2;
  return isOutcome[stage[row] ?? 0] ? 1 : 0;
}

/** Calls with each lead that came in the period, answered something and has an outcome. */
function eachDecided(
  base: FigureBase,
  filter: FigureFilter,
  onLead: (chunk: FigureChunk, row: number, isCustomer: boolean) => void,
): void {
  const { from, before } = filter;
  const wanted = wantedRows(base, filter);
  for (const chunk of base.chunks) {
    const { answers, createdAt, numbers } = chunk;
    for (let row = 0; row < answers.length; row += 1) {
      const came = createdAt[row] as number;
      if (answers[row] === 0 || numbers[row] === 0 || came < from || came >= before) continue;
      const outcome = outcomeOf(chunk, row);
      if (outcome === 0 || (wanted && !wanted(chunk, row))) continue;
      onLead(chunk, row, outcome === 2);
    }
  }
}

/** The lift of questions and answers over the leads that came in the period, by what became of them up to now. */
export function countLift(
  base: FigureBase,
  filter: FigureFilter,
  sets: readonly QuestionSet[],
): SetLift[] {
  const decided = new Uint32Array(base.answers.length);
  const customers = new Uint32Array(base.answers.length);
  eachDecided(base, filter, (chunk, row, isCustomer) => {
    const way = chunk.answers[row] as number;
    decided[way] = (decided[way] as number) + 1;
    if (isCustomer) customers[way] = (customers[way] as number) + 1;
  });
  const counts = new Map<string, Tally>();
  for (const [way, count] of decided.entries())
    if (count > 0)
      counts.set(base.answers[way] ?? '', { decided: count, customers: customers[way] ?? 0 });
  return liftOfCounts(counts, sets);
}

/** Which figure of a version's lift is meant: of all who answered, of a question or of an answer. */
export interface LiftCell {
  set: QuestionSet;
  /** Ids; absent: whichever. */
  question?: string;
  answer?: string;
  /** Only those who became customers. */
  won: boolean;
}

/** The ids of the leads a figure of the lift was counted from, in the order of the base. */
export function leadsBehindLift(
  base: FigureBase,
  filter: FigureFilter,
  sets: readonly QuestionSet[],
  { set, question, answer, won }: LiftCell,
): string[] {
  const asked = askedBy(sets);
  const counted = base.answers.map((packed) =>
    answersTo(set, packed, asked).some((given) => {
      const of = set.questions[given.question];
      if (question !== undefined && of?.id !== question) return false;
      return answer === undefined || of?.answers[given.answer]?.id === answer;
    }),
  );
  const ids: string[] = [];
  eachDecided(base, filter, (chunk, row, isCustomer) => {
    if ((isCustomer || !won) && counted[chunk.answers[row] as number])
      ids.push(chunk.text('id', row));
  });
  return ids;
}

import type { QuestionSet } from '@/lib/domain/qualification';
import {
  decidedStages,
  liftOfCounts,
  type SetLift,
  type Tally,
} from '@/lib/domain/questions/question-lift';

/** What is counted of one lead; `figure-facts` has it by columns. */
export interface LiftFact {
  /** One of `stages`. */
  stage: string;
  /** Epoch ms; 0 where they never became a customer. */
  customerAt: number;
  /** "set 1 question=answer question=answer", each encoded; '' without answers. */
  answers: string;
}

/** The lift counted lead by lead, as one would by hand. */
export function plainLift(facts: Iterable<LiftFact>, sets: readonly QuestionSet[]): SetLift[] {
  const counts = new Map<string, Tally>();
  for (const { stage, customerAt, answers } of facts) {
    if (answers === '') continue;
    const isCustomer = customerAt > 0 || stage === 'customer';
    if (!isCustomer && !decidedStages.some((decided) => decided === stage)) continue;
    const { decided, customers } = counts.get(answers) ?? { decided: 0, customers: 0 };
    counts.set(answers, { decided: decided + 1, customers: customers + (isCustomer ? 1 : 0) });
  }
  return liftOfCounts(counts, sets);
}

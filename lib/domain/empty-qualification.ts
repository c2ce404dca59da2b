import type { CriterionState, Qualification, QuestionSet } from './qualification';

const unanswered = (): CriterionState => ({ answer: 'unknown', note: '', evidence: [] });

/** A checklist with nothing answered yet, bound to this version of the question set. */
export function emptyQualification(set: QuestionSet): Qualification {
  return {
    criteria: {
      need: unanswered(),
      desire: unanswered(),
      funds: unanswered(),
      authority: unanswered(),
    },
    markers: { setId: set.id, setVersion: set.version, answers: {} },
    timeToDecision: 'unknown',
  };
}

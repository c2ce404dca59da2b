import { useEffect, useState } from 'react';
import { useDashboard } from '@/components/leads/dashboard-context';
import { checkQuestionSet } from '@/lib/domain/questions/check-question-set';
import {
  draftOfSet,
  finishedSet,
  type QuestionSetDraft,
} from '@/lib/domain/questions/question-set-draft';
import { sameSet } from '@/lib/domain/questions/same-question';
import type { QuestionActions, QuestionState } from '@/lib/services/question-actions';

/** The company's questions as the store has them, and after every change. */
export function useQuestionState(actions: QuestionActions): QuestionState | undefined {
  const [state, setState] = useState<QuestionState>();
  useEffect(() => actions.subscribe(setState), [actions]);
  return state;
}

/**
 * What is being written, kept at every keystroke, and the version it would be: one there is already
 * where it says the same word for word, the next one otherwise.
 */
export function useQuestionDraft(state: QuestionState) {
  const { actions, attempt } = useDashboard();
  const [mine, setMine] = useState<QuestionSetDraft>();
  // Where nothing is written here the store's counts: what was left, comes back, or is of another page.
  const written = mine ?? state.draft;
  const begun = state.trial?.set ?? state.active;
  const draft = written ?? draftOfSet(begun);
  const { id } = draft.basedOn ?? begun;
  const numbers = state.versions.filter((set) => set.id === id).map(({ version }) => version);
  const finished = finishedSet(draft, { id, version: Math.max(0, ...numbers) + 1 });
  const known = [begun, ...state.versions].find((set) => sameSet(set, finished));
  return {
    draft,
    problems: checkQuestionSet(draft),
    set: known ?? finished,
    isKnown: known !== undefined,
    isWritten: written !== undefined,
    change(next: QuestionSetDraft) {
      setMine(next);
      void attempt(() => actions.questions.storeDraft(next));
    },
    /** Shows what the store has from now on. */
    forget: () => setMine(undefined),
  };
}

export type QuestionDrafting = ReturnType<typeof useQuestionDraft>;

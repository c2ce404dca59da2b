import { liveQuery } from 'dexie';
import type { LeadBase } from './database';
import type { QuestionDraftRow, TrialSetRow } from './rows';

/** What of the questions changes without the versions, which never do. */
export interface QuestionRows {
  /** Versions there are: their set's id and their number. */
  versions: [string, number][];
  active: { id: string; version: number } | undefined;
  trial: TrialSetRow | undefined;
  draft: QuestionDraftRow | undefined;
}

async function readRows(base: LeadBase): Promise<QuestionRows> {
  const versions = await base.questionSets.toCollection().primaryKeys();
  const keys = ['active-question-set', 'trial-question-set', 'question-set-draft'];
  const [active, trial, draft] = await base.meta.bulkGet(keys);
  return {
    versions,
    active: active?.key === 'active-question-set' ? active : undefined,
    trial: trial?.key === 'trial-question-set' ? trial : undefined,
    draft: draft?.key === 'question-set-draft' ? draft : undefined,
  };
}

/** Calls back now and after every change, whichever page made it. */
export function watchQuestions(base: LeadBase, onRows: (rows: QuestionRows) => void): () => void {
  const subscription = liveQuery(() => readRows(base)).subscribe(onRows, () => undefined);
  return () => subscription.unsubscribe();
}

import type { LeadBase } from '@/lib/db/database';
import type { TrialSetRow } from '@/lib/db/rows';
import { watchQuestions } from '@/lib/db/watch-questions';
import type { Qualification, QuestionSet } from '@/lib/domain/qualification';
import type { ActivationPreview } from '@/lib/domain/questions/activation';
import type { AskedQuestions } from '@/lib/domain/questions/asked-questions';
import {
  type QuestionSetDraft,
  questionSetDraftSchema,
} from '@/lib/domain/questions/question-set-draft';
import { activate, type PreviewOptions, previewActivation } from './activate-questions';
import { activeQuestionSet } from './active-question-set';
import { afterPaint } from './after-paint';
import { askedQuestions } from './asked-questions';
import { now } from './clock';
import { allVersions, keepVersion, takeBack } from './question-versions';
import { toSaveError } from './save-error';
import { undoAction } from './undo-action';

interface Undoable<T> {
  result: T;
  undo(): Promise<unknown>;
}

/** All there is of the company's marker questions. */
export interface QuestionState {
  /** The active version is among them. */
  versions: QuestionSet[];
  active: QuestionSet;
  /** `since`: epoch ms. */
  trial?: { set: QuestionSet; since: number };
  /** What is being written. */
  draft?: QuestionSetDraft;
}

/** What can be done with the company's marker questions. Failures: SaveError. */
export interface QuestionActions {
  /** Calls back now and after every change, whichever page made it. */
  subscribe(onState: (state: QuestionState) => void): () => void;
  /** Keeps what is being written, the latest wins; undefined: nothing is. */
  storeDraft(draft: QuestionSetDraft | undefined): Promise<void>;
  /** Keeps the version and asks it beside the active one; the draft is done with. */
  startTrial(set: QuestionSet): Promise<Undoable<void>>;
  endTrial(): Promise<Undoable<void>>;
  preview(set: QuestionSet, options: PreviewOptions): Promise<ActivationPreview | undefined>;
  /** Resolves to how many leads' answers moved, and how many potentials changed. */
  activate(set: QuestionSet): Promise<Undoable<{ moved: number; changed: number }>>;
  /** The versions by which a lead's answers are understood. */
  asked(qualification: Qualification): Promise<AskedQuestions>;
}

async function readState(base: LeadBase, onState: (state: QuestionState) => void) {
  const [versions, active, trial, draft] = await Promise.all([
    allVersions(base),
    activeQuestionSet(base),
    base.meta.get('trial-question-set'),
    base.meta.get('question-set-draft'),
  ]);
  const onTrial =
    trial?.key === 'trial-question-set' &&
    versions.find(({ id, version }) => id === trial.id && version === trial.version);
  const written =
    draft?.key === 'question-set-draft' && questionSetDraftSchema.safeParse(draft.draft).data;
  onState({
    versions,
    active,
    ...(trial?.key === 'trial-question-set' &&
      onTrial && { trial: { set: onTrial, since: trial.since } }),
    ...(written && { draft: written }),
  });
}

/** Changes rows of `meta` (and keeps versions) in one transaction. Throws SaveError. */
async function changeRows(base: LeadBase, work: () => Promise<void>): Promise<void> {
  await base.transaction('rw', [base.meta, base.questionSets], work).catch((error: unknown) => {
    throw toSaveError(error);
  });
}

async function storeDraft(base: LeadBase, draft: QuestionSetDraft | undefined): Promise<void> {
  await changeRows(base, async () => {
    if (draft) await base.meta.put({ key: 'question-set-draft', draft, at: now() });
    else await base.meta.delete('question-set-draft');
  });
}

async function findTrial(base: LeadBase): Promise<TrialSetRow | undefined> {
  const row = await base.meta.get('trial-question-set');
  return row?.key === 'trial-question-set' ? row : undefined;
}

async function putTrial(base: LeadBase, row: TrialSetRow | undefined): Promise<void> {
  if (row) await base.meta.put(row);
  else await base.meta.delete('trial-question-set');
}

async function startTrial(base: LeadBase, set: QuestionSet): Promise<Undoable<void>> {
  const since = now();
  const before = await findTrial(base);
  const draft = await base.meta.get('question-set-draft');
  await changeRows(base, async () => {
    await keepVersion(base, set);
    await putTrial(base, {
      key: 'trial-question-set',
      id: set.id,
      version: set.version,
      since,
    });
    await base.meta.delete('question-set-draft');
  });
  const undo = () =>
    changeRows(base, async () => {
      await putTrial(base, before);
      if (draft) await base.meta.put(draft);
    });
  return { result: undefined, undo };
}

async function endTrial(base: LeadBase): Promise<Undoable<void>> {
  const before = await findTrial(base);
  await changeRows(base, () => putTrial(base, undefined));
  return { result: undefined, undo: () => changeRows(base, () => putTrial(base, before)) };
}

async function activateSet(base: LeadBase, set: QuestionSet) {
  const draft = await base.meta.get('question-set-draft');
  const { result, action } = await activate(base, set, now());
  await changeRows(base, () => base.meta.delete('question-set-draft'));
  const { moved, changed, activation } = result;
  return {
    result: { moved, changed },
    async undo() {
      // Without a lead that changed there is no action, only another version that is asked.
      if (action) await undoAction(base, action, now());
      else await changeRows(base, () => takeBack(base, activation));
      if (draft) await changeRows(base, async () => void (await base.meta.put(draft)));
    },
  };
}

export function questionActions(base: LeadBase): QuestionActions {
  return {
    subscribe(onState) {
      let stopped = false;
      let reading = Promise.resolve();
      const stop = watchQuestions(base, () => {
        reading = reading
          .then(() => readState(base, (state) => stopped || onState(state)))
          .catch(() => undefined);
      });
      return () => {
        stopped = true;
        stop();
      };
    },
    storeDraft: (draft) => storeDraft(base, draft),
    startTrial: (set) => startTrial(base, set),
    endTrial: () => endTrial(base),
    preview: (set, options) => previewActivation(base, set, { pause: afterPaint, ...options }),
    activate: (set) => activateSet(base, set),
    asked: (qualification) => askedQuestions(base, qualification),
  };
}

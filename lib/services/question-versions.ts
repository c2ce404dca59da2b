import type { LeadBase } from '@/lib/db/database';
import type { ActionRow, ActiveSetRow, TrialSetRow } from '@/lib/db/rows';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { type QuestionSet, questionSetSchema } from '@/lib/domain/qualification';
import type { FindSet } from '@/lib/domain/questions/carry-over';
import { sameValue } from '@/lib/domain/same-value';
import { SaveError } from './save-error';

/** All versions the base has, and the shipped one. What a damaged row says is left out. */
export async function allVersions(base: LeadBase): Promise<QuestionSet[]> {
  const rows = await base.questionSets.toArray();
  const sets = rows.flatMap((row) => questionSetSchema.safeParse(row).data ?? []);
  const { id, version } = defaultQuestionSet;
  const hasDefault = sets.some((set) => set.id === id && set.version === version);
  return hasDefault ? sets : [defaultQuestionSet, ...sets];
}

export function findIn(sets: readonly QuestionSet[]): FindSet {
  const byVersion = new Map(sets.map((set) => [`${set.id} ${set.version}`, set]));
  return (id, version) => byVersion.get(`${id} ${version}`);
}

/**
 * Keeps a version for ever. Throws SaveError: `failed` for one that is none, `conflict` where another
 * page kept another one under the same number.
 */
export async function keepVersion(base: LeadBase, set: QuestionSet): Promise<void> {
  const { error, data } = questionSetSchema.safeParse(set);
  if (!data) {
    const [issue] = error.issues;
    throw new SaveError('failed', `${issue?.path.join('.')}: ${issue?.message}`);
  }
  const kept = await base.questionSets.get([data.id, data.version]);
  if (kept && !sameValue(kept, data))
    throw new SaveError('conflict', 'Another page has kept this version.');
  if (!kept) await base.questionSets.add(data);
}

/** Which versions were asked before and after an activation, as its action keeps it. */
export interface Activation {
  active: ActiveSetRow;
  former: ActiveSetRow;
  /** The trial that ended with it. */
  trial?: TrialSetRow;
}

export const detailOf = ({ active, former, trial }: Activation): ActionRow['detail'] => ({
  id: active.id,
  version: active.version,
  formerId: former.id,
  formerVersion: former.version,
  ...(trial && { trialId: trial.id, trialVersion: trial.version, trialSince: trial.since }),
});

function activationOf({ detail }: ActionRow): Activation | undefined {
  const { id, version, formerId, formerVersion, trialId, trialVersion, trialSince } = detail;
  const row = (setId: unknown, number: unknown): ActiveSetRow | undefined =>
    typeof setId === 'string' && typeof number === 'number'
      ? { key: 'active-question-set', id: setId, version: number }
      : undefined;
  const [active, former] = [row(id, version), row(formerId, formerVersion)];
  if (!active || !former) return undefined;
  const isTrial = typeof trialId === 'string' && typeof trialVersion === 'number';
  const since = typeof trialSince === 'number' ? trialSince : 0;
  const trial = isTrial && {
    key: 'trial-question-set' as const,
    id: trialId,
    version: trialVersion,
    since,
  };
  return { active, former, ...(trial && { trial }) };
}

/**
 * Asks the former version again, with its trial, where the activation's version is still the one
 * that is asked. Inside a transaction over `meta`.
 */
export async function takeBack(base: LeadBase, { active, former, trial }: Activation) {
  const row = await base.meta.get('active-question-set');
  if (!sameValue(row, active)) return;
  await base.meta.put(former);
  if (trial && !(await base.meta.get('trial-question-set'))) await base.meta.put(trial);
}

async function doAgain(base: LeadBase, { active, former, trial }: Activation): Promise<void> {
  const row = await base.meta.get('active-question-set');
  if (!sameValue(row, former)) return;
  await base.meta.put(active);
  if (trial && sameValue(await base.meta.get('trial-question-set'), trial))
    await base.meta.delete('trial-question-set');
}

/**
 * What undoing an action means for which questions are asked: nothing for most; the way back for an
 * activation, and the way forth again for one that was undone. Inside a transaction over `meta` and
 * `actions`.
 */
export async function followUndo(base: LeadBase, action: ActionRow): Promise<void> {
  let isUndo = false;
  let found: ActionRow | undefined = action;
  while (found?.kind === 'undo') {
    isUndo = !isUndo;
    const undone: string | number | undefined = found.detail.action;
    found = typeof undone === 'string' ? await base.actions.get(undone) : undefined;
  }
  const activation = found?.kind === 'questions' ? activationOf(found) : undefined;
  if (activation) await (isUndo ? doAgain : takeBack)(base, activation);
}

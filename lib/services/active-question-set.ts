import type { LeadBase } from '@/lib/db/database';
import type { ActiveSetRow } from '@/lib/db/rows';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { type QuestionSet, questionSetSchema } from '@/lib/domain/qualification';

/** A version of a question set, by which old answers are understood. Undefined when the base has none. */
export async function findQuestionSet(
  base: LeadBase,
  id: string,
  version: number,
): Promise<QuestionSet | undefined> {
  const stored = questionSetSchema.safeParse(await base.questionSets.get([id, version])).data;
  if (stored) return stored;
  const { id: defaultId, version: defaultVersion } = defaultQuestionSet;
  return id === defaultId && version === defaultVersion ? defaultQuestionSet : undefined;
}

/** Like findQuestionSet; throws when the base does not have the version. */
export async function getQuestionSet(
  base: LeadBase,
  id: string,
  version: number,
): Promise<QuestionSet> {
  const set = await findQuestionSet(base, id, version);
  if (!set) throw new Error(`No question set ${id}, version ${version}.`);
  return set;
}

async function seedDefault(base: LeadBase): Promise<void> {
  const { id, version } = defaultQuestionSet;
  const active: ActiveSetRow = { key: 'active-question-set', id, version };
  await base.transaction('rw', [base.questionSets, base.meta], async () => {
    await base.questionSets.put(defaultQuestionSet);
    await base.meta.put(active);
  });
}

/** The set the panel asks now. A base that has none yet gets the default one. */
export async function activeQuestionSet(base: LeadBase): Promise<QuestionSet> {
  const row = await base.meta.get('active-question-set');
  if (row?.key === 'active-question-set') {
    const active = await findQuestionSet(base, row.id, row.version);
    if (active) return active;
  }
  // Where it cannot be stored, asking it is still right; saving will say what is wrong.
  if (!base.newer) await seedDefault(base).catch(() => undefined);
  return defaultQuestionSet;
}

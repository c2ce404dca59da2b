import type { LeadBase } from '@/lib/db/database';
import { leadChunks } from '@/lib/db/read-lead-chunks';
import type { ActiveSetRow } from '@/lib/db/rows';
import type { QuestionSet } from '@/lib/domain/qualification';
import {
  type ActivationPreview,
  addToPreview,
  emptyPreview,
  movedBy,
} from '@/lib/domain/questions/activation';
import { activeQuestionSet } from './active-question-set';
import { type Committed, commitChange } from './commit-leads';
import { type Activation, allVersions, detailOf, findIn, keepVersion } from './question-versions';

/** Leads read at a time inside the transaction. */
const atATime = 1000;

export interface PreviewOptions {
  /** Told how many leads were looked at, now and then. */
  onProgress?: (leads: number) => void;
  signal?: AbortSignal;
}

/**
 * How the present base would spread over low, standard and high, were the version active; nothing is
 * changed. Leads are read some hundred at a time. Undefined where it was aborted.
 */
export async function previewActivation(
  base: LeadBase,
  set: QuestionSet,
  { onProgress, signal }: PreviewOptions = {},
): Promise<ActivationPreview | undefined> {
  const find = findIn([...(await allVersions(base)), set]);
  const preview = emptyPreview();
  for await (const { leads } of leadChunks(base, 'all')) {
    if (signal?.aborted) return undefined;
    for (const lead of leads) addToPreview(preview, lead, set, find);
    onProgress?.(preview.leads);
  }
  return preview;
}

/** What an activation did. */
export interface Activated {
  activation: Activation;
  /** Leads whose answers were moved, and those of them whose potential changed. */
  moved: number;
  changed: number;
}

/**
 * Makes a version the one that is asked, in one transaction: what leads answer to it counts from now
 * on, what they answered before is kept as former answers, and the potential follows. Leads without
 * an answer to it keep everything. A trial of the version ends. Throws SaveError.
 */
export async function activate(
  base: LeadBase,
  set: QuestionSet,
  now: number,
): Promise<Committed<Activated>> {
  const { id, version } = await activeQuestionSet(base);
  const former: ActiveSetRow = { key: 'active-question-set', id, version };
  const active: ActiveSetRow = { key: 'active-question-set', id: set.id, version: set.version };
  const detail: Record<string, string | number> = { name: set.name.en };
  const tables = [base.questionSets];
  return commitChange(base, { now, kind: 'questions', detail, tables }, async (change) => {
    await keepVersion(base, set);
    const row = await base.meta.get('trial-question-set');
    const trial = row?.key === 'trial-question-set' ? row : undefined;
    const ends = trial?.id === set.id && trial.version === set.version;
    if (ends) await base.meta.delete('trial-question-set');
    await base.meta.put(active);
    const activation: Activation = { active, former, ...(ends && { trial }) };
    Object.assign(detail, detailOf(activation));
    const find = findIn(await allVersions(base));
    const done: Activated = { activation, moved: 0, changed: 0 };
    for (let after = ''; ; ) {
      const leads = await base.leads.where(':id').above(after).limit(atATime).toArray();
      for (const lead of leads) {
        const moved = movedBy(lead, set, find);
        if (!moved) continue;
        const { potential: _, ...rest } = lead;
        const { qualification, potential } = moved;
        const revision = lead.revision + 1;
        const sorted = { ...(potential && { potential }) };
        change.put({ ...rest, ...sorted, qualification, updatedAt: now, revision }, lead);
        done.moved += 1;
        if (potential !== lead.potential) done.changed += 1;
      }
      const last = leads.at(-1);
      if (!last || leads.length < atATime) break;
      after = last.id;
    }
    return done;
  });
}

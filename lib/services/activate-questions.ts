import type { LeadBase } from '@/lib/db/database';
import { chunkLayout } from '@/lib/db/projection-chunks';
import { projectionParts } from '@/lib/db/projection-parts';
import type { ActiveSetRow } from '@/lib/db/rows';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import { answerFacts, unpackGiven } from '@/lib/domain/projections/answer-facts';
import { ColumnStore } from '@/lib/domain/projections/column-store';
import { type Potential, potentials, type QuestionSet } from '@/lib/domain/qualification';
import {
  type ActivationPreview,
  countWeighed,
  emptyPreview,
  movedBy,
  type Weighed,
  weigh,
} from '@/lib/domain/questions/activation';
import type { FindSet } from '@/lib/domain/questions/carry-over';
import { activeQuestionSet } from './active-question-set';
import { type Committed, commitChange } from './commit-leads';
import { type Activation, allVersions, detailOf, findIn, keepVersion } from './question-versions';
import { readLeads } from './read-leads';

/** Leads read at a time inside the transaction. */
const atATime = 1000;

export interface PreviewOptions {
  /** Told how many leads were looked at, now and then. */
  onProgress?: (leads: number) => void;
  /** Lets the page draw between the parts. */
  pause?: () => Promise<void>;
  signal?: AbortSignal;
}

/** Weighs leads by what they answered: many answered alike, and are weighed once. */
function weigher(set: QuestionSet, find: FindSet) {
  const known = new Map<string, Weighed>();
  return (potential: Potential | undefined, packed: string): Weighed => {
    const key = `${potential ?? ''} ${packed}`;
    const weighed = known.get(key);
    if (weighed) return weighed;
    const qualification = { ...emptyQualification(set), ...unpackGiven(packed) };
    const made = weigh({ qualification, ...(potential && { potential }) }, set, find);
    known.set(key, made);
    return made;
  };
}

/**
 * How the present base would spread over low, standard and high, were the version active; nothing is
 * changed. Answers are read some thousand leads at a time, and the page may draw between; whole leads are
 * read only of the changes that are listed. Undefined where it was aborted.
 */
export async function previewActivation(
  base: LeadBase,
  set: QuestionSet,
  { onProgress, pause, signal }: PreviewOptions = {},
): Promise<ActivationPreview | undefined> {
  const weighed = weigher(set, findIn([...(await allVersions(base)), set]));
  const preview = emptyPreview();
  const listed = new Map<string, Weighed>();
  for await (const chunks of projectionParts(base, answerFacts)) {
    if (signal?.aborted) return undefined;
    const store = new ColumnStore(answerFacts.columns, chunkLayout);
    store.take(chunks);
    const given = store.texts('given');
    for (const [slot, id] of store.texts('id').entries()) {
      if (id === '') continue;
      const found = weighed(potentials[store.code('potential', slot) - 1], given[slot] ?? '');
      if (countWeighed(preview, id, found)) listed.set(id, found);
    }
    onProgress?.(preview.leads);
    await pause?.();
  }
  for (const { id, number, name } of await readLeads(base, [...listed.keys()])) {
    const found = listed.get(id);
    if (found) preview.changes.push({ id, number, name: name.value, ...found });
  }
  return signal?.aborted ? undefined : preview;
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

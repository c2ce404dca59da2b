import { v7 as uuidv7 } from 'uuid';
import type { LeadBase } from '@/lib/db/database';
import type { PageInfo } from '@/lib/domain/capture-result';
import type { PanelDraft } from '@/lib/domain/draft';
import { type Lead, type LeadDraft, leadDraftSchema } from '@/lib/domain/lead';

import type { Strictness } from '@/lib/domain/matching/strictness';

import type { StageRule } from '@/lib/domain/playbook/playbook-item';

import type { QuestionSet } from '@/lib/domain/qualification';
import { findQuestionSet } from './active-question-set';
import { now as clock } from './clock';
import { commitLeads } from './commit-leads';
import { draftJournal } from './draft-journal';
import type { FitRules } from './fit-rules';
import { leadRow } from './lead-row';
import { mergeDraft } from './merge-draft';
import { putByRules } from './put-by-rules';
import { recognise } from './recognise';
import { SaveError } from './save-error';
import { loadSuppressed } from './suppressed';

export interface SaveOptions {
  /** The page the prospect was captured on: becomes a visit. Absent for an edit in the lead base. */
  page?: PageInfo;
  /** The panel draft to delete in the same transaction. */
  pageKey?: string;
  /** The version its answers are understood by where the base does not have their own. */
  set: QuestionSet;
  /** What a prospect without `leadId` needs to be taken for a lead of the base. */
  strictness: Strictness;
  now: number;
  /** What the fit to the portrait is told by; absent: it stays as it was. */
  fitRules?: FitRules;
  /** The revision the editing started from; a lead changed since then is joined field by field. */
  expectedRevision?: number;
  /** Save a prospect without `leadId` although the base has one with the same keys. */
  asNew?: boolean;
}

/** A save that took place, and what is needed to undo it. */
export interface SavedLead {
  lead: Lead;
  /** The lead as it was before; absent when this save created it. */
  before?: Lead;
  /** The rule that set its stage. */
  rule?: StageRule;
  /** The panel draft that was deleted. */
  panelDraft?: PanelDraft;
}

function checkedDraft(draft: LeadDraft): LeadDraft {
  const checked = leadDraftSchema.safeParse(draft);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new SaveError('failed', `${issue?.path.join('.')}: ${issue?.message}`);
}

async function findBefore(
  base: LeadBase,
  draft: LeadDraft,
  { asNew, strictness, pageKey }: SaveOptions,
): Promise<Lead | undefined> {
  if (draft.leadId === undefined) {
    const recognised = asNew ? undefined : await recognise(base, draft, strictness, pageKey);
    if (recognised && recognised.lead.kind === draft.kind)
      throw new SaveError('conflict', 'The prospect is in the base already.', recognised.lead);
    return undefined;
  }
  const current = await base.leads.get(draft.leadId);
  if (!current) throw new SaveError('conflict', 'The lead was deleted meanwhile.');
  return current;
}

/** A lead changed since the editing began is joined field by field; what clashes is asked. */
async function joined(
  base: LeadBase,
  draft: LeadDraft,
  before: Lead | undefined,
  { expectedRevision }: SaveOptions,
): Promise<LeadDraft> {
  if (!before || expectedRevision === undefined || before.revision === expectedRevision)
    return draft;
  const merged = await mergeDraft(base, draft, expectedRevision);
  if (!merged || merged.clashes.length > 0)
    throw new SaveError('conflict', 'The lead was changed meanwhile.', before);
  return merged.draft;
}

/**
 * Saves what the panel or the lead's sheet shows: one strict transaction, resolved when it is on
 * the disk. Throws SaveError; then nothing was changed.
 */
export async function saveDraft(
  base: LeadBase,
  draft: LeadDraft,
  options: SaveOptions,
): Promise<SavedLead> {
  const checked = checkedDraft(draft);
  const { pageKey } = options;
  const kind = options.page ? 'save' : 'edit';
  const { now } = options;
  const detail = { name: checked.name.value };
  const tables = [base.questionSets, base.playbook, base.notDuplicates];
  const saved = await commitLeads(base, { now, kind, detail, tables }, async (change) => {
    const allowed = (await loadSuppressed(base)).withhold(checked);
    if (!allowed) throw new SaveError('suppressed', 'They asked not to be contacted.');
    const before = await findBefore(base, allowed, options);
    const known = before ?? { id: uuidv7(), number: change.takeNumber() };
    const finished = await joined(base, allowed, before, options);
    const { setId, setVersion } = finished.qualification.markers;
    const set = (await findQuestionSet(base, setId, setVersion)) ?? options.set;
    const row = leadRow(finished, { ...options, set, before: known });
    const { lead, rule } = await putByRules(base, change, { lead: row, before, now });
    const panelDraft = pageKey === undefined ? undefined : await base.drafts.get(pageKey);
    if (panelDraft) await base.drafts.delete(panelDraft.pageKey);
    return {
      lead,
      ...(before && { before }),
      ...(rule && { rule }),
      ...(panelDraft && { panelDraft }),
    };
  });
  // A draft that could not be written is not to come back over what was saved.
  if (pageKey !== undefined) draftJournal.strike(pageKey);
  return saved;
}

/**
 * Takes a save back: the lead is as before, or gone when the save created it, and the panel draft
 * is there again. A lead changed since the save is left alone: SaveError `conflict`. The revision
 * goes on counting, so that another page with the undone lead open notices. Resolves to the lead as
 * it is now, to go on editing from.
 */
export async function undoSave(
  base: LeadBase,
  { lead, before, panelDraft }: SavedLead,
  now: number = clock(),
): Promise<Lead | undefined> {
  const detail = { name: lead.name.value };
  return commitLeads(base, { now, kind: 'undo', detail }, async (change) => {
    const current = await base.leads.get(lead.id);
    if (current?.revision !== lead.revision)
      throw new SaveError('conflict', 'The lead was changed after this save.', current);
    const revision = lead.revision + 1;
    if (before) change.put({ ...before, revision }, current);
    else change.remove(current);
    if (panelDraft)
      await base.drafts.put({ ...panelDraft, ...(before && { baseRevision: revision }) });
    return before && { ...before, revision };
  });
}

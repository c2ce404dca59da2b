import type { LeadBase } from '@/lib/db/database';
import type { ActionRow, LeadChangeRow } from '@/lib/db/rows';
import type { Lead } from '@/lib/domain/lead';
import { sameValue } from '@/lib/domain/same-value';
import { commitLeads } from './commit-leads';
import { followUndo } from './question-versions';
import { SaveError } from './save-error';
import { putColumnsBack, takeColumns } from './undo-import';
import { leadsTakenApart } from './undo-merge';

const daysKept = 30;
const dayMs = 24 * 60 * 60 * 1000;

export interface Undone {
  /** Leads that are as they were before the action. */
  undone: number;
  /** Leads that were changed after the action: they are left as they are. */
  left: number;
}

async function changesOf(base: LeadBase, action: string): Promise<LeadChangeRow[]> {
  const parts = await base.actionParts
    .where('[action+part]')
    .between([action, 0], [action, Number.POSITIVE_INFINITY])
    .toArray();
  return parts.flatMap(({ changes }) => changes);
}

const meaningOf = ({ revision: _, updatedAt: __, ...rest }: Lead) => rest;

/**
 * The ids of leads that were changed since the action, and that back again: as they are now it left
 * them. Inside a transaction over `actionParts`.
 */
async function changedBack(
  base: LeadBase,
  action: string,
  changes: readonly LeadChangeRow[],
  current: readonly (Lead | undefined)[],
): Promise<Set<string>> {
  const since = new Map<string, { now: Lead; revision: number }>();
  changes.forEach(({ id, revision }, at) => {
    const now = current[at];
    if (now && revision !== undefined && now.revision !== revision)
      since.set(id, { now, revision });
  });
  const same = new Set<string>();
  if (since.size === 0) return same;
  // Ids of actions go with the time.
  const later = base.actionParts.where('[action+part]').above([action, Number.POSITIVE_INFINITY]);
  await later.each((part) => {
    for (const { id, before } of part.changes) {
      const found = since.get(id);
      if (!before || before.revision !== found?.revision) continue;
      if (sameValue(meaningOf(before), meaningOf(found.now))) same.add(id);
    }
  });
  return same;
}

/**
 * Takes back what one action did to leads, in one transaction. A lead that was changed since, and is
 * not as it was again, is left alone and counted; but one that others were merged into keeps what was
 * changed since. Revisions go on counting, so that a page with the lead open notices. Throws
 * SaveError: `conflict` where nothing can be undone any more, as the action is unknown, over 30 days
 * old or undone already.
 */
export async function undoAction(base: LeadBase, id: string, now: number): Promise<Undone> {
  const detail = { action: id };
  const tables = [base.questionSets, base.ownColumns, base.columnMappings];
  return commitLeads(base, { now, kind: 'undo', detail, tables }, async (change) => {
    const action = await base.actions.get(id);
    if (!action || action.undoneAt !== undefined)
      throw new SaveError('conflict', 'There is nothing to undo any more.');
    const changes = await changesOf(base, id);
    const current = await base.leads.bulkGet(changes.map((each) => each.id));
    const apart =
      action.kind === 'merge' ? await leadsTakenApart(base, changes, current, now) : undefined;
    const same = await changedBack(base, id, changes, current);
    let undone = 0;
    const back: string[] = [];
    changes.forEach(({ id: lead, before, revision }, at) => {
      const now = current[at];
      const rest = apart?.get(lead);
      if (now?.revision !== revision && !rest && !same.has(lead)) return;
      undone += 1;
      if (rest) {
        change.put(rest, now);
        return;
      }
      if (before) {
        const last = Math.max(now?.revision ?? 0, revision ?? before.revision);
        change.put({ ...before, revision: last + 1 }, now);
        if (!now) back.push(lead);
      } else if (now) change.remove(now);
    });
    await base.bin.bulkDelete(back);
    if (action.kind === 'restore')
      await base.bin.bulkPut(
        changes.flatMap(({ before, revision }, at) => {
          const lead = current[at];
          return !before && lead && (lead.revision === revision || same.has(lead.id))
            ? [{ id: lead.id, deletedAt: now, lead }]
            : [];
        }),
      );
    await followUndo(base, action);
    await putColumnsBack(base, action);
    const left = changes.length - undone;
    const columns =
      left === 0 ? await takeColumns(base, action, new Set(changes.map((each) => each.id))) : {};
    await base.actions.put({ ...action, detail: { ...action.detail, ...columns }, undoneAt: now });
    return { undone, left };
  });
}

/** The ids of those leads an action changed that are in the base now. */
export async function leadsOfAction(base: LeadBase, action: string): Promise<string[]> {
  const ids = [...new Set((await changesOf(base, action)).map(({ id }) => id))];
  const found = await base.leads.where('id').anyOf(ids).primaryKeys();
  const there = new Set(found);
  return ids.filter((id) => there.has(id));
}

/** What was done lately, the latest first. */
export function listActions(base: LeadBase, most: number): Promise<ActionRow[]> {
  return base.actions.orderBy('id').reverse().limit(most).toArray();
}

/** Forgets how to undo what is more than 30 days old. Returns how many actions went. */
export async function purgeActions(base: LeadBase, now: number): Promise<number> {
  const due = await base.actions
    .where('at')
    .below(now - daysKept * dayMs)
    .primaryKeys();
  if (due.length === 0) return 0;
  await base.transaction('rw', [base.actions, base.actionParts], async () => {
    for (const id of due)
      await base.actionParts
        .where('[action+part]')
        .between([id, 0], [id, Number.POSITIVE_INFINITY])
        .delete();
    await base.actions.bulkDelete(due);
  });
  return due.length;
}

import type { LeadBase } from '@/lib/db/database';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { SavedView } from '@/lib/domain/table-view';
import { now as clock } from './clock';
import { commitChange } from './commit-leads';
import { eachLead } from './each-lead';
import { undoAction } from './undo-action';

/** The view with the new names where it is narrowed by the old ones; undefined where it is not. */
function renamedView(saved: SavedView, facet: string, renamed: ReadonlyMap<string, string>) {
  const chosen = saved.view.choices[facet];
  if (!chosen?.some((choice) => renamed.has(choice))) return undefined;
  const choices = { [facet]: chosen.map((choice) => renamed.get(choice) ?? choice) };
  return { ...saved, view: { ...saved.view, choices: { ...saved.view.choices, ...choices } } };
}

/**
 * Gives choices of an own column their new names in all leads and saved views, in one transaction.
 * Returns the way back. Throws SaveError.
 */
export async function renameChoices(
  base: LeadBase,
  { id, name }: OwnColumn,
  renamed: ReadonlyMap<string, string>,
  now: number,
): Promise<() => Promise<unknown>> {
  const options = { now, kind: 'edit', detail: { name }, tables: [base.savedViews] } as const;
  const { result: views, action } = await commitChange(base, options, async (change) => {
    await eachLead(base, (lead) => {
      const value = renamed.get(String(lead.ownValues?.[id] ?? ''));
      if (value === undefined) return;
      const ownValues = { ...lead.ownValues, [id]: value };
      change.put({ ...lead, ownValues, revision: lead.revision + 1, updatedAt: now }, lead);
    });
    const before = await base.savedViews.toArray();
    const after = before.flatMap((view) => renamedView(view, `own:${id}`, renamed) ?? []);
    await base.savedViews.bulkPut(after);
    return before.filter((view) => after.some((each) => each.id === view.id));
  });
  return async () => {
    await base.savedViews.bulkPut(views);
    if (action !== undefined) await undoAction(base, action, clock());
  };
}

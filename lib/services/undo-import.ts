import type { LeadBase } from '@/lib/db/database';
import type { ActionRow } from '@/lib/db/rows';
import { columnMappingSchema } from '@/lib/domain/import/import-target';
import { ownColumnSchema } from '@/lib/domain/own-column';
import { eachLead } from './each-lead';

/**
 * Takes away the own columns an import made (its action names their ids), once it was undone whole
 * and no other lead has anything in them; gives what the action is to remember of them. Inside a
 * transaction over `leads`, `ownColumns` and `columnMappings`.
 */
export async function takeColumns(
  base: LeadBase,
  { kind, detail }: ActionRow,
  changed: ReadonlySet<string>,
): Promise<Record<string, string>> {
  const ids = kind === 'import' ? String(detail.columns ?? '').split(' ') : [];
  const free = new Set(ids.filter(Boolean));
  if (free.size === 0) return {};
  await eachLead(base, ({ id, ownValues = {} }) => {
    if (changed.has(id)) return;
    for (const column of Object.keys(ownValues)) free.delete(column);
  });
  const gone = (await base.ownColumns.bulkGet([...free])).filter((column) => column !== undefined);
  await base.ownColumns.bulkDelete(gone.map(({ id }) => id));
  // The same file is likely to come again, put right: the columns are made again then.
  await base.columnMappings.toCollection().modify((row) => {
    const mapping = columnMappingSchema.safeParse(row).data;
    if (!mapping) return;
    const targets = mapping.targets.map((target) => {
      const column = gone.find(({ id }) => target === `own:${id}`);
      return column ? (`new:${column.type}` as const) : target;
    });
    Object.assign(row, { targets });
  });
  return gone.length > 0 ? { columnsGone: JSON.stringify(gone) } : {};
}

/** Puts them back where the undoing of an import is itself undone. */
export async function putColumnsBack(base: LeadBase, { kind, detail }: ActionRow): Promise<void> {
  const undone = kind === 'undo' ? await base.actions.get(String(detail.action ?? '')) : undefined;
  const { columnsGone } = undone?.detail ?? {};
  if (!undone || typeof columnsGone !== 'string') return;
  const columns = JSON.parse(columnsGone) as unknown[];
  await base.ownColumns.bulkPut(
    columns.flatMap((column) => ownColumnSchema.safeParse(column).data ?? []),
  );
}

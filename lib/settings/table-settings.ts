import * as z from 'zod';
import { tableViewSchema } from '@/lib/domain/table-view';
import { readStored, writeStored } from '@/lib/platform/storage';

const key = 'table';

/** How the table was left: comes back when the page is loaded again. */
const tableSettingsSchema = z.object({
  view: tableViewSchema.catch(tableViewSchema.parse({})),
  /** The view it began from: a saved one's id, or a shipped one's. */
  viewId: z.string().max(64).catch('all'),
  /** What was changed in other views and not saved, by their ids, the latest last. */
  drafts: z.record(z.string().max(64), tableViewSchema).catch({}),
  density: z.enum(['comfortable', 'compact']).catch('comfortable'),
  layout: z.enum(['table', 'board']).catch('table'),
});
export type TableSettings = z.infer<typeof tableSettingsSchema>;

/** Never throws on what is stored. */
export function parseTableSettings(stored: unknown): TableSettings {
  return tableSettingsSchema.parse(
    stored instanceof Object && !Array.isArray(stored) ? stored : {},
  );
}

export async function loadTableSettings(): Promise<TableSettings> {
  return parseTableSettings(await readStored('local', key));
}

export function saveTableSettings(settings: TableSettings): Promise<void> {
  return writeStored('local', key, settings);
}

import type { LeadBase } from '@/lib/db/database';
import type { ExportMarkRow, ExportSetup } from '@/lib/db/rows';
import { revisionsOf } from '@/lib/domain/backup/mark-revisions';
import type { LeadIndex } from './lead-index';

export type ExportMark = Required<Pick<ExportMarkRow, 'at' | 'revisions'>>;

/** What is remembered about the exports to a target; nothing where the store cannot tell. */
export async function findExportMark(
  base: LeadBase,
  target: string,
): Promise<{ setup: ExportSetup; mark: ExportMark | undefined }> {
  const row = await base.exportMarks.get(target).catch(() => undefined);
  const { setup = {}, at } = row ?? {};
  const revisions = revisionsOf(row?.revisions);
  return { setup, mark: at !== undefined && revisions ? { at, revisions } : undefined };
}

async function change(base: LeadBase, target: string, patch: Partial<ExportMarkRow>) {
  await base.transaction('rw', base.exportMarks, async () => {
    const row = await base.exportMarks.get(target);
    await base.exportMarks.put({ ...row, ...patch, target });
  });
}

export async function keepExportSetup(base: LeadBase, target: string, setup: ExportSetup) {
  await change(base, target, { setup });
}

/** Whether a lead is as it was when it was last exported to the target. */
export const isMarked = (
  { revisions }: Pick<ExportMark, 'revisions'>,
  { number, revision }: { number: number; revision: number },
) => revisions[number] === revision;

/** Remembers which leads were exported, beside those that were before. */
export async function keepExportMark(
  base: LeadBase,
  target: string,
  at: number,
  exported: readonly { number: number; revision: number }[],
): Promise<void> {
  const { mark } = await findExportMark(base, target);
  const last = exported.reduce((most, { number }) => Math.max(most, number), 0);
  const revisions = new Uint32Array(Math.max(last + 1, mark?.revisions.length ?? 0));
  if (mark) revisions.set(mark.revisions);
  for (const { number, revision } of exported) revisions[number] = revision;
  await change(base, target, { at, revisions });
}

/** How many of these leads are new or changed since; all of them where nothing was exported yet. */
export function countChanged(
  { leads }: LeadIndex,
  slots: Iterable<number>,
  mark: ExportMark | undefined,
): number {
  const numbers = leads.numbers('number');
  const revisions = leads.numbers('revision');
  let count = 0;
  for (const slot of slots) {
    const lead = { number: numbers[slot] ?? 0, revision: revisions[slot] ?? 0 };
    if (!mark || !isMarked(mark, lead)) count += 1;
  }
  return count;
}

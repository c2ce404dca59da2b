import type { LeadBase } from '@/lib/db/database';
import { loadSuppressed } from '@/lib/services/suppressed';
import type { UnderstoodRow } from './understand-rows';

/** Makes rows about those who asked not to be contacted bad ones: the preview says what will happen. */
export async function keepAway(base: LeadBase, rows: readonly UnderstoodRow[]): Promise<void> {
  const suppressed = await loadSuppressed(base);
  if (!suppressed.any) return;
  for (const row of rows) {
    // A company may be known by its name and town.
    row.complete?.(row);
    const { record } = row;
    if (!record || suppressed.withhold(record)) continue;
    row.record = undefined;
    row.problems.push({ code: 'kept-away', value: record.name.value.slice(0, 200) });
  }
}

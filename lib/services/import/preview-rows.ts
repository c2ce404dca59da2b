import type { ImportTable } from '@/lib/exchange/read/import-table';
import { type PreviewFilter, type PreviewRow, rowOutcomes } from './import-types';
import type { PlannedRow, PlannedRows } from './plan-rows';
import type { UnderstoodRow } from './understand-rows';

/** The places of the rows that a filter shows. */
export function rowsOfFilter(rows: readonly PlannedRow[], filter: PreviewFilter): Uint32Array {
  const outcome = rowOutcomes.find((each) => each === filter);
  const found: number[] = [];
  rows.forEach((row, index) => {
    const isShown = outcome ? row.outcome === outcome : filter === 'all' || row.suggestion;
    if (isShown) found.push(index);
  });
  return Uint32Array.from(found);
}

/** The first cell that says anything, for a row without a name. */
const anyCell = (row: readonly string[] | undefined) =>
  row?.find((cell) => cell.trim())?.slice(0, 120) ?? '';

/** One row of the preview: what becomes of it and why. */
export function previewRow(
  index: number,
  { rows, leads, understood }: PlannedRows & { understood: readonly UnderstoodRow[] },
  tables: readonly ImportTable[],
): PreviewRow {
  const planned = rows[index];
  const row = understood[index];
  if (!planned || !row) throw new Error(`No row ${index}.`);
  const { outcome, by, changed, kept, suggestion, firstRow, leadId } = planned;
  const source = tables[row.table];
  const first = firstRow === undefined ? undefined : understood[firstRow];
  const target = leadId === undefined || outcome === 'new' ? undefined : leads.get(leadId);
  return {
    index,
    table: row.table,
    place: source?.places[row.at] ?? row.at + 1,
    outcome,
    name: row.record?.name.value ?? anyCell(source?.rows[row.at]),
    changed: [...changed],
    kept: [...kept],
    problems: row.problems.map((problem) => ({
      ...problem,
      ...(problem.column !== undefined && { heading: source?.headers[problem.column] }),
    })),
    ...(by && { by }),
    ...(suggestion && { suggestion }),
    ...(target && {
      into: {
        name: target.lead.name.value,
        ...(target.before && { number: target.before.number }),
        ...(first && { place: tables[first.table]?.places[first.at], table: first.table }),
      },
    }),
  };
}

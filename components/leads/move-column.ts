import { firstColumns, type TableColumn } from '@/lib/domain/table-view';

const fixed = firstColumns.length;

/** The columns with one of them at another place; the first ones keep theirs. */
export function moveColumn(
  columns: readonly TableColumn[],
  column: TableColumn,
  place: number,
): readonly TableColumn[] {
  const at = columns.indexOf(column);
  const to = Math.max(fixed, Math.min(columns.length - 1, place));
  if (at < fixed || to === at) return columns;
  const others = columns.toSpliced(at, 1);
  return others.toSpliced(to, 0, column);
}

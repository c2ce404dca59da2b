import { type BuiltInColumn, columnWidths, type TableColumn } from '@/lib/domain/table-view';

/** Pixels a column takes at least, as long as nobody resized it. */
const usual: Record<BuiltInColumn, number> = {
  // Six digits, as a lead base of 100,000 has them.
  number: 72,
  name: 232,
  person: 168,
  phone: 140,
  email: 172,
  website: 168,
  place: 124,
  country: 88,
  industry: 148,
  kind: 100,
  stage: 112,
  comeBackOn: 124,
  potential: 116,
  temperature: 108,
  fit: 112,
  source: 140,
  sourceSite: 148,
  responsible: 124,
  tag: 156,
  createdOn: 116,
  changedOn: 116,
  retainUntil: 116,
};
const usualOwn = 132;
export const tickWidth = 36;

/** Columns that take what is left over of a wide window. */
const growing = new Set<TableColumn>([
  'name',
  'person',
  'email',
  'place',
  'source',
  'responsible',
  'tag',
]);

type Widths = Readonly<Record<string, number>>;

export const widthOf = (column: TableColumn, widths: Widths): number =>
  widths[column] ?? usual[column as BuiltInColumn] ?? usualOwn;

export const withinWidths = (width: number): number =>
  Math.round(Math.max(columnWidths.least, Math.min(columnWidths.most, width)));

/**
 * The tracks of the table's grid: the tick, then the columns; how wide all are at least; and where the
 * name begins, which keeps that place behind the tick and the running number. All in pixels.
 */
export function gridTracks(columns: readonly TableColumn[], widths: Widths) {
  const tracks = columns.map((column) => {
    const width = widthOf(column, widths);
    const grows = widths[column] === undefined && growing.has(column);
    return grows ? `minmax(${width}px, ${width}fr)` : `${width}px`;
  });
  const least = columns.reduce((sum, column) => sum + widthOf(column, widths), tickWidth);
  const nameAt = tickWidth + widthOf('number', widths);
  return { tracks: `${tickWidth}px ${tracks.join(' ')}`, least, nameAt };
}

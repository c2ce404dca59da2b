import { attribute } from '../dom/node-access';
import { findWholeLabel } from '../visible/find-labels';
import { foldWords } from '../visible/fold';
import type { PageText } from '../visible/page-text';
import { nameHeadings, placeHeadings } from '../vocabulary/list-words';

export type ColumnRole = 'name' | 'industry' | 'place' | 'other';

/** Which column of its table a line stands in, where the table has headings. */
export interface TableColumns {
  /** Undefined for a line that is in no table with headings. */
  roleOf(line: number): ColumnRole | undefined;
  /** Whether a row holds nothing but headings. */
  isHeading(row: number): boolean;
}

const rowTags = /^(?:table|tbody|thead|tfoot)$/;

function isRow(text: PageText, at: number): boolean {
  const box = text.boxes[at];
  return (
    box !== undefined &&
    (box.tag === 'tr' || (box.tag === 'div' && attribute(box.element, 'role') === 'row'))
  );
}

function isHeadingCell(text: PageText, at: number): boolean {
  const box = text.boxes[at];
  return (
    box?.tag === 'th' || (box !== undefined && attribute(box.element, 'role') === 'columnheader')
  );
}

function cellsOf(text: PageText, row: number): number[] {
  const cells: number[] = [];
  const end = text.boxes[row]?.end ?? row;
  for (let at = row + 1; at < end; at = text.boxes[at]?.end ?? end) cells.push(at);
  return cells;
}

/** The table, or what stands for one. */
function tableOf(text: PageText, row: number): number {
  let at = text.boxes[row]?.parent ?? -1;
  while (at >= 0 && text.boxes[at]?.tag !== 'table' && rowTags.test(text.boxes[at]?.tag ?? ''))
    at = text.boxes[at]?.parent ?? -1;
  return at;
}

function roleOfHeading(said: string): ColumnRole {
  const folded = foldWords(said);
  if (nameHeadings.has(folded)) return 'name';
  if (placeHeadings.has(folded)) return 'place';
  const kind = findWholeLabel(said)?.kind;
  if (kind === 'name' || kind === 'industry') return kind;
  return kind === 'address' ? 'place' : 'other';
}

/** Whether the first line of a cell is in bold letters. */
function isBold(text: PageText, at: number): boolean {
  const line = text.lines[text.boxes[at]?.first ?? -1];
  return (
    line?.spans.some(
      ({ tag, start, end }) => /^(?:b|strong)$/.test(tag) && end - start >= line.text.length - 1,
    ) === true
  );
}

/** Reads the headings of the tables among these rows; one look at each row. */
export function columnsOfTables(text: PageText): TableColumns {
  const roles = new Map<number, ColumnRole>();
  const tables = new Map<number, ColumnRole[]>();
  const headings = new Set<number>();
  text.boxes.forEach((box, row) => {
    if ((box.tag !== 'tr' && box.tag !== 'div') || !isRow(text, row)) return;
    const cells = cellsOf(text, row);
    if (cells.length < 2) return;
    const table = tableOf(text, row);
    const inHead = text.boxes[box.parent]?.tag === 'thead';
    const isTop =
      !tables.has(table) && cells.length > 2 && cells.every((cell) => isBold(text, cell));
    if (inHead || isTop || cells.every((cell) => isHeadingCell(text, cell))) {
      headings.add(row);
      tables.set(
        table,
        cells.map((cell) => {
          const { first = 0, last = 0 } = text.boxes[cell] ?? {};
          return last === first + 1 ? roleOfHeading(text.lines[first]?.text ?? '') : 'other';
        }),
      );
      return;
    }
    const columns = tables.get(table);
    if (columns?.length !== cells.length) return;
    cells.forEach((cell, index) => {
      const { first = 0, last = 0 } = text.boxes[cell] ?? {};
      for (let line = first; line < last; line += 1) roles.set(line, columns[index] ?? 'other');
    });
  });
  return { roleOf: (line) => roles.get(line), isHeading: (row) => headings.has(row) };
}

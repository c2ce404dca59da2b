import { findWholeLabel, type Label } from './find-labels';
import type { PageText } from './page-text';

/** Labels of table columns, for the cells under them: by index of the cell's box. */
export function labelsOfColumns(text: PageText): Map<number, Label> {
  const labels = new Map<number, Label>();
  const headings = new Map<number, (Label | undefined)[]>();
  text.boxes.forEach((row, rowIndex) => {
    if (row.tag !== 'tr') return;
    const table = tableOf(text, rowIndex);
    const cells = cellsOf(text, rowIndex);
    if (cells.length < 2) return;
    if (cells.every((cell) => text.boxes[cell]?.tag === 'th')) {
      headings.set(
        table,
        cells.map((cell) => wholeLabel(text, cell)),
      );
      return;
    }
    const columns = headings.get(table);
    if (columns?.length !== cells.length) return;
    cells.forEach((cell, column) => {
      const label = columns[column];
      if (label) labels.set(cell, label);
    });
  });
  return labels;
}

function tableOf(text: PageText, row: number): number {
  let at = row;
  while (at >= 0 && text.boxes[at]?.tag !== 'table') at = text.boxes[at]?.parent ?? -1;
  return at;
}

function cellsOf(text: PageText, row: number): number[] {
  const cells: number[] = [];
  const end = text.boxes[row]?.end ?? row;
  for (let at = row + 1; at < end; at = text.boxes[at]?.end ?? end) {
    const tag = text.boxes[at]?.tag;
    if (tag === 'td' || tag === 'th') cells.push(at);
  }
  return cells;
}

function wholeLabel(text: PageText, cell: number): Label | undefined {
  const box = text.boxes[cell];
  const line = box && box.last - box.first === 1 ? text.lines[box.first] : undefined;
  return line && findWholeLabel(line.text);
}

import { fieldByContent } from '@/lib/domain/import/column-content';
import { isHeading } from '@/lib/domain/import/recognise-columns';
import { unguardCell } from '@/lib/exchange/csv-cell';
import {
  fileLimits,
  ImportFileError,
  type ImportFormat,
  type ImportTable,
  type TableProblem,
} from './import-table';

/** Rows among which the headings are looked for: programs write a title or a notice above them. */
const lookedAt = 12;
/** Problems of one kind that are named one by one. */
const mostProblems = 200;

interface RawTable {
  format: ImportFormat;
  name: string;
  rows: readonly (readonly string[])[];
  places: readonly number[];
  problems: readonly TableProblem[];
  /** Whether the cells may be guarded against being run as formulas. */
  guarded: boolean;
}

const headingsIn = (row: readonly string[]) => new Set(row.filter(isHeading)).size;

/** Which row is the headings; -1 where the first row is data already. */
function headingRow(rows: readonly (readonly string[])[]): number {
  const counts = rows.slice(0, lookedAt).map(headingsIn);
  const first = counts[0] ?? 0;
  const best = Math.max(...counts);
  if (best >= 2 && best > first) return counts.indexOf(best);
  const [top = []] = rows;
  const isData = first === 0 && top.some((cell) => fieldByContent([cell]) !== undefined);
  return isData ? -1 : 0;
}

/** Headings of their own for columns without one, and for those that are named alike. */
function distinct(headers: readonly string[], width: number): string[] {
  const taken = new Map<string, number>();
  return Array.from({ length: width }, (_, at) => {
    const name = headers[at]?.replace(/\s+/g, ' ').trim().slice(0, 120) || `#${at + 1}`;
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000e-\u001f]/;

/**
 * Rows as a table: which of them are the headings, every row as wide as they are. A row with fewer
 * cells is filled up, one with more keeps them under headings of their own; both are said. Throws
 * ImportFileError where there is no row or too much of anything.
 */
export function layTable({ format, name, rows, places, problems, guarded }: RawTable): ImportTable {
  if (rows.length === 0) throw new ImportFileError('empty', name);
  const at = headingRow(rows);
  const body = rows.slice(at + 1);
  if (body.length === 0) throw new ImportFileError('only-headings', name);
  if (body.length > fileLimits.rows)
    throw new ImportFileError('too-many-rows', name, places[fileLimits.rows]);
  const said: TableProblem[] = [...problems].slice(0, mostProblems);
  const say = (problem: TableProblem) => {
    if (said.length < mostProblems) said.push(problem);
  };
  const top = at < 0 ? [] : (rows[at] ?? []);
  const filled = (row: readonly string[]) => {
    let width = row.length;
    while (width > 0 && row[width - 1]?.trim() === '') width -= 1;
    return width;
  };
  const headed = at < 0 ? 0 : filled(top);
  const width = body.reduce((most, row) => Math.max(most, filled(row)), headed);
  if (width > fileLimits.columns) throw new ImportFileError('too-many-columns', name);
  for (let above = 0; above < at; above += 1)
    say({ code: 'rows-above-headings', row: places[above] ?? above + 1 });
  const cells = body.map((row, index) => {
    const place = places[at + 1 + index] ?? index + 1;
    if (headed > 0 && filled(row) > headed)
      say({ code: 'too-many-cells', row: place, column: headed + 1 });
    else if (row.length < headed && format === 'csv')
      say({ code: 'too-few-cells', row: place, column: row.length + 1 });
    return Array.from({ length: width }, (_, column) => {
      let cell = row[column] ?? '';
      if (guarded) cell = unguardCell(cell);
      if (cell.length > fileLimits.cell) {
        say({ code: 'cell-too-long', row: place, column: column + 1 });
        cell = cell.slice(0, fileLimits.cell);
      }
      if (control.test(cell)) say({ code: 'control-characters', row: place, column: column + 1 });
      return cell;
    });
  });
  return {
    format,
    name,
    headers: distinct(
      top.map((cell) => (guarded ? unguardCell(cell) : cell)),
      width,
    ),
    rows: cells,
    places: places.slice(at + 1),
    problems: said,
  };
}

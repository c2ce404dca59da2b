import Papa from 'papaparse';
import { csvDialect } from './read/csv-dialect';
import type { TableProblem } from './read/import-table';

/** The rows of a CSV text as they stand, headings among them. */
export interface CsvRows {
  rows: string[][];
  /** Where each row stands, as a spreadsheet counts: the first is 1, empty ones count. */
  places: number[];
  problems: TableProblem[];
  delimiter: string;
}

interface ReadOptions {
  delimiter?: string;
  /** Rows after which reading ends; one more may be given, to tell that there are more. */
  most?: number;
}

/** Quotes that are never closed: after so many the rest is read without minding quotes at all. */
const mostRepairs = 50;

const isEmpty = (row: readonly string[]) => row.every((cell) => cell.trim() === '');

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\n') return at + 1;
    if (char === '\r') return text[at + 1] === '\n' ? at + 2 : at + 1;
  }
  return text.length;
}

/** Papa looks for one kind of line end only; outside of quotes any will do. */
function newlineOf(text: string): '\r\n' | '\n' | '\r' {
  if (!text.includes('\r')) return '\n';
  return text.includes('\n') ? '\n' : '\r';
}

/**
 * The rows of a CSV text. A quote that is never closed, or closed rows later, would swallow what
 * follows: its line is then taken as it stands, and said. Nothing is left out but empty lines.
 */
export function readCsvRows(text: string, { delimiter: given, most }: ReadOptions = {}): CsvRows {
  const plain = text.replace(/^\u{FEFF}/u, '');
  const { delimiter, from } = csvDialect(plain);
  const found: CsvRows = { rows: [], places: [], problems: [], delimiter: given ?? delimiter };
  const newline = newlineOf(plain);
  let place = from > 0 ? 1 : 0;
  let at = from;
  let repairs = 0;
  const take = (cells: string[]) => {
    place += 1;
    const row = newline === '\n' && cells.at(-1)?.endsWith('\r') ? withoutReturn(cells) : cells;
    if (isEmpty(row)) return true;
    found.rows.push(row);
    found.places.push(place);
    return most === undefined || found.rows.length <= most;
  };
  while (at < plain.length) {
    const rest = plain.slice(at);
    const start = at;
    let begun = 0;
    let broken = false;
    let full = false;
    Papa.parse<string[]>(rest, {
      delimiter: found.delimiter,
      newline,
      ...(repairs >= mostRepairs && { quoteChar: '\u0000' }),
      step({ data, errors, meta }, parser) {
        const swallowed =
          errors.some(({ type }) => type === 'Quotes') &&
          /[\r\n]/.test(rest.slice(begun, meta.cursor).replace(/[\r\n]+$/, ''));
        if (swallowed) {
          broken = true;
          parser.abort();
          return;
        }
        begun = meta.cursor;
        if (!take(data)) {
          full = true;
          parser.abort();
        }
      },
    });
    if (full || !broken) break;
    repairs += 1;
    // The line as it stands; what follows is read anew.
    const end = lineEnd(plain, start + begun);
    const line = plain.slice(start + begun, end).replace(/[\r\n]+$/, '');
    found.problems.push({ code: 'unclosed-quote', row: place + 1 });
    if (!take(line.split(found.delimiter).map(withoutLoneQuotes))) break;
    at = end;
  }
  return found;
}

function withoutReturn(cells: string[]): string[] {
  return cells.map((cell, at) => (at === cells.length - 1 ? cell.slice(0, -1) : cell));
}

/** '"abc' → 'abc', '"abc"' → 'abc': the quotes that were meant to enclose the cell. */
function withoutLoneQuotes(cell: string): string {
  const whole = /^\s*"(.*)"\s*$/.exec(cell)?.[1];
  return (whole ?? cell.replace(/^\s*"/, '')).replaceAll('""', '"');
}

/** The cells of a CSV text, heading row first; a byte order mark is no part of it. */
export function readCsv(text: string): string[][] {
  return readCsvRows(text).rows;
}

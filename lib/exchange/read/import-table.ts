import type { OwnColumn } from '@/lib/domain/own-column';

/** How a file was written. */
export type ImportFormat = 'csv' | 'xlsx' | 'vcard' | 'json' | 'leads';

/** Something in a file that was not as it should be; the rows around it were read all the same. */
export type TableProblemCode =
  | 'unclosed-quote'
  | 'cell-too-long'
  | 'too-few-cells'
  | 'too-many-cells'
  | 'rows-above-headings'
  | 'control-characters'
  | 'unreadable-card'
  | 'not-an-object';

export interface TableProblem {
  code: TableProblemCode;
  /** As a spreadsheet counts: the first line of the file is 1. */
  row: number;
  /** From 1, where it concerns one column. */
  column?: number;
}

/** One table of a file: a CSV file, a sheet of a workbook, the cards of an address book. */
export interface ImportTable {
  format: ImportFormat;
  /** The file's name, with the sheet where a workbook has several: "offers.xlsx · Brno". */
  name: string;
  headers: string[];
  /** Every row has as many cells as there are headings. */
  rows: string[][];
  /** Where each row stands in its file, from 1. */
  places: number[];
  problems: TableProblem[];
  /** Encoding and delimiter of a text file, to be looked at where accents look wrong. */
  encoding?: string;
  delimiter?: string;
  /** Leads as our own export writes them whole, beside their row. */
  leads?: unknown[];
  /** The own columns that these leads have values in. */
  ownColumns?: OwnColumn[];
}

/** What a file may be at most: what is beyond is refused before it is worked on. */
export const fileLimits = {
  bytes: 50 * 1024 * 1024,
  inflatedBytes: 100 * 1024 * 1024,
  rows: 200_000,
  columns: 500,
  /** Characters of one cell; more is cut and said. */
  cell: 32_767,
} as const;

export type ImportFileProblem =
  | 'too-large'
  | 'too-large-inflated'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'empty'
  | 'only-headings'
  | 'binary'
  | 'old-excel'
  | 'encrypted'
  | 'damaged-zip'
  | 'not-a-workbook'
  | 'not-json'
  | 'no-rows-in-json'
  | 'newer-format'
  | 'no-cards'
  | 'took-too-long'
  | 'backup-among-others'
  | 'unreadable';

/** A file that cannot be read at all: which one, why, and where in it where that is known. */
export class ImportFileError extends Error {
  override name = 'ImportFileError';

  constructor(
    readonly problem: ImportFileProblem,
    readonly file: string,
    /** Row or line, from 1. */
    readonly row?: number,
    cause?: unknown,
  ) {
    super(`${file}: ${problem}${row === undefined ? '' : ` (row ${row})`}`, { cause });
  }
}

import { valueTables } from './value-tables';

/** A row that was read wrong: its place in the table, the row, what it should be and what was read. */
export interface Miss {
  index: number;
  row: unknown;
  why: string;
}

/** `unjudged` says why a table has no figures. */
export type JudgedTable = { rows: number; misses: Miss[] } | { unjudged: string };

function rowsOf(json: string): unknown[] | undefined {
  try {
    const parsed: unknown = JSON.parse(json.replace(/^\u{FEFF}/u, ''));
    return Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** Reads every row of a table; what its name says decides how. A reader that throws is wrong. */
export function judgeTable(name: string, json: string): JudgedTable {
  const judge = Object.hasOwn(valueTables, name) ? valueTables[name] : undefined;
  if (!judge) return { unjudged: 'unknown table' };
  const rows = rowsOf(json);
  if (!rows) return { unjudged: 'not a JSON array of rows' };
  const misses = rows.flatMap((row, index) => {
    try {
      const why = judge(row);
      return why === undefined ? [] : [{ index, row, why }];
    } catch (error) {
      return [{ index, row, why: error instanceof Error ? error.message : String(error) }];
    }
  });
  return { rows: rows.length, misses };
}

/** "registration-numbers  2160 rows, 2160 right, 0 wrong" */
export function lineOf(name: string, judged: JudgedTable, width = 0): string {
  const label = name.padEnd(width);
  if ('unjudged' in judged) return `${label}  ${judged.unjudged}`;
  const { rows, misses } = judged;
  return `${label}  ${rows} rows, ${rows - misses.length} right, ${misses.length} wrong`;
}

export function missLine({ index, row, why }: Miss): string {
  return `  row ${index + 1}: ${why.replace(/\s+/g, ' ')} — ${JSON.stringify(row)}`;
}

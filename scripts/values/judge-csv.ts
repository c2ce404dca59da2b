import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { unguardCell } from '@/lib/exchange/csv-cell';
import { readCsv } from '@/lib/exchange/read-csv';
import { writeCsv } from '@/lib/exchange/write-csv';

const validRow = z.object({ input: z.string(), rows: z.array(z.record(z.string(), z.string())) });

/** Tables that were themselves saved as text may have lost the CR of their line breaks. */
const breaks = (cell: string) => cell.replace(/\r\n?/g, '\n');

const withPlainBreaks = (row: Record<string, string>) =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, breaks(cell)]));

/**
 * Right: the rows named, under the headings of the first row, each cell letter for letter but for
 * how its line breaks are written.
 */
export function judgeValidCsv(row: unknown): string | undefined {
  const { input, rows } = validRow.parse(row);
  const [headings = [], ...cells] = readCsv(input);
  const read = cells.map((line) =>
    Object.fromEntries(line.map((cell, at) => [headings[at] ?? `(column ${at + 1})`, cell])),
  );
  return isDeepStrictEqual(read.map(withPlainBreaks), rows.map(withPlainBreaks))
    ? undefined
    : `read ${JSON.stringify(read)}`;
}

const injectionRow = z.object({ input: z.string(), mustNotRunAsFormula: z.boolean().optional() });

/**
 * Right: the cell as written into a file begins with nothing a spreadsheet runs, and comes back
 * unchanged when the file is read again. A harmless one is written as it is.
 */
export function judgeInjection(row: unknown): string | undefined {
  const { input, mustNotRunAsFormula = true } = injectionRow.parse(row);
  const written = readCsv(writeCsv(['cell'], [[input]], 'plain'))[1]?.[0] ?? '';
  if (mustNotRunAsFormula && /^[=@+\-\t\r\n]/.test(written)) return `written ${written}`;
  if (!mustNotRunAsFormula && written !== input) return `written ${written}`;
  const again = unguardCell(written);
  return again === input ? undefined : `came back as ${again}`;
}

const malformedRow = z.object({
  input: z.string(),
  expectedHeader: z.array(z.string()).optional(),
});

/** Letters and digits, in their order: what no reading may lose, however broken the quotes are. */
const signsOf = (text: string) =>
  text.replace(/^\u{FEFF}?"?sep=.*/iu, '').replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Right: reading ends without an error, every letter of the input is in some cell, and the headings
 * are those named; what the rows mean is open.
 */
export function judgeMalformedCsv(row: unknown): string | undefined {
  const { input, expectedHeader } = malformedRow.parse(row);
  const read = readCsv(input);
  const [headings = []] = read;
  if (signsOf(read.flat().join('')) !== signsOf(input))
    return `lost some of ${JSON.stringify(read)}`;
  if (expectedHeader === undefined || isDeepStrictEqual(headings, expectedHeader)) return undefined;
  return `read ${JSON.stringify(headings)}`;
}

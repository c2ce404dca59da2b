import Papa from 'papaparse';

/** The cells of a CSV text, heading row first; a byte order mark is no part of it. */
export function readCsv(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\u{FEFF}/u, ''), { skipEmptyLines: true }).data;
}

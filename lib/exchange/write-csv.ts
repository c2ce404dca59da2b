import Papa from 'papaparse';
import { guardCell } from './csv-cell';

/** `excel`: byte order mark and `;`, opens right by double click. `plain`: UTF-8 and `,`. Both CRLF. */
export type CsvPreset = 'excel' | 'plain';

const presets = {
  excel: { mark: '\u{FEFF}', delimiter: ';' },
  plain: { mark: '', delimiter: ',' },
} as const;

/** The text of a CSV file (RFC 4180). Cells are guarded against being run as formulas. */
export function writeCsv(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  preset: CsvPreset,
): string {
  const { mark, delimiter } = presets[preset];
  const cells = [headers, ...rows].map((row) => row.map(guardCell));
  // Papa's own escapeFormulae puts an apostrophe before "+420 …" too: ours is in guardCell.
  const body = Papa.unparse(cells, { delimiter, newline: '\r\n', escapeFormulae: false });
  return `${mark}${body}\r\n`;
}

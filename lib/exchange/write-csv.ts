import { guardCell } from './csv-cell';
import { type FileSink, textSink } from './file-sink';

/** `excel`: byte order mark and `;`, opens right by double click. `plain`: UTF-8 and `,`. Both CRLF. */
export type CsvPreset = 'excel' | 'plain';

// What RFC 4180 wants in quotes, and spaces at the ends, which some programs would trim.
const presets = {
  excel: { mark: '\u{FEFF}', delimiter: ';', quoted: /[;"\r\n]|^[ \u{FEFF}]| $/u },
  plain: { mark: '', delimiter: ',', quoted: /[,"\r\n]|^[ \u{FEFF}]| $/u },
} as const;

/**
 * The lines of a CSV file (RFC 4180), each with its end. Cells are guarded against being run as
 * formulas. Own code: a hundred thousand leads have more than five million cells, for which
 * papaparse's writer takes more than twice as long (and its own guard would put an apostrophe before
 * "+420 …" too).
 */
function csvLines(rows: readonly (readonly string[])[], preset: CsvPreset): string {
  const { delimiter, quoted } = presets[preset];
  let lines = '';
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) {
      if (at > 0) lines += delimiter;
      const cell = guardCell(row[at] ?? '');
      if (cell !== '') lines += quoted.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    }
    lines += '\r\n';
  }
  return lines;
}

/** The text of a CSV file. */
export function writeCsv(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  preset: CsvPreset,
): string {
  return presets[preset].mark + csvLines([headers, ...rows], preset);
}

/** A CSV file that is written some rows at a time. */
export function csvSink(
  headers: readonly string[],
  preset: CsvPreset,
): FileSink<readonly string[]> {
  return textSink('text/csv;charset=utf-8', {
    head: writeCsv(headers, [], preset),
    textOf: (rows) => csvLines(rows, preset),
  });
}

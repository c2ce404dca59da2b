import type { LeadBase } from '@/lib/db/database';
import { unguardCell } from '@/lib/exchange/csv-cell';
import { readCsv } from '@/lib/exchange/read-csv';
import { exportContext } from './export-leads';
import type { ExportRequest } from './export-request';
import { exportWriter } from './export-writer';
import { readLeads } from './read-leads';

/** The beginning of a file: its cells, headings first, or its text where it has none. */
export interface FilePreview {
  fileName: string;
  cells?: string[][];
  text?: string;
}

const mostText = 3000;

/**
 * What would stand in the files for these leads. Read back from the files' own text: what is shown
 * is what will be there. A workbook's cells are those of a CSV file, but for the guards it needs not.
 */
export async function previewExport(
  base: LeadBase,
  ids: readonly string[],
  request: ExportRequest,
): Promise<FilePreview[]> {
  const { format, target } = request;
  const isTable = target !== 'common' || ['excel', 'plain', 'xlsx'].includes(format);
  const shown: ExportRequest = format === 'xlsx' ? { ...request, format: 'excel' } : request;
  const writer = exportWriter(shown, await exportContext(base, 0), () => {});
  await writer.take(await readLeads(base, ids));
  const files = await writer.finish();
  const cellsOf = (text: string) =>
    format === 'xlsx' && target === 'common'
      ? readCsv(text).map((row) => row.map(unguardCell))
      : readCsv(text);
  return Promise.all(
    files.map(async ({ fileName, blob }) => {
      const text = await blob.text();
      return isTable
        ? { fileName, cells: cellsOf(text) }
        : { fileName, text: text.slice(0, mostText) };
    }),
  );
}

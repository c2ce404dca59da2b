import type { LeadBase } from '@/lib/db/database';
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
 * is what will be there. A workbook is shown by the same cells.
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
  return Promise.all(
    files.map(async ({ fileName, blob }) => {
      const text = await blob.text();
      return {
        fileName,
        ...(isTable ? { cells: readCsv(text) } : { text: text.slice(0, mostText) }),
      };
    }),
  );
}

import type { Lead } from '@/lib/domain/lead';
import { readCsv } from '@/lib/exchange/read-csv';
import { type ExportOptions, exportLeads } from './export-leads';

/**
 * The cells of the file that exportLeads would write for these leads, headings first. Read back from
 * the file's own text: what is shown is what will be there.
 */
export function previewExport(leads: readonly Lead[], options: ExportOptions): string[][] {
  const { text } = exportLeads(leads, options);
  return readCsv(text);
}

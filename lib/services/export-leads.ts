import type { Lead } from '@/lib/domain/lead';
import { type CsvPreset, writeCsv } from '@/lib/exchange/write-csv';
import { type CellContext, type ColumnId, columnIds, exportColumns } from './export-columns';

export interface ExportOptions extends Omit<CellContext, 'phonesGrouped' | 'formatDay'> {
  preset: CsvPreset;
  /** The heading of each column in the reader's language. */
  headers: Record<ColumnId, string>;
  /** Today, "2026-11-22": part of the file's name. */
  day: string;
  /** IANA name; the browser's own when absent. */
  timeZone?: string;
}

export interface ExportFile {
  fileName: string;
  text: string;
}

/** "2026-11-22" in a time zone: the form every spreadsheet and language understands. */
function dayFormatter(timeZone: string | undefined): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', {
    ...(timeZone && { timeZone }),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (at) => {
    const part = Object.fromEntries(
      format.formatToParts(at).map(({ type, value }) => [type, value]),
    );
    return `${part.year}-${part.month}-${part.day}`;
  };
}

/**
 * The common form of these leads as a CSV file, in the order given: name and whole text. The caller
 * hands it to the user as a download.
 */
export function exportLeads(
  leads: readonly Lead[],
  { preset, headers, day, timeZone, ...rest }: ExportOptions,
): ExportFile {
  const context: CellContext = {
    ...rest,
    formatDay: dayFormatter(timeZone),
    phonesGrouped: preset === 'excel',
  };
  const rows = leads.map((lead) => columnIds.map((id) => exportColumns[id](lead, context)));
  const headings = columnIds.map((id) => headers[id]);
  return { fileName: `leads-${day}.csv`, text: writeCsv(headings, rows, preset) };
}

import type { LeadBase } from '@/lib/db/database';
import type { ExportSetup } from '@/lib/db/rows';
import type { OwnColumn } from '@/lib/domain/own-column';
import { writeCsv } from '@/lib/exchange/write-csv';
import { now as clock } from './clock';
import { columnIds } from './export-columns';
import {
  checkExport,
  type ExportResult,
  type ExportRun,
  type ExportSelection,
  exportLeads,
  listOwnColumns,
} from './export-leads';
import { countChanged, type ExportMark, findExportMark, keepExportSetup } from './export-marks';
import type { ExportRequest, ExportTarget } from './export-request';
import { type FilePreview, previewExport } from './preview-export';

/** All that the export screen can do. */
export interface ExportActions {
  /** The columns of the common form in their order. */
  columnIds: typeof columnIds;
  ownColumns(): Promise<OwnColumn[]>;
  /** How a target was last set up, and which leads it was last given. */
  remembered(target: ExportTarget): Promise<{ setup: ExportSetup; mark: ExportMark | undefined }>;
  /** A store that takes nothing more forgets it: no reason to tell anybody. */
  remember(target: ExportTarget, setup: ExportSetup): Promise<void>;
  countChanged: typeof countChanged;
  preview(ids: readonly string[], request: ExportRequest): Promise<FilePreview[]>;
  /** Reject with the signal's reason when they are cancelled. */
  check(
    which: ExportSelection,
    request: ExportRequest,
    run: ExportRun,
  ): Promise<Pick<ExportResult, 'refusals' | 'leads'>>;
  write(which: ExportSelection, request: ExportRequest, run: ExportRun): Promise<ExportResult>;
  /** A list that a screen shows, as a CSV file for a spreadsheet. */
  listFile: typeof listFile;
}

function listFile(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): { fileName: string; blob: Blob } {
  const text = writeCsv(headings, rows, 'excel');
  return { fileName: `${name}.csv`, blob: new Blob([text], { type: 'text/csv;charset=utf-8' }) };
}

/** The export over the browser's own lead base. */
export function exportActions(base: LeadBase): ExportActions {
  return {
    columnIds,
    ownColumns: () => listOwnColumns(base),
    remembered: (target) => findExportMark(base, target),
    remember: (target, setup) => keepExportSetup(base, target, setup).catch(() => undefined),
    countChanged,
    preview: (ids, request) => previewExport(base, ids, request),
    check: (which, request, run) => checkExport(base, which, request, run),
    write: (which, request, run) => exportLeads(base, which, request, { ...run, now: clock() }),
    listFile,
  };
}

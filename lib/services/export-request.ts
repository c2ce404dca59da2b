import type { CrmTarget } from '@/lib/exchange/crm/crm-file';
import type { ChosenColumn, ColumnId, ExportWords } from './export-columns';

/** Where the file is to be taken: anywhere, in the common form, or into one of these programs. */
export type ExportTarget = 'common' | CrmTarget;

/** How the common form is written; programs for customers get plain CSV. */
export type ExportFormat = 'excel' | 'plain' | 'xlsx' | 'vcard-4' | 'vcard-3' | 'json';

/** What is to be exported and how, in the reader's language. */
export interface ExportRequest {
  target: ExportTarget;
  format: ExportFormat;
  /** Columns of the common form in their order. */
  columns: readonly ChosenColumn[];
  /** The heading of each column of the common form; an own column has its name. */
  headers: Record<ColumnId, string>;
  words: ExportWords;
  locale: string;
  /** The name of a workbook's sheet. */
  sheet: string;
  /** Responsible person → the user in the target. */
  owners: Readonly<Record<string, string>>;
  /** Only leads that are new or changed since the last export to this target. */
  onlyChanged: boolean;
  /** Today, "2026-11-22": part of the file's name. */
  day: string;
  /** IANA name; the browser's own when absent. */
  timeZone?: string;
}

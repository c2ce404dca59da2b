import type { StoreState } from '@/lib/db/rows';
import type { ColumnTarget, RowKind } from '@/lib/domain/import/import-target';
import type { RowProblem } from '@/lib/domain/import/imported-row';
import type { ConflictRule } from '@/lib/domain/import/lay-follow-up';
import type { SalesColumn } from '@/lib/domain/import/recognise-sales';
import type { Strictness } from '@/lib/domain/matching/strictness';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { SourceChannel } from '@/lib/domain/source-channel';
import type { Encoding } from '@/lib/exchange/read/decode-text';
import type {
  ImportFileProblem,
  ImportFormat,
  TableProblem,
} from '@/lib/exchange/read/import-table';
import type { SalesJob } from './sales-types';

/** A file to read, and how, where the user knows better than the detection. */
export interface ImportFile {
  file: Blob;
  name: string;
  encoding?: Encoding;
}

/** What the settings say about whoever imports. */
export interface ImportOwner {
  /** ISO 3166-1 alpha-2 of phones without a country code; ''. */
  region: string;
  responsible: string;
  /** What a row needs to be taken for a lead of the base, or for another row. */
  strictness: Strictness;
}

/** A file that was not read. */
export interface FileFailure {
  file: string;
  problem: ImportFileProblem;
  row?: number;
}

/** What becomes of a table's columns. */
export interface TableChoice {
  targets: ColumnTarget[];
  rowKind: RowKind;
  /** For rows that name nobody. */
  responsible: string;
}

export interface TableOverview {
  format: ImportFormat;
  name: string;
  /** Which of the files it is of, by its place among them. */
  fileIndex: number;
  headers: string[];
  /** A few values of each column. */
  samples: string[][];
  rowCount: number;
  problems: TableProblem[];
  encoding?: string;
  delimiter?: string;
  /** As recognised or remembered. */
  choice: TableChoice;
  /** The same as a list of sales, and whether it looks like one. */
  sales: { columns: SalesColumn[]; isSales: boolean };
  remembered: boolean;
  /** What type an own column made of each column would have. */
  ownTypes: OwnColumn['type'][];
  /** Where the responsible person comes from. */
  responsibleFrom: 'column' | 'file' | 'settings';
}

export interface ReadFiles {
  tables: TableOverview[];
  failures: FileFailure[];
  ownColumns: OwnColumn[];
}

/** `leave-out`: a row with a value that cannot be read is bad; `note`: it is taken, the value put into the note. */
export type BadValueRule = 'leave-out' | 'note';

/** What the user decided about one row: to leave it out, or to merge it into the suggested lead. */
export type RowDecision = 'skip' | 'merge' | 'new';

export interface ImportOptions {
  conflicts: ConflictRule;
  badValues: BadValueRule;
  /** Where leads were found whose row does not say. */
  sourceChannel: SourceChannel;
  /** By the row's place in the preview. */
  decisions: Record<number, RowDecision>;
}

export const rowOutcomes = ['new', 'merged', 'unchanged', 'bad', 'skipped'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];
export type OutcomeCounts = Record<RowOutcome, number>;

/** A lead a row could be, though nothing exact says so. */
export interface RowSuggestion {
  leadId: string;
  number: number;
  name: string;
  reason: 'same-name';
}

export interface PreviewRow {
  /** Place among all rows of all tables, from 0. */
  index: number;
  table: number;
  /** As a spreadsheet counts. */
  place: number;
  outcome: RowOutcome;
  name: string;
  /** The lead it is merged into: one of the base, or one that another row makes. */
  into?: { name: string; number?: number; place?: number; table?: number };
  /** The key both share: "email:…". */
  by?: string;
  /** Fields that it adds or changes, and those where the base's value was kept. */
  changed: string[];
  kept: string[];
  problems: (RowProblem & { heading?: string })[];
  suggestion?: RowSuggestion;
}

export interface ImportPlan {
  counts: OutcomeCounts;
  /** Leads that are made and changed: several rows may be about one. */
  newLeads: number;
  changedLeads: number;
  suggestions: number;
}

export interface ImportDone {
  plan: ImportPlan;
  /** By which it is undone; absent when nothing changed. */
  action: string | undefined;
  state: StoreState;
}

export interface Progress {
  step: 'reading' | 'understanding' | 'matching' | 'backing-up' | 'saving';
  done: number;
  total: number;
}
export type OnProgress = (progress: Progress) => void;

export type PreviewFilter = RowOutcome | 'all' | 'suggested';

/** One import from file to lead base. Everything but `commit` leaves the base as it is. */
export interface ImportJob extends SalesJob {
  readFiles(
    files: readonly ImportFile[],
    owner: ImportOwner,
    onProgress?: OnProgress,
  ): Promise<ReadFiles>;
  plan(
    choices: readonly TableChoice[],
    options: ImportOptions,
    onProgress?: OnProgress,
  ): Promise<ImportPlan>;
  rows(
    filter: PreviewFilter,
    from: number,
    count: number,
  ): Promise<{ total: number; rows: PreviewRow[] }>;
  /**
   * The rows that were left out, as they stand in their files, each with its reason; whose they are,
   * where the file alone tells it, under the heading `responsible`. Their file, with the column
   * `reason` behind them, is mapped as they are when it comes back.
   */
  badRows(
    responsible: string,
    reason: string,
  ): Promise<{ headers: string[]; rows: string[][]; problems: PreviewRow['problems'][] }>;
  /** Throws ImportCancelledError where `cancelCommit` came before its end: then nothing was written. */
  commit(onProgress?: OnProgress): Promise<ImportDone>;
  /** Gives up a commit that is under way; one that is through stays. */
  cancelCommit(): Promise<void>;
}

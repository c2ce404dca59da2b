import type { BackupFacts } from '@/lib/domain/backup/backup-lines';
import type { Lead } from '@/lib/domain/lead';
import type { ApartPair } from '@/lib/domain/matching/apart-pairs';
import type { QuestionSetDraft } from '@/lib/domain/questions/question-set-draft';

/** A deleted lead, whole, until it is restored or 30 days have passed. */
export interface BinRow {
  id: string;
  deletedAt: number;
  lead: Lead;
}

/**
 * What the store knows about itself, changed in the same transaction as the leads. `changes` counts
 * every committed change of the lead base; `leadCount` is what `leads.count()` must give. Both are
 * there to notice rows that went missing.
 */
export interface StoreState {
  key: 'state';
  databaseId: string;
  nextNumber: number;
  leadCount: number;
  changes: number;
  lastChange: number;
  schemaVersion: number;
  /** How the projections are laid out; another one, or none: they have to be made anew. */
  projection?: string;
}

/** Which version of which question set the panel asks. */
export interface ActiveSetRow {
  key: 'active-question-set';
  id: string;
  version: number;
}

/** The secret with which the values of people who must not come back are hashed. */
export interface SuppressionKeyRow {
  key: `suppression-key:${string}`;
  /** Base64. */
  secret: string;
}

/** The version of a question set that is on trial: asked beside the active one, deciding nothing. */
export interface TrialSetRow {
  key: 'trial-question-set';
  id: string;
  version: number;
  /** Epoch ms. */
  since: number;
}

/** The question set that is being written. */
export interface QuestionDraftRow {
  key: 'question-set-draft';
  draft: QuestionSetDraft;
  /** Epoch ms of the last keystroke. */
  at: number;
}

/** The shipped playbook was put in, so that one that was emptied stays empty. */
export interface PlaybookSeededRow {
  key: 'playbook-seeded';
  /** Epoch ms. */
  at: number;
}

export type MetaRow =
  | PlaybookSeededRow
  | StoreState
  | ActiveSetRow
  | TrialSetRow
  | QuestionDraftRow
  | SuppressionKeyRow;

/** A column of a chunk: texts joined by U+001F, numbers, or places in a list of words from 1. */
export type PackedColumn = string | Float64Array | Uint8Array;

/**
 * A part of what some hundred leads say, by columns; which leads, their running numbers tell (see
 * projection-chunks.ts). `changes`: the store's count of changes when it was written.
 */
export interface ProjectionRow {
  part: string;
  chunk: number;
  changes: number;
  columns: Record<string, PackedColumn>;
}

/** What a user did to the lead base. */
export const actionKinds = [
  'save',
  'save-list',
  'edit',
  'delete',
  'restore',
  'merge',
  'import',
  'purge',
  'erase',
  'undo',
  'restore-backup',
  'touch',
  'strategy',
  'questions',
  'sales',
  'fit',
  'lift',
] as const;
export type ActionKind = (typeof actionKinds)[number];

/** One committed change of the lead base, kept for 30 days so that it can be undone. */
export interface ActionRow {
  /** UUID v7. */
  id: string;
  at: number;
  kind: ActionKind;
  /** How many leads it changed. */
  leads: number;
  /** What a line of history says beside it: a file's name, a field, the action that was undone. */
  detail: Record<string, string | number>;
  /** When it was undone. */
  undoneAt?: number;
}

/** What became of one lead: as it was before, absent when created; its revision after, absent when removed. */
export interface LeadChangeRow {
  id: string;
  before?: Lead;
  revision?: number;
}

export interface ActionPartRow {
  action: string;
  part: number;
  changes: LeadChangeRow[];
}

/** Why a backup was made. */
export const backupReasons = [
  'daily',
  'migration',
  'import',
  'delete',
  'restore',
  'manual',
] as const;
export type BackupReason = (typeof backupReasons)[number];

/** A backup kept inside the store; its rows are lines of text in parts (see backup-lines.ts). */
export interface BackupRow extends BackupFacts {
  /** UUID v7. */
  id: string;
  at: number;
  why: BackupReason;
  parts: number;
  /** Bytes or characters its parts take. */
  size: number;
  /** Read back and found whole after it was written. */
  verified: boolean;
}

/** `data`: lines, as text or packed with gzip. */
export interface BackupPartRow {
  backup: string;
  part: number;
  data: string | Uint8Array;
}

/** One value of a person or company that asked not to be contacted, as nothing but a keyed hash. */
export interface SuppressedRow {
  /** Hex. */
  hash: string;
  /** Which secret it was made with: the end of its row's key in `meta`. */
  keyId: string;
  at: number;
  /** Values of one person or company that were erased together have the same; older rows have none. */
  who?: string;
  /** When they were allowed again; it is kept so that an older backup does not bring it back. */
  liftedAt?: number;
}

/** What is remembered about the exports to one target. */
export interface ExportMarkRow {
  target: string;
  /** How it was last set up: columns, owners; absent before anything was chosen. */
  setup?: ExportSetup;
  /** Epoch ms of the last export. */
  at?: number;
  /** The revision each lead was last exported with, by its running number; 0 where it never was. */
  revisions?: Uint32Array;
}

export interface ExportSetup {
  /** Columns in their order; absent: all of them. */
  columns?: string[];
  /** Responsible person → the user's e-mail or name there. */
  owners?: Record<string, string>;
}
/**
 * Two that the user said are not one: the ids of two leads, the smaller first; or a lead's and, for
 * what was captured and is no lead yet, `page:` with the key of the page. `marks`: what each of them
 * is known by, hashed under the store's secret, so that it holds when they are deleted and come back;
 * rows of older releases have none.
 */
export interface NotDuplicatesRow extends ApartPair {
  at: number;
}

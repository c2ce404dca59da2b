import type { CapturedRecord } from '@/lib/domain/captured-record';
import type {
  Criterion,
  CriterionAnswer,
  Potential,
  TimeToDecision,
} from '@/lib/domain/qualification';
import type { SourceChannel } from '@/lib/domain/source-channel';
import type { Stage } from '@/lib/domain/stage';

/** What a row says beside the record: only what its cells have. */
export interface ImportedFollowUp {
  stage?: Stage;
  stageReason?: string;
  comeBackOn?: string;
  potential?: Potential;
  timeToDecision?: TimeToDecision;
  answers?: Partial<Record<Criterion, CriterionAnswer>>;
  criterionNotes?: Partial<Record<Criterion, string>>;
  /** Question id → answer id, of the active question set. */
  markers?: Record<string, string>;
  sourceChannel?: SourceChannel;
  sourceSite?: string;
  sourcePage?: string;
  tags?: string[];
  paidOrders?: string;
  preliminaryOrders?: string;
  note?: string;
  responsible?: string;
  /** Epoch ms. */
  createdAt?: number;
  stageSince?: number;
  retainUntil?: number;
  notifiedAt?: number;
  ownValues?: Record<string, string | number>;
}

export const rowProblemCodes = [
  'name-missing',
  'not-an-email',
  'not-a-phone',
  'not-a-web-address',
  'not-a-registration-number',
  'not-a-date',
  'not-a-number',
  'unknown-word',
  'not-a-choice',
  'too-long',
  'not-a-lead',
  'kept-away',
] as const;
export type RowProblemCode = (typeof rowProblemCodes)[number];

/** Why a row, or a value of it, cannot be taken as it is. */
export interface RowProblem {
  code: RowProblemCode;
  /** Place of the column among the file's, from 0; absent where it is the whole row. */
  column?: number;
  value: string;
}

/** A row as understood. Without a record nothing of it can be kept; with problems some values cannot. */
export interface ImportedRow {
  record: CapturedRecord | undefined;
  followUp: ImportedFollowUp;
  problems: RowProblem[];
}

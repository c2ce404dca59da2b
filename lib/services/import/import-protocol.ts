import { ImportFileError } from '@/lib/exchange/read/import-table';
import { SaveError, type SaveErrorCode, toSaveError } from '@/lib/services/save-error';
import { ImportCancelledError } from './import-cancelled-error';
import type { ImportJob, Progress } from './import-types';

/** What the page asks of the worker: a call of the job by name. */
export interface ImportCall {
  call: number;
  method: keyof ImportJob;
  args: unknown[];
  /** What time it is for the page, epoch ms: a worker has no access to the clock that may be set. */
  now: number;
}

type ThrownPlain =
  | { kind: 'file'; problem: ImportFileError['problem']; file: string; row?: number }
  | { kind: 'cancelled' }
  | { kind: 'save'; code: SaveErrorCode; message: string };

export type ImportAnswer =
  | { call: number; kind: 'progress'; progress: Progress }
  | { call: number; kind: 'result'; result: unknown }
  | { call: number; kind: 'thrown'; thrown: ThrownPlain };

/** An error in a form that survives the way between threads. */
export function plainOf(error: unknown): ThrownPlain {
  if (error instanceof ImportFileError)
    return { kind: 'file', problem: error.problem, file: error.file, row: error.row };
  if (error instanceof ImportCancelledError) return { kind: 'cancelled' };
  const { code, message } = toSaveError(error);
  return { kind: 'save', code, message };
}

export function errorOf(thrown: ThrownPlain): Error {
  if (thrown.kind === 'cancelled') return new ImportCancelledError();
  return thrown.kind === 'file'
    ? new ImportFileError(thrown.problem, thrown.file, thrown.row)
    : new SaveError(thrown.code, thrown.message);
}

/** The calls that take a listener of progress as their last argument. */
export const reporting: ReadonlySet<keyof ImportJob> = new Set<keyof ImportJob>([
  'readFiles',
  'plan',
  'commit',
  'planSales',
  'commitSales',
]);

import type { LeadBase } from '@/lib/db/database';
import type { ActionRow } from '@/lib/db/rows';
import { writeCsv } from '@/lib/exchange/write-csv';
import { noteCommit } from './canary';
import { type ImportSession, importSession } from './import/import-session';
import { toSaveError } from './save-error';
import { type Undone, undoAction } from './undo-action';

/** All that the import screen can do. Failures: SaveError, and ImportFileError for a file. */
export interface ImportActions {
  /** Starts a thread for one import; whoever begins ends it. */
  begin(): ImportSession;
  /** The imports that can be undone or were, the latest first. */
  list(): Promise<ActionRow[]>;
  undo(action: string): Promise<Undone>;
  /** The rows that were left out as a file to put right: their cells, and the reason behind them. */
  badRowsFile(
    headers: readonly string[],
    rows: readonly (readonly string[])[],
    reasons: readonly string[],
    reasonHeading: string,
  ): string;
}

/** Imports older than this cannot be undone any more. */
const daysKept = 30;
const dayMs = 24 * 60 * 60 * 1000;

/** A commit is noted outside the store by the page: a worker has no access to the extension's storage. */
function noted(session: ImportSession): ImportSession {
  return {
    ...session,
    async commit(onProgress) {
      const done = await session.commit(onProgress);
      await noteCommit(done.state);
      return done;
    },
    async commitSales() {
      const done = await session.commitSales();
      await noteCommit(done.state);
      return done;
    },
  };
}

export function importActions(
  base: LeadBase,
  startWorker = () => new Worker('/import-worker.js'),
): ImportActions {
  return {
    begin: () => noted(importSession(startWorker())),
    async list() {
      const since = Date.now() - daysKept * dayMs;
      const actions = await base.actions
        .where('at')
        .aboveOrEqual(since)
        .filter(({ kind }) => kind === 'import')
        .toArray()
        .catch((error: unknown) => {
          throw toSaveError(error);
        });
      return actions.reverse();
    },
    undo: (action) => undoAction(base, action, Date.now()),
    badRowsFile: (headers, rows, reasons, reasonHeading) =>
      writeCsv(
        [...headers, reasonHeading],
        rows.map((row, at) => [...row, reasons[at] ?? '']),
        'excel',
      ),
  };
}

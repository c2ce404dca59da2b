import type { LeadBase } from '@/lib/db/database';
import type { ActionRow, StoreState } from '@/lib/db/rows';
import { writeCsv } from '@/lib/exchange/write-csv';
import { backupBefore } from './backup';
import { noteCommit } from './canary';
import { now } from './clock';
import { ImportCancelledError } from './import/import-cancelled-error';
import { type ImportSession, importSession } from './import/import-session';
import type { OnProgress } from './import/import-types';
import { SaveError, toSaveError } from './save-error';
import { keepCopy } from './second-copy';
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

/** Leads, or sales of a file: one written into a lead by hand is none. */
const isImport = ({ kind, detail }: ActionRow) =>
  kind === 'import' || (kind === 'sales' && detail.add !== undefined);

/** What an import changed is too much for a line of the journal; nobody waits for the copy. */
const copyLater = (base: LeadBase) => void keepCopy(base, now()).catch(() => false);

/**
 * What the page does of a commit, since a worker has no access to the extension's storage: a backup
 * before it changes many leads, and the note of it outside the store.
 */
function guarded(base: LeadBase, session: ImportSession): ImportSession {
  let leads = 0;
  let ended = false;
  let cancelled = false;
  /** Whatever is imported: what it writes comes between the two. */
  async function guardedCommit<T extends { state: StoreState }>(
    commit: (onProgress?: OnProgress) => Promise<T>,
    onProgress?: OnProgress,
  ): Promise<T> {
    cancelled = false;
    onProgress?.({ step: 'backing-up', done: 0, total: 0 });
    await backupBefore(base, 'import', { leads, now: now() });
    if (ended) throw new SaveError('failed', 'The import was cancelled.');
    if (cancelled) throw new ImportCancelledError();
    const done = await commit(onProgress);
    await noteCommit(done.state);
    copyLater(base);
    return done;
  }
  return {
    ...session,
    async plan(...given) {
      const plan = await session.plan(...given);
      leads = plan.newLeads + plan.changedLeads;
      return plan;
    },
    commit: (onProgress) => guardedCommit(session.commit, onProgress),
    async planSales(...given) {
      const plan = await session.planSales(...given);
      leads = plan.newLeads + plan.changedLeads;
      return plan;
    },
    commitSales: (onProgress) => guardedCommit(session.commitSales, onProgress),
    cancelCommit() {
      cancelled = true;
      return session.cancelCommit();
    },
    cancelSales() {
      cancelled = true;
      return session.cancelSales();
    },
    end() {
      ended = true;
      session.end();
    },
  };
}

export function importActions(
  base: LeadBase,
  startWorker = () => new Worker('/import-worker.js'),
): ImportActions {
  return {
    begin: () => guarded(base, importSession(startWorker())),
    async list() {
      const since = now() - daysKept * dayMs;
      const actions = await base.actions
        .where('at')
        .aboveOrEqual(since)
        .filter(isImport)
        .toArray()
        .catch((error: unknown) => {
          throw toSaveError(error);
        });
      return actions.reverse();
    },
    undo: (action) => undoAction(base, action, now()),
    badRowsFile: (headers, rows, reasons, reasonHeading) =>
      writeCsv(
        [...headers, reasonHeading],
        rows.map((row, at) => [...row, reasons[at] ?? '']),
        'excel',
      ),
  };
}

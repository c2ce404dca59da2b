import type { LeadBase } from '@/lib/db/database';
import { ImportCancelledError } from '@/lib/services/import/import-cancelled-error';
import { createImportJob } from '@/lib/services/import/import-job';
import type { ImportSession } from '@/lib/services/import/import-session';
import { type ImportActions, importActions } from '@/lib/services/import-actions';

/** What a list of sales waits for, so that a test sees it under way. */
export interface SalesHeld {
  plan?: Promise<void>;
  commit?: Promise<void>;
}

/** Imports over a store in memory, in the test's own thread; without a store nothing can begin. */
export function fakeImports(base?: LeadBase, held: SalesHeld = {}): ImportActions {
  if (!base) {
    const none = () => {
      throw new Error('This test has no store to import into.');
    };
    return { begin: none, list: async () => [], undo: none, badRowsFile: none };
  }
  const job = createImportJob(base);
  let ended = false;
  let cancelled = false;
  const session = (): ImportSession => ({
    ...job,
    async planSales(columns, options, onProgress) {
      onProgress?.({ step: 'understanding', done: 2, total: 5 });
      await held.plan;
      if (ended) throw new Error('The import was ended.');
      return job.planSales(columns, options, onProgress);
    },
    async commitSales(onProgress) {
      cancelled = false;
      onProgress?.({ step: 'backing-up', done: 0, total: 0 });
      await held.commit;
      if (cancelled) throw new ImportCancelledError();
      return job.commitSales(onProgress);
    },
    async cancelSales() {
      cancelled = true;
    },
    end() {
      ended = true;
    },
  });
  return {
    ...importActions(base),
    begin() {
      ended = false;
      return session();
    },
  };
}

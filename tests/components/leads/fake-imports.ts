import type { LeadBase } from '@/lib/db/database';
import { createImportJob } from '@/lib/services/import/import-job';
import type { ImportActions } from '@/lib/services/import-actions';
import { importActions } from '@/lib/services/import-actions';

/** Imports over a store in memory, in the test's own thread; without a store nothing can begin. */
export function fakeImports(base?: LeadBase): ImportActions {
  if (!base) {
    const none = () => {
      throw new Error('This test has no store to import into.');
    };
    return { begin: none, list: async () => [], undo: none, badRowsFile: none };
  }
  const job = createImportJob(base);
  return { ...importActions(base), begin: () => ({ ...job, end: () => {} }) };
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openLeadBase } from '@/lib/db/database';
import { createImportJob } from '@/lib/services/import/import-job';
import { type Port, serveImport } from '@/lib/services/import/serve-import';

/** Reads, plans and writes an import in a thread of its own, which the page ends when it is over. */
export default defineUnlistedScript(() => {
  const startThread = () => new Worker('/address-worker.js');
  serveImport(self as unknown as Port, (clock) =>
    createImportJob(openLeadBase(), clock, startThread),
  );
});

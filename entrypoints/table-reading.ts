import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginTable } from '@/lib/db/table-ahead';

/**
 * The first thing that runs in the dashboard: a script of its own, since a module waits for all that
 * it imports, and meanwhile the store can be opened and read.
 */
export default defineUnlistedScript(beginTable);

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginReading } from '@/lib/services/handed-reading';

/**
 * The first thing that runs in the popup: a script of its own, since a module waits for all that it
 * imports, and meanwhile the page could have been read.
 */
export default defineUnlistedScript(beginReading);

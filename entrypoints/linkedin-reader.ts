import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readLinkedIn } from '@/lib/capture/read-linkedin';

/** Takes the reader's place on LinkedIn; like it, nothing is left of it but what it returns. */
export default defineUnlistedScript(() => readLinkedIn({ document, url: window.location.href }));

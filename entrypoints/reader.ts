import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '@/lib/capture/read-page';

/** Injected once on the user's click; what it returns is all that is left of it. */
export default defineUnlistedScript(() => readPage({ document, url: window.location.href }));

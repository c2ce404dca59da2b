import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyPage } from '@/lib/capture/copying/copy-page';

/** Injected when the user reports a wrong reading; what it returns is all that is left of it. */
export default defineUnlistedScript(() => copyPage({ document, url: window.location.href }));

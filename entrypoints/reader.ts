import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inSlices } from '@/lib/capture/in-slices';
import { readPageInSteps } from '@/lib/capture/read-page';

/** Injected once on the user's click; what it returns is all that is left of it. */
export default defineUnlistedScript({
  main: () => inSlices(readPageInSteps({ document, url: window.location.href })),
});

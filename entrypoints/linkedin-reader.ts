import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inSlices } from '@/lib/capture/in-slices';
import { readLinkedInInSteps } from '@/lib/capture/read-linkedin';

/** Takes the reader's place on LinkedIn; like it, nothing is left of it but what it returns. */
export default defineUnlistedScript({
  main: () => inSlices(readLinkedInInSteps({ document, url: window.location.href })),
});

import type { GivenPage } from '@/lib/capture/make-findings';
import { readLinkedIn } from '@/lib/capture/read-linkedin';
import { readPage } from '@/lib/capture/read-page';
import { isLinkedIn } from '@/lib/services/is-linkedin';

/** Reads a page with the reader that the product would inject at its address. */
export function readAsShipped(page: GivenPage) {
  return (isLinkedIn(page.url) ? readLinkedIn : readPage)(page);
}

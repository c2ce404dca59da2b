import type { ReaderScript } from '@/lib/platform/scripting';

/**
 * Whether an address is LinkedIn's: its notice comes first, and it is read on a press only. `.test`
 * is reserved (RFC 6761): the demo web lays out pages of that host the same way.
 */
export function isLinkedIn(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  return /(?:^|\.)linkedin\.(?:com|test)$/.test(new URL(address).hostname);
}

/** The reader that understands the page at an address. */
export function readerFor(address: string | undefined): ReaderScript {
  return isLinkedIn(address) ? '/linkedin-reader.js' : '/reader.js';
}

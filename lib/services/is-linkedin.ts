import { registrableDomain } from '@/lib/domain/normalize/web-domain';

/** Whether an address is LinkedIn's: its notice comes first, and it is read on a press only. */
export function isLinkedIn(address: string | undefined): boolean {
  return /^linkedin\.(?:com|test)$/.test((address && registrableDomain(address)) ?? '');
}

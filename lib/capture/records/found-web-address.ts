import { safeWebAddress } from '@/lib/domain/normalize/web-domain';
import type { Found } from './findings-schema';
import { isSeen } from './trust';

/**
 * A found web address, absolute and safe; undefined where it is none. "firma.example" in running
 * text is a host, the same in an attribute a path beside the page.
 */
export function foundWebAddress({ value, source }: Found, page: string): string | undefined {
  return safeWebAddress(value, isSeen(source) ? undefined : page);
}

import type { Email } from '@/lib/domain/captured-record';
import { parseEmail } from '@/lib/domain/normalize/email';
import type { Found } from './findings-schema';
import { originOf, type RecordContext } from './record-context';
import { byTrust } from './trust';

/** E-mail addresses, each once. */
export function makeEmails(founds: readonly Found[], context: RecordContext, max = 50): Email[] {
  const emails = new Map<string, Email>();
  for (const found of byTrust(founds)) {
    const value = parseEmail(found.value);
    if (value && !emails.has(value)) emails.set(value, { value, origin: originOf(found, context) });
  }
  return [...emails.values()].slice(0, max);
}

import { parseEmail } from '@/lib/domain/normalize/email';
import { registrableDomain } from '@/lib/domain/normalize/web-domain';
import type { FoundPerson } from './findings-schema';
import { foundWebAddress } from './found-web-address';
import type { RecordContext } from './record-context';

/**
 * The record without what belongs to the site that hosts the page: its pages are not the subject's
 * web site, its mailboxes only forward to the subject.
 */
export function withoutHost<R extends FoundPerson>(record: R, context: RecordContext): R {
  const site = registrableDomain(context.page);
  if (!site) return record;
  return {
    ...record,
    emails: record.emails.filter(({ value }) => {
      const host = parseEmail(value)?.split('@')[1];
      return host === undefined || registrableDomain(host) !== site;
    }),
    websites: record.websites.filter((found) => {
      const address = foundWebAddress(found, context.page);
      return address === undefined || registrableDomain(address) !== site;
    }),
  };
}

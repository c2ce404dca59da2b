import { parseEmail } from '@/lib/domain/normalize/email';
import { registrableDomain } from '@/lib/domain/normalize/web-domain';
import { isStructured } from '../found-record';
import type { FoundPerson } from './findings-schema';
import { foundWebAddress } from './found-web-address';
import type { RecordContext } from './record-context';

/**
 * The record without what belongs to the site that hosts the page: its pages are not the subject's
 * web site, its mailboxes only forward to the subject. A person whose own card states a mailbox has
 * it; and a site whose front page is about a person is that person's.
 */
export function withoutHost<R extends FoundPerson>(record: R, context: RecordContext): R {
  const site = registrableDomain(context.page);
  if (!site) return record;
  const isPerson = record.type === 'person';
  const atHome = isPerson && new URL(context.page).pathname === '/';
  return {
    ...record,
    emails: record.emails.filter(({ value, source }) => {
      if (isPerson && isStructured(source)) return true;
      const host = parseEmail(value)?.split('@')[1];
      return host === undefined || registrableDomain(host) !== site;
    }),
    websites: record.websites.filter((found) => {
      if (atHome && isStructured(found.source)) return true;
      const address = foundWebAddress(found, context.page);
      return address === undefined || registrableDomain(address) !== site;
    }),
  };
}

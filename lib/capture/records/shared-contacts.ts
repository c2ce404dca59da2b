import { foldText } from '@/lib/domain/normalize/clean-text';
import type { FoundRecord } from './findings-schema';

/**
 * A directory names whom to ask for above the company's contacts. Where one person alone has some they
 * become the company's, in place: the telephones of one that has none, and mailboxes without the person's name.
 */
export function shareContacts(found: FoundRecord): void {
  const [holder, ...more] = found.people.filter(
    ({ phones, emails, jobTitles, evidence }) =>
      evidence === 'said' && jobTitles.length > 0 && phones.length + emails.length > 0,
  );
  if (!holder || more.length > 0 || found.type === 'person') return;
  const parts = foldText(holder.names[0]?.value ?? '').split(' ');
  const isTheirs = (email: string) => {
    const local = foldText(email.split('@')[0] ?? '');
    return parts.some((part) => part.length > 2 && local.includes(part));
  };
  const digits = (value: string) => value.replace(/\D/g, '').slice(-7);
  const own = new Set(holder.phones.map(({ value }) => digits(value)));
  // A company with a telephone of its own leaves the person theirs.
  const phones = found.phones.some(({ value }) => !own.has(digits(value))) ? [] : holder.phones;
  const shared = holder.emails.filter(({ value }) => !isTheirs(value));
  found.phones = [...found.phones, ...phones];
  found.emails = [...found.emails, ...shared];
  found.people = found.people.map((person) =>
    person === holder
      ? {
          ...holder,
          phones: phones.length > 0 ? [] : holder.phones,
          emails: holder.emails.filter((email) => !shared.includes(email)),
        }
      : person,
  );
}

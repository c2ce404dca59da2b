import { matchKeys } from '@/lib/domain/match-keys';
import {
  type Identity,
  ownValue,
  valuesOfCompany,
  valuesOfContact,
  valuesOfPerson,
} from './identifying-values';

/** Whether a value is one of somebody who asked not to be contacted. */
export type IsSuppressed = (value: string) => boolean;

const longestKey = 300;

/** The same list where nothing of it goes, so that an untouched record stays the very same. */
function without<T>(list: T[], goes: (value: T) => boolean): T[] {
  return list.some(goes) ? list.filter((value) => !goes(value)) : list;
}

/** The keys of a lead whose values changed; a draft or reading has none. */
export function withKeys<Record extends Identity>(record: Record): Record {
  if (!('keys' in record)) return record;
  return { ...record, keys: matchKeys(record).filter(({ length }) => length <= longestKey) };
}

/**
 * A lead, draft or reading without those who asked not to be contacted: undefined when it is about
 * one of them, the very same when nobody of them is in it, else without their entry and addresses.
 */
export function withhold<Record extends Identity>(
  record: Record,
  isSuppressed: IsSuppressed,
): Record | undefined {
  if (record.kind === 'person')
    return valuesOfPerson(record).some(isSuppressed) ? undefined : record;
  if (valuesOfCompany(record).some(isSuppressed)) return undefined;
  const people = without(record.people, (contact) =>
    valuesOfContact(contact, record).some(isSuppressed),
  );
  const emails = without(record.emails, ({ value }) => isSuppressed(ownValue.email(value)));
  const phones = without(record.phones, (phone) => isSuppressed(ownValue.phone(phone)));
  const socialProfiles = without(record.socialProfiles, ({ value }) =>
    isSuppressed(ownValue.profile(value)),
  );
  const same =
    people === record.people &&
    emails === record.emails &&
    phones === record.phones &&
    socialProfiles === record.socialProfiles;
  if (same) return record;
  const rest = { ...record, people, emails, phones, socialProfiles };
  return withKeys(rest);
}

import { parseEmail } from '@/lib/domain/normalize/email';
import { parsePhone } from '@/lib/domain/normalize/phone';
import { parseSocialProfile } from '@/lib/domain/normalize/social-profile';
import { registrableDomain } from '@/lib/domain/normalize/web-domain';
import type { Found, FoundPerson } from './findings-schema';
import { foundWebAddress } from './found-web-address';
import type { RecordContext } from './record-context';

type Key = (found: Found) => string | undefined;

function keysOf(
  records: readonly FoundPerson[],
  pick: (r: FoundPerson) => Found[],
  key: Key,
): Set<string> {
  const keys = new Set<string>();
  for (const record of records)
    for (const found of pick(record)) {
      const value = key(found);
      if (value !== undefined) keys.add(value);
    }
  return keys;
}

/** By what a number that no country has is known, with its country's code or without. */
function lastDigits(text: string): string | undefined {
  const digits = text.replace(/\D/g, '');
  return digits.length >= 9 ? digits.slice(-9) : undefined;
}

/**
 * The record without the values that are somebody else's: the directory's own telephone in its
 * footer, the numbers of the companies beside.
 */
export function withoutForeign<R extends FoundPerson>(
  record: R,
  strangers: readonly FoundPerson[],
  context: RecordContext,
): R {
  const phoneKey: Key = ({ value }) =>
    parsePhone(value, { region: context.region })?.e164 ?? lastDigits(value);
  const emailKey: Key = ({ value }) => parseEmail(value);
  const profileKey: Key = ({ value }) => parseSocialProfile(value)?.value.toLowerCase();
  const websiteKey: Key = (found) => {
    const address = foundWebAddress(found, context.page);
    return address && registrableDomain(address);
  };
  const numberKey: Key = ({ value }) => value.replace(/\D/g, '') || undefined;
  const phones = keysOf(strangers, (r) => r.phones, phoneKey);
  const emails = keysOf(strangers, (r) => r.emails, emailKey);
  const profiles = keysOf(strangers, (r) => r.profiles, profileKey);
  const websites = keysOf(strangers, (r) => r.websites, websiteKey);
  const numbers = keysOf(strangers, (r) => r.numbers, numberKey);
  const isFree = (key: string | undefined, taken: Set<string>) =>
    key === undefined || !taken.has(key);
  return {
    ...record,
    phones: record.phones.filter((found) => isFree(phoneKey(found), phones)),
    emails: record.emails.filter((found) => isFree(emailKey(found), emails)),
    profiles: record.profiles.filter((found) => isFree(profileKey(found), profiles)),
    websites: record.websites.filter((found) => isFree(websiteKey(found), websites)),
    numbers: record.numbers.filter((found) => isFree(numberKey(found), numbers)),
  };
}

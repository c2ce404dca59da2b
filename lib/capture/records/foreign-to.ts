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
 * Takes from a record the values that are somebody else's: the directory's own telephone in its footer, the
 * numbers of the companies beside. The strangers are read once for all records that are asked about.
 */
export function foreignTo(
  strangers: readonly FoundPerson[],
  context: RecordContext,
): <R extends FoundPerson>(record: R) => R {
  const phoneKey: Key = ({ value }) =>
    parsePhone(value, { region: context.region })?.e164 ?? lastDigits(value);
  const emailKey: Key = ({ value }) => parseEmail(value);
  const profileKey: Key = ({ value }) => parseSocialProfile(value)?.value.toLowerCase();
  const websiteKey: Key = (found) => {
    const address = foundWebAddress(found, context.page);
    return address && registrableDomain(address);
  };
  const numberKey: Key = ({ value }) => value.replace(/\D/g, '') || undefined;
  const without = (pick: (r: FoundPerson) => Found[], key: Key) => {
    const taken = keysOf(strangers, pick, key);
    // Reading a value takes longer than all else that is done here.
    if (taken.size === 0) return (values: Found[]) => values;
    return (values: Found[]) => values.filter((found) => !taken.has(key(found) ?? ''));
  };
  const phones = without((r) => r.phones, phoneKey);
  const emails = without((r) => r.emails, emailKey);
  const profiles = without((r) => r.profiles, profileKey);
  const websites = without((r) => r.websites, websiteKey);
  const numbers = without((r) => r.numbers, numberKey);
  return (record) => ({
    ...record,
    phones: phones(record.phones),
    emails: emails(record.emails),
    profiles: profiles(record.profiles),
    websites: websites(record.websites),
    numbers: numbers(record.numbers),
  });
}

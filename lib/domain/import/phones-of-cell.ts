import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import type { PhoneKind } from '@/lib/domain/captured-record';
import { findPhones, type ParsedPhone, parsePhone } from '@/lib/domain/normalize/phone';
import { kindOf } from '@/lib/domain/normalize/phone-kind';

/** Digits and what stands between them: what a cell of phones nearly always is. */
const plain = /^\+?[\d\s().\u00a0/-]{5,30}$/;
/** "+420 541 000 000 / 12": a number and its extension, as our own files write them. */
const extended = /^(\+[\d ]{7,24}) \/ (\d{1,12})$/;
const between = /:::|[;|\n\r]|,(?=\s*[+(\d])/;

type Reader = (part: string) => ParsedPhone | undefined;

function readerOf(region: string | undefined, kind: PhoneKind | undefined): Reader {
  const country: CountryCode | undefined =
    region && isSupportedCountry(region) ? region : undefined;
  const label = kind === 'fax' ? 'fax' : 'tel.';
  const known = new Map<string, ParsedPhone | undefined>();
  const read: Reader = (part) => {
    if (known.has(part)) return known.get(part);
    const [, number = '', extension] = extended.exec(part) ?? [];
    const main = extension ? read(number) : undefined;
    if (main?.e164) {
      const phone = { ...main, shown: part, extension };
      known.set(part, phone);
      return phone;
    }
    let phone: ParsedPhone | undefined;
    const found = plain.test(part) ? parsePhoneNumberFromString(part, country) : undefined;
    // Whose type is known is valid; asking for both takes twice as long.
    const type = found?.getType();
    if (found && !found.ext && (type !== undefined || found.isValid()))
      phone = { shown: part, e164: found.number, kind: kindOf(type) };
    else phone = parsePhone(part, { label, ...(country && { region: country }) });
    // A short number, an extension, a number of a country nobody named: kept as it is shown.
    const digits = part.replace(/\D/g, '').length;
    if (!phone && digits >= 3 && digits <= 20 && !/[@\p{L}]{4}/u.test(part))
      phone = { shown: part.slice(0, 100), kind: 'unknown' };
    // What the column says of the kind counts more than what the number could be.
    if (phone && kind) phone = { ...phone, kind };
    known.set(part, phone);
    return phone;
  };
  return read;
}

/**
 * Reads cells of phones, several in one among them; every number once only, however often it stands
 * in the file. `bad`: a part that is none.
 */
export function phoneReader() {
  const readers = new Map<string, Reader>();
  return (
    cell: string,
    region?: string,
    kind?: PhoneKind,
  ): { phones: ParsedPhone[]; bad?: string } => {
    const key = `${region ?? ''} ${kind ?? ''}`;
    const read = readers.get(key) ?? readerOf(region, kind);
    readers.set(key, read);
    const phones: ParsedPhone[] = [];
    let bad: string | undefined;
    for (const part of cell.split(between)) {
      const text = part.trim();
      if (!text) continue;
      const phone = read(text);
      const several =
        phone && phone.shown.length < text.length - 7 ? findPhones(text, { region }) : [];
      if (several.length > 1)
        phones.push(...several.map(({ start: _s, end: _e, ...each }) => each));
      else if (phone) phones.push(phone);
      else bad ??= text;
    }
    return { phones, ...(bad !== undefined && { bad }) };
  };
}

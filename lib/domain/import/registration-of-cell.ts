import type { RegistrationNumber } from '@/lib/domain/captured-record';
import { cleanText } from '@/lib/domain/normalize/clean-text';
import {
  parseRegistrationNumber,
  validateRegistrationNumber,
} from '@/lib/domain/normalize/registration-number';
import type { Origin } from '@/lib/domain/origin';

interface NumberHints {
  origin: Origin;
  /** ISO 3166-1 alpha-2, or ''. */
  region: string;
}

/** Which number a company of a country is registered by, where a column does not say. */
const homeNumber: Record<string, string[]> = {
  CZ: ['CZ-ICO'],
  SK: ['SK-ICO'],
  EE: ['EE-REG'],
  HU: ['HU-ANUM', 'HU-CJ'],
  RO: ['RO-CUI', 'RO-RC'],
  RU: ['RU-INN', 'RU-OGRN'],
  UA: ['UA-EDRPOU'],
  DE: ['DE-HRB'],
  PL: ['PL-NIP', 'PL-REGON', 'PL-KRS'],
};

/** The number of a part; a scheme in brackets behind it is how our own export writes it. */
export function numberOfPart(
  part: string,
  label: string,
  { origin, region }: NumberHints,
): RegistrationNumber | undefined {
  const [, told, scheme] = /^(.{1,60}?)\s*\(([A-Z]{2}-[A-Z0-9-]{2,17})\)$/.exec(part) ?? [];
  const shown = cleanText(told ?? part, 60);
  if (scheme && told !== undefined) {
    const { valid, compact } = validateRegistrationNumber(scheme, told);
    return compact.length > 1
      ? { scheme, value: compact.slice(0, 30), shown, valid, origin }
      : undefined;
  }
  const parsed = parseRegistrationNumber(part, { label, ...(region && { country: region }) });
  if (parsed?.valid) return { ...parsed, shown: cleanText(parsed.shown, 60), origin };
  for (const home of homeNumber[region] ?? []) {
    const { valid, compact } = validateRegistrationNumber(home, part);
    if (valid) return { scheme: home, value: compact.slice(0, 30), shown, valid, origin };
    // A spreadsheet took the zeros in front away: with them the checksum holds.
    const padded = /^\d{5,7}$/.test(part) ? part.padStart(8, '0') : '';
    if (padded && validateRegistrationNumber(home, padded).valid)
      return { scheme: home, value: padded, shown: padded, valid: true, origin };
  }
  if (parsed) return { ...parsed, shown: cleanText(parsed.shown, 60), origin };
  const [home] = homeNumber[region] ?? [];
  const { compact } = home ? validateRegistrationNumber(home, part) : { compact: '' };
  return home && /\d{4}/.test(compact)
    ? { scheme: home, value: compact.slice(0, 30), shown, valid: false, origin }
    : undefined;
}

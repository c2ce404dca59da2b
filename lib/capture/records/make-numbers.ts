import type { RegistrationNumber } from '@/lib/domain/captured-record';
import { cleanText } from '@/lib/domain/normalize/clean-text';
import { parseRegistrationNumber } from '@/lib/domain/normalize/registration-number';
import type { Found } from './findings-schema';
import { originOf, type RecordContext } from './record-context';
import { byTrust } from './trust';

/** VAT numbers that have a name of their own at home. */
const homeSchemes: ReadonlyMap<string, string> = new Map([
  ['EU-VAT-CZ', 'CZ-DIC'],
  ['EU-VAT-EE', 'EE-KMKR'],
]);

/** The same VAT number as one with its country's own scheme ("HU12345678" and "12345678-2-41"). */
function isRepeated(number: RegistrationNumber, all: readonly RegistrationNumber[]): boolean {
  const country = /^EU-VAT-(..)$/.exec(number.scheme)?.[1];
  if (!country) return false;
  const digits = number.value.slice(2);
  return all.some(
    ({ scheme, value }) => scheme.startsWith(`${country}-`) && value.startsWith(digits),
  );
}

/** "IČO / DIČ" with "39010015 / CZ39010015": two numbers, each with its label. */
function pairsOf(found: Found): Found[] {
  const labels = found.label?.split(/\s{0,3}[/,;]\s{0,3}/) ?? [];
  const values = found.value.split(/\s{0,3}[/,;]\s{1,3}|\s{1,3}[/,;]\s{0,3}/);
  if (labels.length < 2 || labels.length !== values.length) return [found];
  return values.map((value, at) => ({ ...found, value, label: labels[at] }));
}

/** Registration and VAT numbers, each once, checked; `country` is the company's own where known. */
export function makeNumbers(
  founds: readonly Found[],
  context: RecordContext,
  max = 20,
): RegistrationNumber[] {
  const numbers = new Map<string, RegistrationNumber>();
  for (const found of byTrust(founds.flatMap(pairsOf))) {
    const parsed = parseRegistrationNumber(found.value, {
      label: found.label,
      country: context.region,
    });
    if (!parsed) continue;
    const scheme = homeSchemes.get(parsed.scheme) ?? parsed.scheme;
    const key = `${scheme}:${parsed.value}`;
    if (!numbers.has(key))
      numbers.set(key, {
        scheme,
        value: parsed.value,
        shown: cleanText(parsed.shown, 60),
        valid: parsed.valid,
        origin: originOf(found, context),
      });
  }
  // The same digits under another scheme without a valid checksum are a misreading.
  const all = [...numbers.values()];
  // Labels are alike in neighbouring countries; a company with its own country's number has that.
  const isForeign = (scheme: string) =>
    !scheme.startsWith('EU-VAT-') && !scheme.startsWith(`${context.region}-`);
  const isAtHome = all.some(
    (number) => number.valid && number.scheme.startsWith(`${context.region}-`),
  );
  const valid = new Set(all.filter((number) => number.valid).map(({ value }) => value));
  return all
    .filter((number) => (number.valid || !valid.has(number.value)) && !isRepeated(number, all))
    .filter(({ scheme }) => !isAtHome || !isForeign(scheme))
    .slice(0, max);
}

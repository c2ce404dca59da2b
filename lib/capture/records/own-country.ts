import { isFreeMailDomain, parseEmail } from '@/lib/domain/normalize/email';
import { parsePhone } from '@/lib/domain/normalize/phone';
import { parseRegistrationNumber } from '@/lib/domain/normalize/registration-number';
import { countryOfHost } from '../country-hints';
import type { FoundPerson } from './findings-schema';
import { foundWebAddress } from './found-web-address';

/** The one country that all speak for. */
function agreed(countries: readonly (string | undefined)[]): string | undefined {
  const different = new Set(countries.filter((country) => country !== undefined));
  return different.size === 1 ? [...different][0] : undefined;
}

/** "CZ-ICO" and "EU-VAT-CZ" are Czech. */
function countryOfScheme(scheme: string): string | undefined {
  const country = scheme.startsWith('EU-VAT-') ? scheme.slice(7) : scheme.slice(0, 2);
  return /^[A-Z]{2}$/.test(country) && country !== 'EU' ? country : undefined;
}

/**
 * The country that a company's or person's own values tell, ISO 3166-1 alpha-2, for text that stands
 * on a page of no country: its international telephone numbers, else its registration numbers, else
 * the domains of its mailboxes and sites. Undefined where they tell none, or several.
 */
export function findOwnCountry(
  { phones, numbers, emails, websites }: FoundPerson,
  page: string,
): string | undefined {
  const ofPhones = agreed(phones.map(({ value }) => parsePhone(value)?.country));
  if (ofPhones) return ofPhones;
  const ofNumbers = agreed(
    numbers.map(({ value, label }) => {
      const parsed = parseRegistrationNumber(value, label === undefined ? {} : { label });
      return parsed?.valid ? countryOfScheme(parsed.scheme) : undefined;
    }),
  );
  if (ofNumbers) return ofNumbers;
  const mailboxes = emails
    .map(({ value }) => parseEmail(value)?.split('@')[1])
    .filter((host) => host !== undefined && !isFreeMailDomain(host));
  const sites = websites
    .map((found) => foundWebAddress(found, page))
    .map((address) => address && new URL(address).hostname);
  return agreed([...mailboxes, ...sites].map((host) => host && countryOfHost(host)));
}

import type { Lead } from '@/lib/domain/lead';
import { countryCode } from '@/lib/domain/normalize/country-names';
import { ownAddresses } from '@/lib/domain/own-addresses';

/** The language of business letters by ISO 3166-1 country; none where several are as likely. */
const languages: Readonly<Record<string, string>> = {
  AT: 'de',
  AU: 'en',
  BG: 'bg',
  BY: 'ru',
  CZ: 'cs',
  DE: 'de',
  DK: 'da',
  EE: 'et',
  ES: 'es',
  FI: 'fi',
  FR: 'fr',
  GB: 'en',
  HR: 'hr',
  HU: 'hu',
  IE: 'en',
  IT: 'it',
  KZ: 'ru',
  LI: 'de',
  LT: 'lt',
  LV: 'lv',
  MD: 'ro',
  MT: 'en',
  NL: 'nl',
  NO: 'no',
  NZ: 'en',
  PL: 'pl',
  PT: 'pt',
  RO: 'ro',
  RU: 'ru',
  SE: 'sv',
  SI: 'sl',
  SK: 'sk',
  UA: 'uk',
  US: 'en',
};

/** Countries by the beginning of their phone numbers; only those that share it with nobody. */
const phoneCountries: Readonly<Record<string, string>> = {
  '+420': 'CZ',
  '+421': 'SK',
  '+43': 'AT',
  '+49': 'DE',
  '+44': 'GB',
  '+353': 'IE',
  '+36': 'HU',
  '+40': 'RO',
  '+48': 'PL',
  '+372': 'EE',
  '+371': 'LV',
  '+370': 'LT',
  '+373': 'MD',
  '+375': 'BY',
  '+380': 'UA',
  '+33': 'FR',
  '+34': 'ES',
  '+39': 'IT',
  '+386': 'SI',
};

/** Whoever reads the first reads the second as well, when there is no letter in the first. */
const nearLanguages: Readonly<Record<string, string>> = { sk: 'cs' };

function countriesOf(lead: Lead): string[] {
  const phones = [...lead.phones, ...lead.people.flatMap((person) => person.phones)];
  return [
    ...ownAddresses(lead.addresses).map(({ country = '' }) => countryCode(country) ?? ''),
    ...phones.flatMap(({ e164 = '' }) =>
      Object.entries(phoneCountries).flatMap(([start, code]) =>
        e164.startsWith(start) ? [code] : [],
      ),
    ),
    ...lead.websites.map(({ value }) => {
      const last = URL.parse(value)?.hostname.split('.').at(-1)?.toUpperCase() ?? '';
      return last === 'UK' ? 'GB' : last;
    }),
  ];
}

/** ISO 3166-1 alpha-2 of where the lead is, by address, phone, then website; undefined where nothing tells. */
export function countryOfLead(lead: Lead): string | undefined {
  return countriesOf(lead).find((code) => code in languages);
}

/**
 * The language to write to a lead in, of those there are letters in: that of their country, else
 * one they read as well, else `otherwise`, else the first. '' where there are none.
 */
export function languageOfLead(
  lead: Lead,
  available: readonly string[],
  otherwise: string,
): string {
  const own = languages[countryOfLead(lead) ?? ''] ?? '';
  const wanted = [own, nearLanguages[own] ?? '', otherwise, 'en'];
  return wanted.find((language) => available.includes(language)) ?? available[0] ?? '';
}

import { validate as swissUid } from 'stdnum/lib/esm/ch/uid';
import { validate as czechIco } from 'stdnum/lib/esm/cz/ico';
import { validate as estonianCode } from 'stdnum/lib/esm/ee/registrikood';
import { validate as finnishCode } from 'stdnum/lib/esm/fi/ytunnus';
import { validate as frenchSiren } from 'stdnum/lib/esm/fr/siren';
import { validate as frenchSiret } from 'stdnum/lib/esm/fr/siret';
import { validate as italianCode } from 'stdnum/lib/esm/it/codicefiscale';
import { validate as norwegianNumber } from 'stdnum/lib/esm/no/orgnr';
import { validate as polishRegon } from 'stdnum/lib/esm/pl/regon';
import { validate as romanianTrade } from 'stdnum/lib/esm/ro/onrc';
import { validate as russianInn } from 'stdnum/lib/esm/ru/inn';
import { validate as swedishNumber } from 'stdnum/lib/esm/se/orgnr';
import { validate as ukrainianCode } from 'stdnum/lib/esm/ua/edrpou';
import { validate as ukrainianTaxpayer } from 'stdnum/lib/esm/ua/rntrc';
import { validate as americanEin } from 'stdnum/lib/esm/us/ein';
import { checkVat, vatCountries, vatPrefix } from './vat-checks';

export interface RegistrationScheme {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** What the compact form looks like. */
  form: RegExp;
  /** Whether the checksum holds; left out where the register has none or none is published. */
  check?: (compact: string) => boolean;
  /** Letters that belong in front of the compact form. */
  prefix?: string;
  /** Letters that may stand in front of it and are not part of the number. */
  dropped?: RegExp;
  /** Slashes that belong to the number. */
  keepsSlashes?: true;
  /** Digits it is filled up to with zeros where a label vouches for it. */
  padTo?: number;
  /** The form alone tells it from all other numbers; no label is needed. */
  unmistakable?: RegExp;
}

type Validator = (text: string) => { isValid: boolean };
const by = (validate: Validator) => (compact: string) => validate(compact).isValid;
const byVat = (country: string) => (compact: string) => {
  const prefix = vatPrefix(country);
  return checkVat(country, compact.startsWith(prefix) ? compact : prefix + compact).valid;
};

/** 13 digits of companies (remainder by 11), 15 of sole traders (by 13). */
function checkOgrn(number: string): boolean {
  const divisor = number.length === 13 ? 11n : 13n;
  return (BigInt(number.slice(0, -1)) % divisor) % 10n === BigInt(number.slice(-1));
}

/** Eight digits of the tax number, then the VAT group and the county where they are given. */
function checkHungarianTax(number: string): boolean {
  if (!byVat('HU')(number.slice(0, 8))) return false;
  const county = Number(number.slice(9));
  return number.length === 8 || (county >= 2 && county <= 44 && county !== 21) || county === 51;
}

const registers: Record<string, RegistrationScheme> = {
  'CZ-ICO': { country: 'CZ', form: /^\d{8}$/, check: by(czechIco), padTo: 8 },
  'CZ-DIC': {
    country: 'CZ',
    form: /^CZ\d{8,10}$/,
    check: byVat('CZ'),
    prefix: 'CZ',
    unmistakable: /^CZ\d{8,10}$/,
  },
  'SK-ICO': { country: 'SK', form: /^\d{8}$/, check: by(czechIco), padTo: 8 },
  'SK-DIC': { country: 'SK', form: /^\d{10}$/, check: (number) => Number(number) % 11 === 0 },
  'EE-REG': { country: 'EE', form: /^[1789]\d{7}$/, check: by(estonianCode) },
  'EE-KMKR': {
    country: 'EE',
    form: /^EE\d{9}$/,
    check: byVat('EE'),
    prefix: 'EE',
    unmistakable: /^EE\d{9}$/,
  },
  'LV-REG': { country: 'LV', form: /^[459]\d{10}$/, check: byVat('LV') },
  'LT-REG': { country: 'LT', form: /^[1-9]\d{8}$/ },
  'HU-ANUM': {
    country: 'HU',
    form: /^\d{8}(?:[1-5]\d\d)?$/,
    check: checkHungarianTax,
    dropped: /^HU/,
    unmistakable: /^\d{8}-[1-5]-\d\d$/,
  },
  // County court 01–20, form of company 01–23, running number.
  'HU-CJ': { country: 'HU', form: /^(?:0[1-9]|1\d|20)(?:0[1-9]|1\d|2[0-3])\d{6}$/ },
  'RO-CUI': {
    country: 'RO',
    form: /^\d{2,10}$/,
    check: byVat('RO'),
    dropped: /^RO/,
  },
  // The old form with slashes, and the one issued since 2024: letter, year, number, county, check.
  'RO-RC': {
    country: 'RO',
    form: /^[JFC](?:\d{1,2}\/\d{1,6}\/(?:19|20)\d\d|(?:19|20)\d{11})$/,
    check: (number) => !number.includes('/') || romanianTrade(number).isValid,
    keepsSlashes: true,
    unmistakable: /^[JFC]\d{1,2}\/\d{1,6}\/(?:\d\d\.\d\d\.)?(?:19|20)\d\d$/,
  },
  'RU-INN': { country: 'RU', form: /^(?:\d{10}|\d{12})$/, check: by(russianInn) },
  'RU-OGRN': { country: 'RU', form: /^(?:[15]\d{12}|3\d{14})$/, check: checkOgrn },
  'RU-KPP': { country: 'RU', form: /^\d{4}[\dA-Z]{2}\d{3}$/ },
  'UA-EDRPOU': { country: 'UA', form: /^\d{8}$/, check: by(ukrainianCode), padTo: 8 },
  'UA-RNTRC': { country: 'UA', form: /^\d{10}$/, check: by(ukrainianTaxpayer) },
  // Register B holds companies, A partnerships and sole traders; some courts add a letter.
  'DE-HRB': { country: 'DE', form: /^HR[AB]\d{1,6}[A-Z]{0,3}$/, unmistakable: /^HR[AB]\d{2,6}/ },
  'DE-STNR': { country: 'DE', form: /^\d{10,13}$/ },
  'AT-FN': {
    country: 'AT',
    form: /^\d{5,6}[A-Z]$/,
    dropped: /^FN/,
    unmistakable: /^FN\d{5,6}[A-Z]$/,
  },
  'PL-NIP': { country: 'PL', form: /^\d{10}$/, check: byVat('PL'), dropped: /^PL/ },
  'PL-REGON': { country: 'PL', form: /^(?:\d{9}|\d{14})$/, check: by(polishRegon) },
  'PL-KRS': { country: 'PL', form: /^\d{10}$/, padTo: 10 },
  // England has digits only, the other registers two letters before six digits.
  'GB-CRN': {
    country: 'GB',
    form: /^(?:\d{8}|(?:A[CP]|CE|CS|FC|FE|GE|GN|GS|IC|IP|LP|N[ACFIOPLRVZ]|NI|NC|OC|OE|PC|RC|S[AFILOPRSZ]|SC|SE|SG|SO)\d{6}|R0\d{6})$/,
    padTo: 8,
  },
  'GB-VAT': {
    country: 'GB',
    form: /^GB(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
    check: byVat('GB'),
    prefix: 'GB',
  },
  'US-EIN': { country: 'US', form: /^\d{9}$/, check: by(americanEin) },
  'FR-SIREN': { country: 'FR', form: /^\d{9}$/, check: by(frenchSiren) },
  'FR-SIRET': { country: 'FR', form: /^\d{14}$/, check: by(frenchSiret) },
  'IT-CF': {
    country: 'IT',
    form: /^(?:[A-Z]{6}[0-9A-Z]{2}[A-Z][0-9A-Z]{2}[A-Z][0-9A-Z]{3}[A-Z])$/,
    check: by(italianCode),
  },
  'ES-NIF': { country: 'ES', form: /^[0-9A-Z]\d{7}[0-9A-Z]$/, check: byVat('ES') },
  'NL-KVK': { country: 'NL', form: /^\d{8}$/ },
  'CH-UID': {
    country: 'CH',
    form: /^CHE\d{9}$/,
    check: by(swissUid),
    unmistakable: /^CHE-?\d{3}\.?\d{3}\.?\d{3}$/,
  },
  'NO-ORG': { country: 'NO', form: /^[89]\d{8}$/, check: by(norwegianNumber) },
  'SE-ORG': { country: 'SE', form: /^\d{10}$/, check: by(swedishNumber) },
  'FI-YT': { country: 'FI', form: /^\d{8}$/, check: by(finnishCode) },
};

/** VAT schemes: "EU-VAT-DE" … for each member state. */
const vatSchemes: Record<string, RegistrationScheme> = Object.fromEntries(
  vatCountries
    .filter((country) => country !== 'GB')
    .map((country) => [
      `EU-VAT-${country}`,
      {
        country,
        form: new RegExp(`^${vatPrefix(country)}[0-9A-Z+*]{2,13}$`),
        check: byVat(country),
        prefix: vatPrefix(country),
      },
    ]),
);

export const registrationSchemes: Record<string, RegistrationScheme> = {
  ...registers,
  ...vatSchemes,
};

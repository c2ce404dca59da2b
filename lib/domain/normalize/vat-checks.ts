import {
  austria,
  belgium,
  bulgaria,
  checkVAT,
  croatia,
  cyprus,
  czechRepublic,
  denmark,
  estonia,
  finland,
  france,
  germany,
  greece,
  hungary,
  ireland,
  italy,
  latvia,
  lithuania,
  luxembourg,
  malta,
  netherlands,
  poland,
  portugal,
  romania,
  slovakiaRepublic,
  slovenia,
  spain,
  sweden,
  unitedKingdom,
} from 'jsvat';

const countries = {
  AT: austria,
  BE: belgium,
  BG: bulgaria,
  CY: cyprus,
  CZ: czechRepublic,
  DE: germany,
  DK: denmark,
  EE: estonia,
  ES: spain,
  FI: finland,
  FR: france,
  GB: unitedKingdom,
  GR: greece,
  HR: croatia,
  HU: hungary,
  IE: ireland,
  IT: italy,
  LT: lithuania,
  LU: luxembourg,
  LV: latvia,
  MT: malta,
  NL: netherlands,
  PL: poland,
  PT: portugal,
  RO: romania,
  SE: sweden,
  SI: slovenia,
  SK: slovakiaRepublic,
};
type VatCountry = keyof typeof countries;

/** ISO 3166-1 codes of the countries whose VAT numbers can be checked. */
export const vatCountries = Object.keys(countries);

/** The letters a country's VAT numbers begin with. */
export function vatPrefix(country: string): string {
  return country === 'GR' ? 'EL' : country;
}

/** Form and checksum of a VAT number with its prefix, without separators. */
export function checkVat(country: string, number: string): { form: boolean; valid: boolean } {
  const rules = countries[country as VatCountry];
  if (!rules || number.length > 16) return { form: false, valid: false };
  const { isValid, isValidFormat } = checkVAT(number, [rules]);
  return { form: isValidFormat, valid: isValid };
}

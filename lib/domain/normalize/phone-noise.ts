/** Stands in for characters that may not be part of a telephone number; keeps offsets. */
const blank = '_';

/**
 * Shapes made of digits that are no telephone numbers. All are bounded: no quantifier repeats
 * another, and each has an upper limit.
 */
const noise: RegExp[] = [
  // E-mail and web addresses.
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,100}/gu,
  /\b(?:https?:\/\/|www\.)[^\s<>"]{1,300}/giu,
  // IBAN, grouped or not.
  /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g,
  // VAT numbers with their country.
  /\b(?:ATU|BE|BG|CHE|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK) ?\d{8,12}\b/g,
  // Czech and Slovak bank accounts, the Romanian trade register, Hungarian tax and court numbers.
  /\b(?:\d{1,6}-)?(?!0)\d{6,10} ?\/ ?\d{4}\b(?![\d ])/g,
  /\b[JFC] ?\d{1,2}\/\d{1,6}\/(?:\d\d\.\d\d\.)?\d{4}\b/gi,
  /\b\d{8}-[1-5]-\d\d\b/g,
  /(?<![\d+-])(?:0[1-9]|1\d|20)[- ](?:0[1-9]|1\d|2[0-3])[- ]\d{6}\b(?![\d-])/g,
  /\b\d{8}-\d{8}(?:-\d{8})?\b/g,
  // Dates and times.
  /(?<![\d.])\d{1,2}\. ?\d{1,2}\. ?(?:19|20)\d\d\b(?! ?\d{3})/g,
  /(?<![\d/])\d{1,2}\/\d{1,2}\/(?:19|20)\d\d\b/g,
  /(?<![\d-])(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}\b(?![-./ ]?\d{3})(?:[T ]{1,2}\d{1,2}:\d\d)?/g,
  /(?<![\d-])\d{1,2}-\d{1,2}-(?:19|20)\d\d\b(?![- ]?\d)/g,
  /\b\d{1,2}:\d\d ?[-–—] ?\d{1,2}:\d\d\b/g,
  /\b\d{1,2}[.:]\d\d ?[-–—] ?\d{1,2}[.:]\d\d\b(?![- ]?\d)/g,
  /\b(?:19|20)\d\d ?[-–—] ?(?:19|20)\d\d\b(?![- ]?\d)/g,
  // Months of a career: "09/2014 – 10/2016".
  /(?<![\d/])(?:0[1-9]|1[0-2])[./](?:19|20)\d\d\b ?[-–—] ?(?:0[1-9]|1[0-2])[./](?:19|20)\d\d\b/g,
  // Coordinates.
  /[-+]?\b\d{1,3}[.,]\d{4,15}\s?°?\s?[NSEWnsew]?\s?[,;]\s?[-+]?\d{1,3}[.,]\d{4,15}\b/g,
  /(?<![\d+])[-+]?\d{1,3}\.\d{5,15}\b/g,
  /\d{1,3}\s?°\s?\d{1,2}[.,]?\d{0,8}\s?['′´’](?:\s?\d{1,2}[.,]?\d{0,6}\s?["″”])?/g,
  // Prices, quantities: digits with a currency or a unit right beside them.
  /(?:[$€£₴₽¥]|\b(?:CZK|EUR|USD|GBP|HUF|RON|PLN|RUB|UAH)) ?\d{1,3}(?:[ .,]\d{3}){0,4}(?:[.,]\d{1,2})?(?![\d-])/g,
  /(?<![\d+])\d{1,3}(?:[ .,\u00a0]\d{3}){0,4}(?:[.,]\d{1,2})?(?:,-)? ?(?:Kč|€|£|₴|₽|zł|Ft|lei|руб|грн|р\.|CZK|EUR|USD|GBP|HUF|RON|PLN|RUB|UAH|kg|km|m²|m2|m³|kW|kWh|MB|GB|ks|%)(?![\p{L}\d])/gu,
];

/** The text with such shapes blanked out, of the same length. */
export function withoutNoise(text: string): string {
  return noise.reduce(
    (rest, shape) => rest.replace(shape, (hit) => blank.repeat(hit.length)),
    text,
  );
}

const oddSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Hyphens that do not break, figure dashes, minus signs; the en and em dash stay what they are. */
const oddHyphen = /[\u2010-\u2012\u2015\u2212\ufe58\ufe63]/g;
const fullWidth = /[\uff08\uff09\uff0b\uff0c\uff0d-\uff19]/g;

/** Full-width digits and signs, odd spaces and hyphens as ASCII, one character for one. */
export function plainDigits(text: string): string {
  return text
    .replace(oddSpace, ' ')
    .replace(oddHyphen, '-')
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

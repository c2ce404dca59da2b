import { capital, letter, small } from '../vocabulary/letters';

const usStates =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|PR|Mass|Calif|Conn|Fla|Ill|Mich|Penn|Tex|Wash';
/** Postal codes with what must stand beside them, by how much they say alone. */
const postalPatterns: readonly RegExp[] = [
  new RegExp(`(?:[,\\s(]|^)(?:${usStates})\\.?,?[\\s-]{1,3}\\d{5}(?:-\\d{4})?\\b`, 'u'),
  /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/,
  /\b[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d\b/,
  /\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT|Victoria|Queensland|Tasmania|New South Wales|Western Australia|South Australia)[\s,]{1,3}\d{4}\b/,
  new RegExp(
    String.raw`(?<![\d.,/+-])(?:CZ|SK|SE|S|GR)?[- ]?\d{3}[ \u00a0]\d{2}(?![\d.,])[\s,–-]{1,3}[${capital}]`,
  ),
  new RegExp(
    String.raw`(?<![\d.,/+-])(?:[A-Z]{1,2}[- ])?\d{5}(?![\d/.-])\s?,?\s[${capital}][${letter}]`,
  ),
  /(?:(?:[^\s\d.,;:()/+-]{3}(?<!Box),?|\d,)\s(?:[A-Z]{1,2}[- ])?(?:\d{5}(?:-\d{4})?|\d{3}[ \u00a0]\d{2})(?:\.?$|[,;]|\.\s)|^\d{3}[ \u00a0]\d{2}$)/,
  new RegExp(String.raw`(?:(?<![\d.,/+-])\d{2}|(?:^|, )\d{4})-\d{3}\s[${capital}]`),
  /\b(?:LV|LT|EE|FI|DE|D|A|CH|PL|MD|H|HU|RO|B|L|DK|N|NO|SI|HR|BG|I|IT|F|E)[-–]\s?\d{4,6}\b/,
  new RegExp(String.raw`(?<![\d.,/+-])\d{6}(?![\d/])[\s,]{1,3}(?:г\.|[${capital}])`),
  /[^\s\d.,;:()/+-]{3}[\s,–-]{1,4}(?:\d{6}|\d{3} \d{3})(?:$|[,.;]|\s[(A-Z])/,
  /(?:cod poștal|cod postal|c\.p\.|cp|індекс|индекс|sihtnumber|irsz\.?|psč)[\s:.]{0,3}\d[\d ]{3,6}/iu,
];
const fourDigits = new RegExp(
  String.raw`(?<![\d.,/+-])(?:[A-Z]{1,2}[- ])?[1-9]\d{3}(?![\d/.-])(?:\s[A-Z]{2}\b)?\s?,?\s[${capital}][${letter}]{2}`,
);
const fourDigitsLast = new RegExp(
  String.raw`(?<![${letter}])(?!Suite|Unit|Room|Box)[${capital}][${small}]{2,40},?\s[1-9]\d{3}(?:$|[,;])`,
);
const onlyYear = /^\D{0,20}\b(?:19|20)\d\d\s?[-–.,]?\s?(?:19|20)?\d{0,2}\D{0,20}$/;

/** Where a postal code stands; `loose` takes four digits that could be a year too. */
export function findPostalCode(
  text: string,
  loose: boolean,
): { index: number; length: number } | undefined {
  if (text.length > 3000 || !/\d{2}|[A-Z]\d[A-Z\d]?[ -]?\d[A-Z]/.test(text)) return undefined;
  for (const pattern of postalPatterns) {
    const match = pattern.exec(text);
    if (match) return { index: match.index, length: match[0].length };
  }
  const match = loose ? (fourDigits.exec(text) ?? fourDigitsLast.exec(text)) : null;
  return match && !onlyYear.test(text)
    ? { index: match.index, length: match[0].length }
    : undefined;
}

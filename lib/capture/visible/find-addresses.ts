import { remember } from '../remember';
import { capital, letter, small } from '../vocabulary/letters';
import { countryNames, streetEndings, streetWords } from '../vocabulary/page-words';
import { hasLegalForm } from './company-names';
import { type Fact, factsByLine } from './fact';
import { findLabels } from './find-labels';
import { foldWords } from './fold';
import type { Line } from './page-text';

const usStates =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|PR|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Mass(?:achusetts)?|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
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
  /[^\s\d.,;:()/+-]{3},?\s(?:[A-Z]{1,2}[- ])?\d{5}(?:$|[,;])/,
  new RegExp(String.raw`\b\d{2}-\d{3}\s[${capital}]`),
  /\b(?:LV|LT|EE|FI|DE|D|A|CH|PL|MD|H|HU|RO|B|L|DK|N|NO|SI|HR|BG|I|IT|F|E)[-–]\s?\d{4,6}\b/,
  new RegExp(String.raw`(?<![\d.,/+-])\d{6}(?![\d/])[\s,]{1,3}(?:г\.|[${capital}])`),
  /[^\s\d.,;:()/+-]{3}[\s,–-]{1,4}(?:\d{6}|\d{3} \d{3})(?:$|[,.;])/,
  /(?:cod poștal|cod postal|c\.p\.|cp|індекс|индекс|sihtnumber|irsz\.?|psč)[\s:.]{0,3}\d[\d ]{3,6}/iu,
];
const fourDigits = new RegExp(
  String.raw`(?<![\d.,/+-])(?:[A-Z]{1,2}[- ])?[1-9]\d{3}(?![\d/.-])(?:\s[A-Z]{2}\b)?\s?,?\s[${capital}][${letter}]{2}`,
);
const fourDigitsLast = new RegExp(String.raw`[${capital}][${small}]{2,40},?\s[1-9]\d{3}(?:$|[,;])`);
const onlyYear = /^\D{0,20}\b(?:19|20)\d\d\s?[-–.,]?\s?(?:19|20)?\d{0,2}\D{0,20}$/;

const numberFirst = new RegExp(
  String.raw`^\d{1,6}[A-Za-z]?(?:[-–/]\d{1,5}[A-Za-z]?)?,?\s(?:[NSEW]{1,2}\.?\s)?[${capital}][${letter}]`,
);
const numberLast = new RegExp(
  String.raw`[${letter}]{2}[${letter}.\s'’-]{0,40}\s(?:č\.\s?(?:p\.)?\s?)?\d{1,5}\s?[${letter}]?(?:\s?[/–-]\s?\d{1,5}\s?[${letter}]?)?\.?,?$`,
);
const twoLetters = new RegExp(`[${letter}]{2}`);
const unknownLabel = new RegExp(String.raw`^[${letter}][${letter} ]{2,24}:\s+(?=[\d${capital}])`);
const edges = new RegExp(
  String.raw`^(?:[\s,;|•·–—]|-\s|[^${letter}\d+#„"(-]\s)+|[\s,;|•·–—(-]+$`,
  'g',
);
const streetWordSet = new Set(streetWords);
const ending = new RegExp(`[${letter}]{2}(?:${streetEndings.join('|')})\\.?$`);

/** Whether a line (or a part of one) could be a street with a house number, or a post box. */
export const looksLikeStreet = remember((text): boolean => {
  if (text.length < 4 || text.length > 110 || !/\d/.test(text) || !twoLetters.test(text))
    return false;
  if (/[@!?]|https?:|www\./i.test(text)) return false;
  const words = foldWords(text).split(' ');
  if (words.length > 16) return false;
  if (words.some((word) => streetWordSet.has(word) || ending.test(word))) return true;
  if (numberFirst.test(text)) return words.length <= 9;
  return numberLast.test(text) && words.length <= 7;
});

/** Where a postal code stands; `loose` takes four digits that could be a year too. */
function findPostalCode(
  text: string,
  loose: boolean,
): { index: number; length: number } | undefined {
  if (text.length > 1000 || !/\d{2}|\d [A-Z\d][A-Z]{2}\b/.test(text)) return undefined;
  for (const pattern of postalPatterns) {
    const match = pattern.exec(text);
    if (match) return { index: match.index, length: match[0].length };
  }
  const match = loose ? (fourDigits.exec(text) ?? fourDigitsLast.exec(text)) : null;
  return match && !onlyYear.test(text)
    ? { index: match.index, length: match[0].length }
    : undefined;
}

const stops = new RegExp(String.raw`[${letter}]{3}[.!?]\s[${capital}]|\s[|•·–—]\s|;\s`, 'g');

/** The part of a long line around its postal code. */
function cutAround(text: string, postal: { index: number; length: number }): string {
  if (text.length <= 120) return text;
  const at = postal.index;
  let start = Math.max(0, at - 110);
  let end = Math.min(text.length, at + postal.length + 60);
  for (const stop of text.matchAll(stops)) {
    const next = stop.index + stop[0].length - 1;
    if (next <= at) start = Math.max(start, next);
    else if (stop.index > at + 5) {
      end = Math.min(end, stop.index + 3);
      break;
    }
  }
  return text.slice(start, end);
}

/** "Firma · Lidická 12, 602 00 Brno · IČO": the part between the dots that is an address by itself. */
function segmentOf(text: string): string {
  const segments = text.split(/\s[·|•]\s/);
  if (segments.length < 2) return text;
  const own = segments.find((segment) => {
    const postal = findPostalCode(segment, true);
    return postal && hasOwnStreet(segment, postal);
  });
  return own ?? text;
}

/** Whether the street stands on the postal code's own line, before it or after it. */
function hasOwnStreet(text: string, postal: { index: number; length: number }): boolean {
  const before = text.slice(0, postal.index).split(/[,;]\s|\s[–-]\s/);
  const after = text
    .slice(postal.index + postal.length)
    .split(/[,;]\s|\s[–-]\s/)
    .slice(1);
  return [...before, ...after].some((part) => looksLikeStreet(part.trim()));
}

interface Part {
  readonly text: string;
  readonly labelled: boolean;
  readonly label?: string;
  /** The part of the line begins at its start. */
  readonly whole: boolean;
}

/** Address-like part of a line: without its label, e-mails and telephones after it. */
function addressPart(line: Line, values: readonly Fact[]): Part {
  const labels = findLabels(line.text);
  const own = labels.find(({ kind }) => kind === 'address');
  // "Lives at: 12 Main Street": a label nobody listed.
  const unknown = unknownLabel.exec(line.text)?.[0].length ?? 0;
  const from = own && own.valueStart < line.text.length ? own.valueStart : unknown;
  const cuts = [
    ...labels
      .filter(({ start, kind }) => start > from && kind !== 'address' && kind !== 'name')
      .map(({ start }) => start),
    ...values
      .filter(
        ({ kind, start }) =>
          kind !== 'address' && kind !== 'name' && kind !== 'person' && start >= from,
      )
      .map(({ start }) => start),
  ];
  const to = Math.min(line.text.length, ...cuts);
  const text = line.text.slice(from, to).replace(edges, '');
  return {
    text,
    labelled: own !== undefined && from === own.valueStart,
    label: own?.text,
    whole: from === 0,
  };
}

/**
 * Postal addresses as runs of lines around a postal code, each on one line with commas, and what
 * follows a label such as "Sídlo:". Whether they hold is decided outside the page.
 */
export function findAddresses(lines: readonly Line[], facts: readonly Fact[]): Fact[] {
  const byLine = factsByLine(facts);
  const addresses: Fact[] = [];
  let taken = -1;
  lines.forEach((line, index) => {
    if (index <= taken || line.text.length > 1500 || !/[\d,:]/.test(line.text)) return;
    const values = byLine.get(index) ?? [];
    const { text: said, labelled, label } = addressPart(line, values);
    const text = segmentOf(said);
    if (text === '' || text.length > 1000) return;
    const above = index - 1 > taken ? lines[index - 1] : undefined;
    const aboveIsStreet =
      above !== undefined &&
      above.region === line.region &&
      !byLine.has(index - 1) &&
      looksLikeStreet(addressPart(above, []).text);
    const found = findPostalCode(
      text,
      !/©|copyright/i.test(line.text) &&
        (labelled || aboveIsStreet || looksLikeStreet(text.split(/,\s|\s[–-]\s/)[0] ?? '')),
    );
    const postal =
      found && (twoLetters.test(text) || /^\S{3,4}\s?\S{3}$/.test(text)) ? found : undefined;
    const bareLabel =
      above &&
      findLabels(above.text).some(
        ({ kind, valueStart }) => kind === 'address' && valueStart >= above.text.length,
      );
    if (!postal) {
      const next = lines[index + 1];
      const goesOn = next && findPostalCode(next.text, true);
      if (
        (labelled || bareLabel) &&
        !goesOn &&
        text.length >= 6 &&
        text.length <= 200 &&
        /\p{L}{3}/u.test(text) &&
        /\d|,/.test(text)
      )
        addresses.push({
          kind: 'address',
          value: text,
          label,
          line: index,
          start: 0,
          end: line.text.length,
          lines: 1,
        });
      return;
    }
    const parts = [cutAround(text, postal)];
    const top =
      labelled || hasOwnStreet(text, postal) ? index : streetAbove(lines, index, taken, byLine);
    for (let at = index - 1; at >= top; at -= 1) {
      const above = lines[at];
      if (above) parts.unshift(addressPart(above, []).text);
    }
    const first = top;
    let last = index;
    const below = lines[index + 1];
    if (below && countryNames.has(foldWords(below.text.slice(0, 60)))) {
      parts.push(below.text);
      last = index + 1;
    }
    const value = parts.map((part) => part.replace(/[\s,;]+$/, '')).join(', ');
    if (!twoLetters.test(value)) return;
    addresses.push({
      kind: 'address',
      value: value.slice(0, 500),
      label,
      line: first,
      start: 0,
      end: line.text.length,
      lines: last - first + 1,
    });
    taken = last;
  });
  return addresses;
}

const maxAbove = 4;

/** The first line of the address that ends with the postal code on line `index`. */
function streetAbove(
  lines: readonly Line[],
  index: number,
  taken: number,
  byLine: ReadonlyMap<number, readonly Fact[]>,
): number {
  let top = index;
  for (let at = index - 1; at > taken && at >= index - maxAbove; at -= 1) {
    const line = lines[at];
    if (!line || line.heading > 0 || line.region !== lines[index]?.region) break;
    if ((byLine.get(at) ?? []).some(({ kind }) => kind !== 'address')) break;
    const { text, labelled } = addressPart(line, []);
    if (text === '' || text.length > 90 || /[:!?]$|\p{L}{4}\.$/u.test(text) || hasLegalForm(text))
      break;
    if (looksLikeStreet(text) || hasStreetWord(text)) top = at;
    else if (top < index) break;
    if (labelled) break;
  }
  return top;
}

/** A street without a number: "Canal Road", below "Unit 7". */
function hasStreetWord(text: string): boolean {
  const words = foldWords(text).split(' ');
  return (
    words.length <= 6 &&
    words.length >= 2 &&
    /^\p{Lu}/u.test(text) &&
    words.some((word) => word.length > 1 && (streetWordSet.has(word) || ending.test(word)))
  );
}

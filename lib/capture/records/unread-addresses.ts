import { foldText } from '@/lib/domain/normalize/clean-text';
import { parsePostalAddress } from '@/lib/domain/normalize/postal-address';
import type { FoundAddress, FoundRecord, TextLine } from './findings-schema';
import { addressLabelKind } from './labelled-addresses';

const longestLine = 80;
const mostLines = 5;
/**
 * How the last line of an address is told where those above are not: in India the door, a colony and landmarks
 * stand above the town and its code, in Ireland a street without a number above the town and its county.
 */
const endOf: ReadonlyMap<string, RegExp> = new Map([
  ['IN', /(?<!\d-?)[1-8]\d{2}\s?\d{3}[.,]?$/],
  ['IE', /^(?:[^,\d]{3,30},\s)?(?:Co\.?|County)\s\p{Lu}\p{L}{3,9}[.,]?(?:\sIreland\.?)?$/u],
]);
/** What no line of an address has: a mailbox, a telephone, a sentence's end, a label. */
const noneOfAddress = /[@©!?]|\d[\d\s()-]{8,}\d|www\.|https?:|^[^:\d]{2,40}:/u;

const isOfAddress = ({ text, part }: TextLine) =>
  !part && text.length <= longestLine && !noneOfAddress.test(text);

/** Whether two lines stand in one cell, or none does in any, and are written alike. */
const isBeside = (one: TextLine, other: TextLine) =>
  one.column === other.column && (one.heading ?? false) === (other.heading ?? false);

const addressOf = (lines: readonly TextLine[], where: string): FoundAddress => ({
  text: lines.map(({ text }) => text.replace(/(?<=\p{L}{4})\.$|[\s,]+$/u, '')).join('\n'),
  source: 'visible-text',
  where,
});

/** "Address:" and below it a street without a number, which the reader takes for nothing. */
function belowLabels(lines: readonly TextLine[], country: string | undefined): FoundAddress[] {
  return lines.flatMap(({ text, part }, at) => {
    const label = text.replace(/\s?:$/, '');
    const first = lines[at + 1];
    if (part || !first || addressLabelKind(label) !== 'address') return [];
    const below = lines.slice(at + 1, at + 1 + mostLines);
    const end = below.findIndex(
      (line) =>
        !isOfAddress(line) || !isBeside(line, first) || addressLabelKind(line.text) !== undefined,
    );
    const found = addressOf(end < 0 ? below : below.slice(0, end), label);
    const parsed = parsePostalAddress(found.text ?? '', {
      stated: true,
      ...(country && { country }),
    });
    return parsed?.street && parsed.locality ? [found] : [];
  });
}

/** The lines that end with such a one as ends addresses in a country, as far as they are one. */
function aboveEnds(
  lines: readonly TextLine[],
  names: ReadonlySet<string>,
  country: string,
): FoundAddress[] {
  const end = endOf.get(country);
  if (!end) return [];
  return lines.flatMap((line, at) => {
    if (!end.test(line.text) || !isOfAddress(line)) return [];
    let top = at;
    while (top > 0 && at - top < mostLines) {
      const above = lines[top - 1];
      if (!above || !isOfAddress(above) || !isBeside(above, line)) break;
      if (names.has(foldText(above.text)) || end.test(above.text)) break;
      top -= 1;
    }
    const found = addressOf(lines.slice(top, at + 1), 'text');
    const parsed = parsePostalAddress(found.text ?? '', { country, stated: country === 'IE' });
    if (top === at || !parsed?.street || !parsed.locality) return [];
    // Without a code it is told here that it is one.
    if (!parsed.postalCode) return parsed.region ? [{ ...found, ...parsed }] : [];
    return [found];
  });
}

/** A record of an own site, or a list's entry, with the addresses that only its lines tell. */
export function withUnreadAddresses(
  record: FoundRecord,
  lines: readonly TextLine[] = [],
  country: string | undefined,
): FoundRecord {
  const said = record.addresses.map(({ text, street }) => foldText(text ?? street ?? ''));
  const names = new Set(record.names.map(({ value }) => foldText(value)));
  const isNew = ({ text = '' }: FoundAddress) => {
    const first = foldText(text.split('\n')[0] ?? '');
    return !said.some((other) => other.includes(first));
  };
  const more = [
    ...belowLabels(lines, country),
    ...(country ? aboveEnds(lines, names, country) : []),
  ];
  return { ...record, addresses: [...record.addresses, ...more.filter(isNew)] };
}

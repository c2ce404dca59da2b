import { capital, letter } from '../vocabulary/letters';
import type { Fact } from './fact';
import { findLabels } from './find-labels';
import type { Line } from './page-text';
import { findPostalCode } from './postal-code-shapes';
import { hasStreetWord, looksLikeStreet } from './street-shapes';

const unknownLabel = new RegExp(
  String.raw`^[${letter}][${letter} ]{2,24}(?<!No):\s+(?=[\d${capital}])`,
);
const edges = new RegExp(
  String.raw`^(?:[\s,;|•·–—]|-\s|[^${letter}\d+#„"(-]\s)+|[\s,;|•·–—(-]+$`,
  'g',
);
const stops = new RegExp(String.raw`[${letter}]{3}[.!?]\s[${capital}]|\s[|•·–—]\s|;\s`, 'g');

/** The part of a long line around its postal code. */
export function cutAround(text: string, postal: { index: number; length: number }): string {
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

/** "Firma · Lidická 12, 602 00 Brno · IČO": the parts between the dots that are addresses by themselves, or all. */
export function segmentsOf(text: string): string[] {
  const own = text.split(/\s[·|•]\s/).filter((segment) => {
    const postal = findPostalCode(segment, true);
    return postal && hasOwnStreet(segment, postal);
  });
  return own.length > 0 ? own : [text];
}

/** Whether the street stands on the postal code's own line, before it or after it. */
export function hasOwnStreet(text: string, postal: { index: number; length: number }): boolean {
  const before = text.slice(0, postal.index).split(/[,;]\s|\s[–-]\s/);
  const after = text
    .slice(postal.index + postal.length)
    .split(/[,;]\s|\s[–-]\s/)
    .slice(1);
  return [...before, ...after].some((part) => looksLikeStreet(part.trim()));
}

/** "1600 South Canal Street": the number before a street that has no other is its own, no code. */
export function withoutHouseNumber(text: string): string {
  const [first = '', number = '', street = ''] = /^(\d{4}\s)([^,\d]{4,60})/.exec(text) ?? [];
  const ends = first.length === text.length || text.charAt(first.length) === ',';
  return ends && hasStreetWord(street) ? text.replace(number, '#### ') : text;
}

export interface Part {
  readonly text: string;
  readonly labelled: boolean;
  readonly label?: string;
}

/** Address-like part of a line: without its label, e-mails and telephones after it. */
export function addressPart(line: Line, values: readonly Fact[]): Part {
  const labels = findLabels(line.text);
  const own = labels.find(({ kind }) => kind === 'address');
  // "Lives at: 12 Main Street": a label nobody listed.
  const unknown = unknownLabel.exec(line.text)?.[0].length ?? 0;
  const labelEnd = own && own.valueStart < line.text.length ? own.valueStart : unknown;
  let from = labelEnd;
  const others = [
    ...labels
      .filter(({ start, kind }) => start > from && kind !== 'address' && kind !== 'name')
      .map(({ start, valueStart }) => ({ start, end: valueStart })),
    ...values.filter(
      ({ kind, start }) =>
        kind !== 'address' && kind !== 'name' && kind !== 'person' && start >= from,
    ),
  ].sort((a, b) => a.start - b.start);
  // "Firma, IČO: 12345678, Kvítková 12, 602 00 Brno": it may stand behind other values.
  let text = '';
  for (const { start, end } of [...others, { start: line.text.length, end: 0 }]) {
    const said = line.text.slice(from, start).replace(edges, '');
    if (text === '' || (!/\d/.test(text) && /\d/.test(said))) text = said;
    if (/\d/.test(text)) break;
    from = Math.max(from, end);
  }
  return {
    text,
    labelled: own !== undefined && labelEnd === own.valueStart,
    label: own?.text,
  };
}

import { foldText } from '@/lib/domain/normalize/clean-text';
import { parsePostalAddress } from '@/lib/domain/normalize/postal-address';
import { type AddressPart, addressWords, otherAddressWords, partLabels } from './address-labels';
import type { FoundAddress } from './findings-schema';
import { withoutMapLink } from './map-links';
import type { PlacedLine } from './page-parts';

const longestLabel = 45;
const longestValue = 250;
/** An address below its label takes no more lines. */
const mostLines = 5;
/** Labels of an address's parts stand together: no further lines apart. */
const together = 10;

const withColon = /^([^:]{2,45}?)\s{0,2}:\s{0,3}(\S.{0,300})?$/u;

interface LabelledValue {
  label: string;
  lines: string[];
  at: number;
}

type Kind = 'address' | AddressPart;

/** What a text is the label of: a whole address ("Our address") or a part of one ("City"). */
export const addressLabelKind = (label: string): Kind | undefined => {
  const folded = foldText(label);
  if (folded === '' || folded.length > longestLabel) return undefined;
  const part = Object.entries(partLabels).find(([, labels]) => labels.has(folded));
  if (part) return part[0] as AddressPart;
  const words = folded.split(' ');
  if (words.length > 5 || words.some((word) => otherAddressWords.has(word))) return undefined;
  return words.some((word) => addressWords.has(word)) ? 'address' : undefined;
};

/** Whether a label stands here, of whatever: the value before it ends. */
function isLabel({ text, column, heading }: PlacedLine): boolean {
  return heading === true || column === 0 || /^[^:\d]{2,40}:(?:\s|$)/u.test(text);
}

/** The value of a label that is a line of its own: the cell beside it, or the lines below. */
function valueBelow(lines: readonly PlacedLine[], at: number): string[] {
  const cell = lines[at]?.column === 0;
  const value: string[] = [];
  for (let next = at + 1; next < lines.length && value.length < mostLines; next += 1) {
    const line = lines[next];
    if (!line || line.ofOthers || isLabel(line) || addressLabelKind(line.text) !== undefined) break;
    if (cell && line.column !== 1) break;
    value.push(line.text);
    // Of loose lines one is the value, unless it is only the address's first part.
    if (!cell && value.length === 1 && /,|\d{4}/.test(line.text)) break;
  }
  return value;
}

/** The value on the label's own line, with the line of the code and the town where that is the next one. */
function valueBeside(first: string, next: PlacedLine | undefined, kind: Kind): string[] {
  const ends = kind !== 'address' || next === undefined || next.ofOthers || isLabel(next);
  if (ends || /\d{4}/.test(first) || !/\d{4}/.test(next.text)) return [first];
  const parsed = parsePostalAddress(`${first}\n${next.text}`, { stated: true });
  return parsed?.street && parsed.postalCode && parsed.locality ? [first, next.text] : [first];
}

function readLabels(lines: readonly PlacedLine[]): Map<Kind, LabelledValue[]> {
  const found = new Map<Kind, LabelledValue[]>();
  lines.forEach((line, at) => {
    if (line.ofOthers || line.above || line.part || line.heading) return;
    const [, said, beside] = withColon.exec(line.text) ?? [];
    const label = said ?? (line.text.length <= longestLabel ? line.text : '');
    const kind = addressLabelKind(label);
    if (!kind) return;
    const value = (
      beside === undefined ? valueBelow(lines, at) : valueBeside(beside, lines[at + 1], kind)
    )
      .map((line) => withoutMapLink(line))
      .filter((text) => text !== '' && text.length <= longestValue);
    if (value.length > 0)
      found.set(kind, [...(found.get(kind) ?? []), { label, lines: value, at }]);
  });
  return found;
}

const isPart = (kind: Kind): kind is AddressPart => kind !== 'address';

/** A code, a town and so on with a label of their own, as far as they stand beside `at`. */
function partsBeside(found: Map<Kind, LabelledValue[]>, at: number) {
  const parts: Partial<Record<AddressPart, string>> = {};
  for (const [kind, values] of found) {
    const beside = values.find((value) => Math.abs(value.at - at) <= together);
    const [text = '', ...more] = beside?.lines ?? [];
    const fits = kind === 'postalCode' ? /\d/.test(text) && text.length <= 12 : text.length <= 80;
    if (isPart(kind) && more.length === 0 && fits) parts[kind] = text;
  }
  return parts;
}

/**
 * The addresses that labels of the subject's own part of a page introduce, as tables of particulars have
 * them: whole beside one label, or each part beside its own.
 */
export function labelledAddresses(
  lines: readonly PlacedLine[],
  country: string | undefined,
): FoundAddress[] {
  const labels = readLabels(lines);
  const whole = labels.get('address') ?? [];
  const found: FoundAddress[] = [];
  for (const { label, lines: value, at } of whole) {
    const text = value.join('\n');
    const parsed = parsePostalAddress(text, { stated: true, ...(country && { country }) });
    const parts = partsBeside(labels, at);
    if (!parsed || !(parsed.street || parsed.locality || parsed.postalCode)) continue;
    const { street, locality, postalCode } = { ...parsed, ...parts };
    // Beside a whole address a label's region may be any area: "Region: Old Town & Riverfront".
    const region = (parsed.postalCode && parsed.region) || (parts.region ?? parsed.region);
    found.push({
      text: text.replace(/\n/g, ', '),
      street: parts.street ?? street,
      locality,
      postalCode,
      region,
      country: parts.country ?? parsed.country,
      source: 'visible-text',
      where: label,
    });
  }
  const street = labels.get('street')?.[0];
  if (found.length > 0 || !street) return found;
  const parts = partsBeside(labels, street.at);
  if (!parts.street || !(parts.locality || parts.postalCode)) return found;
  return [{ ...parts, source: 'visible-text', where: street.label }];
}

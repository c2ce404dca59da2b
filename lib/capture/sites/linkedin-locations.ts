import { addFoundAddress, type FoundAddress, type FoundRecord } from '../found-record';
import type { Line, PageText } from '../visible/page-text';

/** Every address of a company ends in its country's code: "… Leeds, West Yorkshire LS12 2QX, GB". */
const ends = /,\s([A-Z]{2})$/;
const code =
  /(?:^|\s)((?:[A-Z]{1,2}-)?\d[\dA-Z]*(?:[\s-][\dA-Z]{1,4})?|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})$/;

/**
 * The addresses among a company's locations, each on one line or on the lines of one block, written
 * "street, town, region code, country" everywhere.
 */
export function addLocations(
  text: PageText,
  record: FoundRecord,
  inContent: (line: number) => boolean,
): void {
  text.lines.forEach((line, index) => {
    if (!inContent(index) || line.text.length > 250 || !ends.test(line.text)) return;
    const address = partsOf(`${linesAbove(text, index)}${line.text}`);
    if (address) addFoundAddress(record.addresses, address);
  });
}

/** What stands before a line in the block that holds the address alone. */
function linesAbove(text: PageText, index: number): string {
  const line = text.lines[index] as Line;
  const own = text.boxes[line.box];
  const around = text.boxes[own?.parent ?? -1];
  if (!own || !around) return '';
  const { first, last } = own.last - own.first > 1 ? own : around;
  const above = text.lines.slice(first, index);
  const alone = last === index + 1 && above.length < 5;
  if (!alone || above.some(({ spans }) => spans.some(({ href }) => href))) return '';
  return above.map((one) => `${one.text}, `).join('');
}

function partsOf(text: string): FoundAddress | undefined {
  const parts = text.split(/\s*,\s+/).filter(Boolean);
  const country = parts.pop();
  const last = parts.pop() ?? '';
  const postalCode = code.exec(last)?.[1];
  // "We were in Prague, CZ" in a text is no address.
  if (!postalCode && (parts.length === 0 || !/\d/.test(parts.join()))) return undefined;
  const region = (postalCode ? last.slice(0, -postalCode.length) : last).trim();
  const locality = parts.pop() ?? region;
  return {
    text,
    street: parts.join(', ') || undefined,
    locality: locality || undefined,
    postalCode,
    region: region && region !== locality ? region : undefined,
    country,
    source: 'linkedin',
    where: 'locations',
  };
}

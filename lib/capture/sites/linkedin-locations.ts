import { addFoundAddress, type FoundAddress, type FoundRecord } from '../found-record';
import type { Line, PageText } from '../visible/page-text';

/** Every address of a company ends in its country's code: "… Leeds, West Yorkshire LS12 2QX, GB". */
const ends = /,\s([A-Z]{2})$/;
/** "602 00", "LV-1010", "1012 AB", "EC1V2NX", "M5V 2T6", "D02 X285". */
const code =
  /(?:^|\s)((?:[A-Z]{1,2}-)?\d[\dA-Z]*(?:[\s-][\dA-Z]{1,4})?|[A-Z]{1,2}\d[A-Z\d]{0,5}(?:\s[A-Z\d]{3,4})?)$/;

/** A code before the town, as most write it themselves. */
const codeAhead = /^((?:[A-Z]{1,2}-)?\d{2,5}(?:[\s-]\d{2,4}|\s[A-Z]{2})?)\s(\D{2,60})$/;

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
    const above = /\d/.test(line.text) ? linesAbove(text, index) : '';
    const address = partsOf(above + line.text);
    if (address) addFoundAddress(record.addresses, address);
  });
}

/** The lines right above that stand in the same block, in elements of the same kind. */
function linesAbove(text: PageText, index: number): string {
  const place = (line: Line) => {
    const box = text.boxes[line.box];
    return box && !line.spans.some(({ href }) => href) ? `${box.tag} ${box.parent}` : undefined;
  };
  const own = place(text.lines[index] as Line);
  let first = index;
  while (own && first > index - 4 && first > 0 && place(text.lines[first - 1] as Line) === own)
    first -= 1;
  return text.lines
    .slice(first, index)
    .map((line) => `${line.text}, `)
    .join('');
}

function partsOf(text: string): FoundAddress | undefined {
  const parts = text.split(/\s{0,3},\s{1,3}/).filter(Boolean);
  const country = parts.pop();
  const last = parts.pop() ?? '';
  const postalCode = code.exec(last)?.[1];
  // "We were in Prague, CZ" in a text is no address.
  if (!postalCode && (parts.length === 0 || !/\d/.test(parts.join()))) return undefined;
  const region = (postalCode ? last.slice(0, -postalCode.length) : last).trim();
  const town = parts.pop() ?? region;
  // "…, 06800 Mérida, Badajoz, ES"
  const [, ahead, behind] = (!postalCode && codeAhead.exec(town)) || [];
  const locality = behind ?? town;
  return {
    text,
    street: parts.join(', ') || undefined,
    locality: locality || undefined,
    postalCode: postalCode ?? ahead,
    region: region && region !== locality ? region : undefined,
    country,
    source: 'linkedin',
    where: 'locations',
  };
}

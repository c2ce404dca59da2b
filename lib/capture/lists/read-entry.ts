import { addFound, type EntryLine, type FoundRecord, foundRecord } from '../found-record';
import { addFact } from '../visible/add-fact';
import { foldWords } from '../visible/fold';
import type { PageText } from '../visible/page-text';
import { industryPieces, nextPlace, placeOf, placeOfPiece } from './align-fields';
import { isCallText } from './button-texts';
import { addAlignedAddress } from './entry-addresses';
import { addEntryLinks, leadsNowhere } from './entry-links';
import { hiddenPhone, hiddenPhoneLinks } from './hidden-values';
import { titleText } from './line-signals';
import type { ListItem } from './list-candidates';
import type { ListReading } from './list-reading';

const source = 'list';

/** Which cell of a row a place is in, and whether it is a heading. */
const kindOfPlace = (place = '') => `${/^t[dh]\d+/.exec(place)} ${place.endsWith('#')}`;

/** The line that names an entry: at the place of names, or a title of the same kind. */
function nameLineOf({ text, signals, fields }: ListReading, item: ListItem): number | undefined {
  let first: number | undefined;
  for (let at = item.first; at < item.last; at += 1) {
    const place = placeOf(text, item, at);
    if (place === fields.name && (signals.isTitle[at] || !signals.isFact[at])) return at;
    if (signals.isTitle[at] && kindOfPlace(place) === kindOfPlace(fields.name)) first ??= at;
  }
  return first;
}

/**
 * One entry of a list, or undefined for an advertisement and for a part without a name. Its people
 * and what is about others are not told apart here: an entry is short.
 */
export function readEntry(reading: ListReading, item: ListItem): FoundRecord | undefined {
  const { page, text, signals, byLine, fields, shared } = reading;
  const nameLine = nameLineOf(reading, item);
  const line = nameLine === undefined ? undefined : text.lines[nameLine];
  if (!line) return undefined;
  const record = foundRecord('unknown', 'subject');
  addFound(record.names, nameOf(titleText(line)), source, 'entry');
  addEntryLinks(page, text, record, item, line, shared);
  // Who paid to stand first has a page of its own as the others have; an advertisement leads away.
  if (record.detailUrl === undefined && signals.isAd.slice(item.first, item.last).includes(true))
    return undefined;
  record.lines = linesOf(reading, item, nameLine);
  const { besides } = fields;
  const seen = new Set<string>();
  for (let at = item.first; at < item.last; at += 1) {
    for (const fact of byLine.get(at) ?? []) {
      if (fact.kind === 'web' && leadsNowhere(page, fact.value)) continue;
      addFact(record, fact, fact.label ?? 'entry', source);
    }
    if (besides.length === 0) continue;
    const place = placeOf(text, item, at);
    for (const piece of industryPieces(signals, text.lines[at], at)) {
      if (piece.start === 0 && at === nameLine) continue;
      const own = nextPlace(placeOfPiece(place, piece), seen);
      const column = seen.has(own) ? -1 : besides.indexOf(own);
      seen.add(own);
      if (column >= 0) addFound(record.industries, piece.text, source, `entry ${column}`);
    }
  }
  if (record.phones.length === 0) addHiddenPhones(text, record, item);
  if (record.addresses.length === 0) addAlignedAddress(reading, record, item);
  return record;
}

const maxLines = 24;
const maxPlaces = 5000;

/** What an entry says besides its name and its buttons. */
function linesOf(
  { text, signals, placeNumbers }: ListReading,
  item: ListItem,
  nameLine: number | undefined,
): EntryLine[] {
  const lines: EntryLine[] = [];
  const seen = new Set<string>();
  for (let at = item.first; at < item.last && lines.length < maxLines; at += 1) {
    const said = text.lines[at]?.text ?? '';
    if (at === nameLine || said.length > 200 || signals.isAction[at] || signals.isOut[at]) continue;
    let path = placeOf(text, item, at);
    while (seen.has(path)) path += '+';
    seen.add(path);
    const place = placeNumbers.get(path) ?? Math.min(placeNumbers.size, maxPlaces);
    placeNumbers.set(path, place);
    lines.push({ text: said, place, ...(signals.isFact[at] && { read: true }) });
  }
  return lines;
}

/** A number that a button shows; not where a number stands already. */
function addHiddenPhones(text: PageText, record: FoundRecord, item: ListItem): void {
  for (const number of hiddenPhoneLinks(text, item))
    addFound(record.phones, number, source, 'hidden link');
  for (let at = item.first; at < item.last && record.phones.length === 0; at += 1) {
    const line = text.lines[at];
    if (!line || line.text.length > 120) continue;
    const says = [line.text, ...line.spans.map(({ start, end }) => line.text.slice(start, end))];
    if (says.some((said) => isCallText(foldWords(said))))
      addFound(record.phones, hiddenPhone(text, line), source, 'behind the button');
  }
}

/** "1. Firma s.r.o." in a numbered list: the number is the list's. */
function nameOf(text: string): string {
  const name = text
    .replace(/^\d{1,4}[.)]\s+(?=["„“«]?\p{L})/u, '')
    .replace(/\s{0,3}[|•·›]{1,9}\s{0,3}$/, '');
  return name.includes('«') ? name : name.replace(/\s{0,3}»\s{0,3}$/, '');
}

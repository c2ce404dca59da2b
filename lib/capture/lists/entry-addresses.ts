import { addFoundAddress, type FoundRecord } from '../found-record';
import { letter } from '../vocabulary/letters';
import { placeOf, saysWhere } from './align-fields';
import type { ListItem } from './list-candidates';
import type { ListReading } from './list-reading';

const source = 'list';
const distance =
  /[\s,(–-]{0,5}(?<![\d/.,-])\d{1,4}(?:[.,]\d{1,2})?\s?(?:km|mi|miles?|км|m|м)\.?\)?$/i;
const mapWords =
  /(?:^|[\s,(|·–-]{1,5})(?:(?:voir|show|view|zobrazit|auf|vezi|pokaż|показать|на|na|on|pe)\s){0,2}(?:der\s|le\s|la\s)?(?:plan|itinéraire|map[aęăeě]?|mapie|kart[ey]|carte|mappa|hart[aă]|карт[аеу]|kaart|térkép|route|directions|trasa)\)?$/i;

/** "Köln (Ehrenfeld)": the town is what goes before. */
const quarter = new RegExp(String.raw`(?<=[${letter}])\s*\([^()\d]{2,40}\)$`);

/** An address without the way there and what leads to the map. */
export function trimAddress(said: string): string {
  return said
    .replace(mapWords, '')
    .replace(distance, '')
    .replace(mapWords, '')
    .replace(quarter, '')
    .trim();
}

/**
 * What lines at the places of addresses say where an entry has no address by itself: a street and
 * its town without a postal code, or a town alone.
 */
export function addAlignedAddress(
  { text, signals, fields, table }: ListReading,
  record: FoundRecord,
  item: ListItem,
): void {
  const parts: string[] = [];
  let before = -1;
  let inTable = false;
  for (let at = item.first; at < item.last && parts.length < 4; at += 1) {
    const line = text.lines[at];
    if (!line || signals.isFact[at] || signals.isAction[at] || signals.isOut[at]) continue;
    const column = table.roleOf(at);
    const aligned =
      fields.places.has(placeOf(text, item, at)) && (column === 'place' || saysWhere(line.text));
    // The town beneath its street, in the same paragraph.
    const goesOn =
      at === before + 1 &&
      text.lines[before]?.box === line.box &&
      line.text.length <= 50 &&
      !/[:@!?]/.test(line.text);
    if (!aligned && !(goesOn && parts.length > 0)) continue;
    inTable ||= column === 'place';
    parts.push(trimAddress(line.text).replace(/[\s,;]+$/, ''));
    before = at;
  }
  const said = parts.filter(Boolean).join(', ');
  if (said === '') return;
  const town = !/\d/.test(said);
  addFoundAddress(record.addresses, {
    text: said,
    ...(town && { locality: said }),
    source,
    where: inTable ? 'column' : 'entry',
  });
}

import { addFoundAddress, type FoundRecord } from '../found-record';
import { placeOf, saysWhere } from './align-fields';
import type { ListItem } from './list-candidates';
import type { ListReading } from './list-reading';

const source = 'list';

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
    parts.push(line.text.replace(/[\s,;]+$/, ''));
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

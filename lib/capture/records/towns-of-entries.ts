import { townStanding } from '@/lib/domain/normalize/known-towns';
import type { Found, FoundRecord } from './findings-schema';

/** How the reader marks what stands at the same place in every entry: by the number of the place. */
const aligned = /^entry (\d)$/;
const columnOf = ({ where }: Found): number => Number(aligned.exec(where)?.[1] ?? -1);

const betweenParts = /\s{1,3}[·|•]\s{1,3}/;
const partsOf = (said: string): string[] => said.split(betweenParts);
/** Without a pin before it and the district behind it: "📍 Brno", "Szeged, Csongrád-Csanád". */
const firstName = (part: string): string =>
  (part.replace(/^[^\p{L}]{1,5}/u, '').split(/,\s/)[0] ?? '').trim();

/** Which part of a value is a known town; -1: none. */
const townPart = (said: string): number =>
  partsOf(said).findIndex((part) => townStanding(firstName(part)) > 1);

/** Known towns among a place's values, from which on the others are towns as well that are not known. */
const enough = 0.6;
const villageWords = 4;

interface TownColumn {
  column: number;
  part: number;
  /** How many parts the first value has in which a town is known. */
  parts: number;
}

function townColumn(entries: readonly FoundRecord[]): TownColumn | undefined {
  const columns = new Map<number, { all: number; parts: number[] }>();
  for (const { industries } of entries)
    for (const found of industries) {
      const column = columnOf(found);
      if (column < 0) continue;
      const counts = columns.get(column) ?? { all: 0, parts: [] };
      columns.set(column, counts);
      counts.all += 1;
      const part = townPart(found.value);
      if (part >= 0) counts.parts[part] = (counts.parts[part] ?? 0) + 1;
    }
  for (const [column, { all, parts }] of [...columns].sort(([a], [b]) => a - b)) {
    const part = parts.findIndex((count) => count >= 2 && count >= all * enough);
    if (part < 0) continue;
    const values = entries.flatMap(({ industries }) =>
      industries.filter((found) => columnOf(found) === column).map(({ value }) => value),
    );
    const usual = values.find((value) => townPart(value) === part) ?? '';
    return { column, part, parts: partsOf(usual).length };
  }
  return undefined;
}

/** The entry with its town as its address, and without it among its lines of business. */
function withTown(entry: FoundRecord, { column, part, parts: usual }: TownColumn): FoundRecord {
  const found = entry.industries.find((each) => columnOf(each) === column);
  if (!found) return entry;
  const others = entry.industries.filter((each) => each !== found);
  const parts = partsOf(found.value);
  // "Kovovýroba" alone among "Brno · Kovovýroba": nobody says where.
  if (parts.length !== usual && townPart(found.value) !== part)
    return { ...entry, industries: usual > 1 ? entry.industries : others };
  const said = (parts[part] ?? '').replace(/^[^\p{L}]{1,5}/u, '').trim();
  const locality = firstName(said);
  const isTown = locality !== '' && locality.split(' ').length <= villageWords;
  const rest = parts.filter((_, at) => at !== part).join(' · ');
  const { source } = found;
  const isPlaced = entry.addresses.length > 0 || said === '';
  return {
    ...entry,
    industries: rest === '' ? others : [{ ...found, value: rest }, ...others],
    addresses: isPlaced
      ? entry.addresses
      : [{ text: said, ...(isTown && { locality }), source, where: 'entry' }],
  };
}

/** The first of what stands beside the names, where nothing says that it is the line of business. */
function withOneLine(entry: FoundRecord, first: number | undefined): FoundRecord {
  const isStated = entry.industries.some((each) => columnOf(each) < 0);
  return {
    ...entry,
    industries: entry.industries.flatMap((each) => {
      const column = columnOf(each);
      if (column < 0) return [each];
      // Which place it was means nothing to a user.
      return !isStated && column === first ? [{ ...each, where: 'entry' }] : [];
    }),
  };
}

/**
 * Entries of a list with what stands at the same place in each told apart: where most of it are towns
 * that are known, it is where the entries are, "Brno" alone or "Brno · Kovovýroba"; the first of the
 * other places is their line of business.
 */
export function townsOfEntries(entries: readonly FoundRecord[]): FoundRecord[] {
  const towns = townColumn(entries);
  const placed = towns ? entries.map((entry) => withTown(entry, towns)) : entries;
  const columns = placed.flatMap(({ industries }) => industries.map(columnOf));
  const first = columns.filter((column) => column >= 0).reduce((a, b) => Math.min(a, b), 9);
  return placed.map((entry) => withOneLine(entry, first));
}

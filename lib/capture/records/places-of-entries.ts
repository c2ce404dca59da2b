import { streetStrength } from '@/lib/domain/normalize/address-parts';
import { parsePostalAddress } from '@/lib/domain/normalize/postal-address';
import { findPostalCodes } from '@/lib/domain/normalize/postal-codes';
import type { EntryLine, FoundAddress, FoundRecord } from './findings-schema';
import { type PlaceHints, placeLine } from './place-line';
import { trimAddress } from './trim-address';

/**
 * What stands at one place of the entries: whole addresses, streets whose towns stand elsewhere, towns
 * and regions; `else` where it is known to be something else.
 */
type Held = 'address' | 'street' | 'town' | 'else';

/** So many lines of a place are looked at: more tell nothing new. */
const sample = 6;
/** Lines of a place that have to say where, of all. */
const enough = 0.5;
/** Where so few say where, the place holds something else. */
const few = 0.2;
const mostLines = 4;
const longestPlace = 120;

interface Counts {
  all: number;
  address: number;
  street: number;
  town: number;
}

const linesIn = (found: FoundAddress): string[] => found.text?.split('\n') ?? [];

/** Whether a line is an address by itself: a street or a code with its town. */
function isAddress(said: string, country: string | undefined): boolean {
  if (!/\d/.test(said) || said.length < 5) return false;
  const parsed = parsePostalAddress(said, { country });
  return parsed?.locality !== undefined && !!(parsed.street ?? parsed.postalCode);
}

/** Mailboxes, sites and descriptions, which nobody has to take apart to know that they say something else. */
const isElse = (said: string) => said.length > longestPlace || /@|\/\/|\bwww\./i.test(said);

function countLine(counts: Counts, said: string, entry: FoundRecord, hints: PlaceHints): void {
  counts.all += 1;
  if (isElse(said)) return;
  if (placeLine(said, hints)) counts.town += 1;
  else if (isAddress(said, hints.country)) counts.address += 1;
  else if (
    /\d/.test(said) &&
    streetStrength(said) > 1 &&
    entry.addresses.some((found) => linesIn(found).includes(said))
  )
    counts.street += 1;
}

/** What each place of the entries holds, as far as its lines tell. */
function heldAt(entries: readonly FoundRecord[], hints: PlaceHints): ReadonlyMap<number, Held> {
  const places = new Map<number, Counts>();
  for (const entry of entries)
    for (const { place, text } of entry.lines ?? []) {
      const counts = places.get(place) ?? { all: 0, address: 0, street: 0, town: 0 };
      places.set(place, counts);
      if (counts.all < sample) countLine(counts, text, entry, hints);
    }
  const held = new Map<number, Held>();
  for (const [place, { all, address, street, town }] of places) {
    const where = address + street + town;
    if (all < 2) continue;
    if (where <= all * few) held.set(place, 'else');
    else if (where < 2 || where < all * enough) continue;
    else held.set(place, address > 0 ? 'address' : street > town ? 'street' : 'town');
  }
  return held;
}

/** The lines that say where an entry is and follow each other; none where they stand apart. */
function whereLines(lines: readonly EntryLine[], held: ReadonlyMap<number, Held>): EntryLine[] {
  const isWhere = ({ place }: EntryLine) => (held.get(place) ?? 'else') !== 'else';
  const first = lines.findIndex(isWhere);
  const run = lines.slice(Math.max(0, first));
  const length = run.findIndex((line) => !isWhere(line));
  const found = length < 0 ? run : run.slice(0, length);
  const isAlone = !run.slice(found.length).some(isWhere);
  return first < 0 || !isAlone || found.length > mostLines ? [] : found;
}

/** The lines without those that say something else this once: "Top company" where the others' streets are. */
function telling(
  lines: readonly EntryLine[],
  held: ReadonlyMap<number, Held>,
  hints: PlaceHints,
): readonly EntryLine[] {
  const sure = lines.filter(
    ({ text, place }) =>
      /\d/.test(text) || held.get(place) === 'town' || placeLine(text, hints) !== undefined,
  );
  return sure.length > 0 ? sure : lines.slice(-1);
}

/** The address that the lines of an entry at the places of addresses make. */
function addressOf(
  lines: readonly EntryLine[],
  held: ReadonlyMap<number, Held>,
  hints: PlaceHints,
): FoundAddress | undefined {
  const [only, ...more] = lines;
  if (!only) return undefined;
  const origin = { source: 'list', where: 'column' } as const;
  const said = more.length === 0 ? placeLine(only.text, { ...hints, aligned: true }) : undefined;
  if (said) return { ...said, ...origin };
  const text = lines.map((line) => line.text).join('\n');
  if (!/\d/.test(text)) return undefined;
  if (parsePostalAddress(text, { country: hints.country, stated: true }))
    return { text, ...origin };
  const isStreet = held.get(only.place) === 'street' && streetStrength(text) > 0;
  return isStreet && more.length === 0 ? { text, street: text, ...origin } : undefined;
}

/** Whether a found address is what the reader made of lines of the entry without taking them apart. */
const isWhole = ({ street, postalCode, source }: FoundAddress) =>
  source === 'list' && !street && !postalCode;

const longestCode = 10;
/** "2320 Sampledorf": also where the page's language speaks for another country, with other codes. */
const codeAndTown = /^(?:\p{Lu}{1,3}[- ])?\d{4,6} \p{Lu}/u;

/** Whether a line could be a street or a code: "LS1 4AB" stands alone at some. */
const hasNumber = (line: string, { country }: PlaceHints) =>
  /\d/.test(line) &&
  (codeAndTown.test(line) ||
    streetStrength(line) > 1 ||
    isAddress(line, country) ||
    (line.length <= longestCode && findPostalCodes(line, country).length > 0));

/** A found address without the lines that at their places hold something else in the other entries. */
function withoutOthers(
  found: FoundAddress,
  { lines = [] }: FoundRecord,
  held: ReadonlyMap<number, Held>,
  hints: PlaceHints,
): FoundAddress | undefined {
  if (!isWhole(found) || found.text === undefined) return found;
  const said = found.text;
  const others = new Set(
    lines
      .filter(
        ({ place, text }) =>
          held.get(place) === 'else' &&
          said.includes(text) &&
          !placeLine(text, hints) &&
          !hasNumber(text, hints),
      )
      .map(({ text }) => text),
  );
  // Where no code ends them the reader joins the lines at the places of addresses.
  const last = [...others].find((line) => said.endsWith(`, ${line}`));
  const own = last ? said.slice(0, -last.length - 2) : said;
  const kept = own.split('\n').filter((line) => !others.has(line));
  return kept.length > 0 ? { ...found, text: kept.join('\n') } : undefined;
}

/** Whether what the reader found says all that the lines do, and can be taken apart. */
function saysAll(
  found: FoundAddress,
  made: FoundAddress,
  where: readonly EntryLine[],
  { country }: PlaceHints,
): boolean {
  const text = found.text ?? '';
  if (!isWhole(found) || !/\d/.test(text)) return false;
  if (!parsePostalAddress(text, { country, stated: true })) return false;
  const says = (line: string) =>
    text.includes(line) || linesIn(found).some((one) => line.includes(one));
  return made.locality !== undefined || where.every((line) => says(line.text));
}

function withPlaces(
  entry: FoundRecord,
  held: ReadonlyMap<number, Held>,
  hints: PlaceHints,
): FoundRecord {
  const where = telling(whereLines(entry.lines ?? [], held), held, hints);
  const made = addressOf(where, held, hints);
  const addresses = entry.addresses.flatMap(
    (found) => withoutOthers(found, entry, held, hints) ?? [],
  );
  if (!made) return { ...entry, addresses };
  const saying = new Set(addresses.filter((found) => saysAll(found, made, where, hints)));
  if (saying.size > 0)
    return {
      ...entry,
      addresses: addresses.map((found) =>
        saying.has(found) ? { ...found, where: made.where } : found,
      ),
    };
  const said = where.map(({ text }) => text).join('\n');
  const texts = new Set(where.map(({ text }) => text));
  return {
    ...entry,
    addresses: [
      made,
      ...addresses.filter(
        (found) => !isWhole(found) || !linesIn(found).every((line) => said.includes(line)),
      ),
    ],
    industries: entry.industries.filter(({ value }) => !texts.has(value)),
  };
}

/** The reader hands over so many lines of an entry at most. */
const allLines = 24;

/** An address below the entry's name, up to where its lines go on into the next entry's, or are buttons. */
function withinEntry(text: string, { names: [name], lines = [] }: FoundRecord): string {
  const [top = '', ...more] = text.split('\n');
  // "2. Sample Works": a number before the name is the list's.
  const parts = more.length > 0 && name && top.endsWith(name.value) ? more : [top, ...more];
  const isOwn = (part: string) => lines.some((line) => line.text.includes(part));
  const first = parts.findIndex(isOwn);
  const end = parts.findIndex((part, at) => at > first && !isOwn(part));
  const isKnown = first >= 0 && end >= 0 && lines.length < allLines;
  return (isKnown ? parts.slice(0, end) : parts).join('\n');
}

/** Without the way to the addresses, and without the lines that say a telephone number. */
function trimmed(entry: FoundRecord, country: string | undefined): FoundRecord {
  const trim = (text: string) =>
    text
      .split('\n')
      .map((line) => trimAddress(line, country))
      .filter(Boolean)
      .join('\n');
  const trimFound = (found: FoundAddress): FoundAddress => {
    if (found.source !== 'list' || !found.text) return found;
    const text = trim(withinEntry(found.text, entry));
    // "Olomouc, 12 km": the distance was the only number.
    const isTown = found.locality !== undefined || (/\d/.test(found.text) && !/\d/.test(text));
    return { ...found, text, ...(isTown && { locality: text }) };
  };
  return {
    ...entry,
    addresses: entry.addresses.map(trimFound).filter(({ text }) => text !== ''),
    lines: entry.lines
      ?.filter(({ text }) => !entry.phones.some(({ value }) => text.includes(value)))
      .map((line) => ({ ...line, text: trim(line.text) })),
  };
}

/**
 * Entries of a list with the addresses that the places of their lines tell: where most entries have an
 * address, a street or a town, the others' lines at that place are one as well, though nobody knows the
 * town; what stands beside an address and is something else in most entries is no part of it.
 * `country`: ISO 3166-1 alpha-2 of the country the page is of.
 */
export function placesOfEntries(entries: readonly FoundRecord[], country?: string): FoundRecord[] {
  const hints = { country };
  const trim = entries.map((entry) => trimmed(entry, country));
  const held = heldAt(trim, hints);
  return trim.map((entry) => withPlaces(entry, held, hints));
}

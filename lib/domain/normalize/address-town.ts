import {
  hasStreetWord,
  isCertainStreet,
  isHousePart,
  isStreet,
  isTown,
  streetStrength,
  townIsNumbered,
} from './address-parts';
import type { Piece } from './address-pieces';
import type { Place } from './address-place';
import type { StreetRun } from './address-street';
import { townWord, villageHouse } from './address-words';
import { hasLegalForm } from './company-name';
import { townStanding } from './known-towns';

/** Where the town is written before the street. */
const townFirst: ReadonlySet<string> = new Set('RU UA BY KZ KG MD HU RO BG JP CN'.split(' '));

/** A part that can be nothing but a town, if it is one. */
export const isTownPart = (part: string) =>
  isTown(part) && streetStrength(part) < 2 && !isHousePart(part) && !hasLegalForm(part);

/** A town that is known by itself, or by what stands before its quarter: "Praha 5 - Smíchov". */
export function isKnownTown(part: string): boolean {
  if (!isTownPart(part)) return false;
  const [beforeQuarter = ''] = part.split(/\s?[–/-]\s?|\s(?=\d)/);
  return townIsNumbered(part) || [part, beforeQuarter].some((town) => townStanding(town) >= 2);
}

/**
 * Where the town beside a street stands: marked, right behind it, or right before it; -1: nowhere.
 * `larger`: its region stands first, as where addresses go from the large to the small.
 */
export function findTownBeside(
  parts: readonly string[],
  { from, to }: StreetRun,
  country: string | undefined,
  larger = false,
): number {
  const marked = parts.findIndex((part) => townWord.test(part) && !isStreet(part));
  const first = larger || country === undefined || townFirst.has(country);
  const at = [marked, to + 1, to + 2, from - 1, from - 2].find((place) => {
    const part = parts[place] ?? '';
    const fits = place > from || place === marked || first || isKnownTown(part);
    return fits && isTownPart(part);
  });
  return at ?? -1;
}

const houseNumber = /^\d{1,4}\p{L}?(?:[/-]\d{1,4}\p{L}?)?$/u;

/** "Москва, Цветочная, 5": joins the name of a street with the number that stands apart. */
function joinNumbers(parts: string[]): void {
  parts.forEach((part, at) => {
    const number = parts[at + 1] ?? '';
    if (!houseNumber.test(number) || !isTown(part) || isKnownTown(part)) return;
    parts[at] = `${part}, ${number}`;
    parts[at + 1] = '';
  });
}

/**
 * Where a name and a number without any word for a street stand beside a known town ("Květinová 5,
 * Brno"), or beside any town where something else says that it is an address; -1: nowhere. Joins the
 * two in \`parts\` where a comma parts them.
 */
function findPlainStreet(parts: string[], stated: boolean): number {
  if (stated) joinNumbers(parts);
  return parts.findIndex((part, at) => {
    const isHouse = villageHouse.test(part);
    const isPlain = streetStrength(part) > 1 && /\d/.test(part) && part.split(' ').length <= 6;
    if (!isHouse && !isPlain) return false;
    const beside = [parts[at + 1] ?? '', parts[at - 1] ?? ''].filter(isTownPart);
    if (stated) return beside.length > 0 || parts.length === 1;
    return beside.some((town) => (isHouse ? townWord.test(town) : isKnownTown(town)));
  });
}

/**
 * Which part is the street where no code says where the town is, the surest first; -1: none. `stated`: something
 * else says that it is an address. Joins in `parts` what a comma parts.
 */
export function findStreetPart(parts: string[], stated: boolean): number {
  const places = [
    // "стр. 2" is a building of the house, "str. 2" a street.
    parts.findIndex((part) => isCertainStreet(part) && !isHousePart(part)),
    parts.findIndex((part, at) => streetStrength(part) === 2 && isHousePart(parts[at + 1] ?? '')),
    parts.findIndex(isCertainStreet),
    // "Unit 7, Flower Park, Canal Road, Dublin 12"
    parts.findIndex(
      (part, at) =>
        streetStrength(part) === 2 &&
        hasStreetWord(part) &&
        isKnownTown(parts[at + 1] ?? '') &&
        parts.slice(0, at).some(isHousePart),
    ),
  ];
  const split = places.find((place) => place >= 0) ?? findPlainStreet(parts, stated);
  if (split >= 0 || !stated) return split;
  // "Address: Main Street, Kilflower": what is said to be one needs no number.
  return parts.findIndex(
    (part, at) =>
      streetStrength(part) === 2 && hasStreetWord(part) && isTownPart(parts[at + 1] ?? ''),
  );
}

/** "Lhotka 12" where nothing is called a street: the village; '' for a street. */
export function villageOf(street: string): string {
  const [, name = ''] = /^(\p{Lu}[^\d,]{2,40}) \d{1,4}$/u.exec(street) ?? [];
  return isTownPart(name) && !hasStreetWord(street) ? name : '';
}

/**
 * Where a name stands behind the code on its line and the town before it, which is a region's then: "Ανθέων 5,
 * Πάτρα, 26221, Αχαΐας"; -1: nowhere.
 */
export function findRegionBehind(
  rest: readonly string[],
  pieces: readonly Piece[],
  { index, before, after }: Place,
): number {
  const isAlone = before === '' && after === '' && rest[index - 1] === '';
  const isLine = !pieces[index]?.first && pieces[index + 1]?.first === false;
  const isLast = pieces[index + 2]?.first !== false;
  return isAlone && isLine && isLast && isTownPart(rest[index + 1] ?? '') ? index + 1 : -1;
}

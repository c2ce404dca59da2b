import { isBuilding, isHousePart, isNumberedRoad, streetStrength } from './address-parts';
import { villageHouse } from './address-words';
import { hasLegalForm } from './company-name';

/** Where everything between the house and the town belongs to the street's line. */
const throughTown: ReadonlySet<string> = new Set(
  'GB IE IN ZA HK SG NZ TR JP MY MT CY JE GG IM NG KE PK LK TH PH VN AE'.split(' '),
);

/** In France the building stands before the street: "Résidence des Roses, 14 rue des Fleurs". */
const frenchStreet =
  /^\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|allée|boulevard|place|quai|cours|chemin|route|impasse)\s/iu;

/** In Italy a village, a part of one or a farm stands for the street: "Loc. Fiorita, 3". */
const hamlet =
  /^(?:loc(?:\.|alità)|fraz(?:\.|ione)|c\.da|contrada|borgo|borgata|cascina|masseria|podere)\s?(?=\p{Lu})/iu;

export interface StreetRun {
  text: string;
  from: number;
  to: number;
}

/**
 * The street with the parts that say more of the house. `town` is where the code or the town stands;
 * parts that are used up are empty.
 */
export function findStreet(
  parts: readonly string[],
  town: number,
  country?: string,
): StreetRun | undefined {
  const estate = country === 'IN' ? indianStreet(parts, town) : undefined;
  if (estate) return estate;
  let core = -1;
  let most = 0;
  for (const [at, part] of parts.entries()) {
    if (part === '' || isHousePart(part)) continue;
    const strength = country === 'IT' && hamlet.test(part) ? 2 : streetStrength(part);
    if (strength === 0 || (hasLegalForm(part) && strength < 3)) continue;
    const next = parts[at + 1] ?? '';
    const numbered = !/\d/.test(part) && next !== '' && isHousePart(next) ? 0.6 : 0;
    const score = strength + numbered - Math.min(9, Math.abs(at - town)) * 0.05;
    if (score > most) {
      most = score;
      core = at;
    }
  }
  if (core < 0) return boxOrHouse(parts, town, country);
  const through = country !== undefined && throughTown.has(country) && core < town;
  const named = through || frenchStreet.test(parts[core] ?? '');
  let to = core;
  while (to + 1 < parts.length && to + 1 !== town && parts[to + 1] !== '') {
    const next = parts[to + 1] ?? '';
    if (!isHousePart(next) && !(through && next.length <= 60 && !hasLegalForm(next))) break;
    to += 1;
  }
  let from = core;
  // "1709 Flower Avenue, Highway 87 North": the road by its number is the street's other name.
  if (isNumberedRoad(parts[core] ?? '') && streetStrength(parts[core - 1] ?? '') === 3) from -= 1;
  while (
    from > 0 &&
    parts[from - 1] !== '' &&
    from - 1 !== town &&
    belongsBefore(parts, from - 1, named)
  )
    from -= 1;
  return run(parts, from, to);
}

/**
 * In India all from the door's number or the building to the town: "12, Lotus Bhavan, 2nd Floor, Opp.
 * Post Office, Lotus Nagar". Only before a code, whose part is empty then.
 */
function indianStreet(parts: readonly string[], town: number): StreetRun | undefined {
  if (parts[town] !== '') return undefined;
  const to = parts.findLastIndex((part, at) => at < town && part !== '');
  const from = parts.findIndex(
    (part, at) =>
      at <= to && (/\d/.test(part) || isBuilding(part) || isHousePart(part)) && !hasLegalForm(part),
  );
  if (from < 0 || to - from > 8 || parts.slice(from, to + 1).includes('')) return undefined;
  return run(parts, from, to);
}

/** "12, rue des Fleurs", "Unit 4, Kemp House, 12 City Road": what belongs to it may come first. */
function belongsBefore(parts: readonly string[], at: number, named: boolean): boolean {
  const part = parts[at] ?? '';
  if (isHousePart(part)) return true;
  if (!isBuilding(part) || hasLegalForm(part)) return false;
  return named || isHousePart(parts[at - 1] ?? '');
}

/** A post box, a village's house number or farm, or a building, where nothing is called a street. */
function boxOrHouse(
  parts: readonly string[],
  town: number,
  country?: string,
): StreetRun | undefined {
  const house = parts.findLastIndex((part) => villageHouse.test(part));
  if (house >= 0) return run(parts, house, house);
  const box = parts.findLastIndex((part) => part !== '' && streetStrength(part) === 3);
  if (box >= 0) {
    const station = box + 1 < parts.length && isHousePart(parts[box + 1] ?? '') ? box + 1 : box;
    return run(parts, box, through(parts, station, town, country));
  }
  const farm = parts.findLastIndex((part) => /^["„“«][^"„“”«»]{3,40}["”“»]$/.test(part));
  if (farm >= 0) return run(parts, farm, farm);
  if (country === undefined || !throughTown.has(country)) return undefined;
  // Where the town had a part of its own it stands in between.
  const to = parts[town - 1] === '' ? town - 2 : town - 1;
  let from = to + 1;
  for (let at = to; at >= 0 && parts[at] !== '' && from - at < 3; at -= 1)
    if (
      isHousePart(parts[at] ?? '') ||
      (isBuilding(parts[at] ?? '') && !hasLegalForm(parts[at] ?? ''))
    )
      from = at;
  return from <= to ? run(parts, from, to) : undefined;
}

/** The last part before the town where estates and villages stand between the two. */
function through(parts: readonly string[], from: number, town: number, country = ''): number {
  let to = from;
  if (!throughTown.has(country)) return to;
  while (to + 1 < town && parts[to + 1] && !hasLegalForm(parts[to + 1] ?? '')) to += 1;
  return to;
}

function run(parts: readonly string[], from: number, to: number): StreetRun {
  return { text: parts.slice(from, to + 1).join(', '), from, to };
}

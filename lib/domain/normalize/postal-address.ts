import {
  hasStreetWord,
  isCertainStreet,
  isStreet,
  isTown,
  splitAfterTown,
  splitAtTown,
  townIsNumbered,
} from './address-parts';
import { type Place, takeCountry, takePlace } from './address-place';
import {
  addressLabel,
  britishCounties,
  buildingWords,
  districtWords,
  housePart,
  otherPart,
  regionWords,
  townWord,
  usStates,
  villageHouse,
} from './address-words';
import { cleanText, foldText } from './clean-text';
import { hasLegalForm } from './company-name';
import { countryCode } from './country-names';

export { countryCode };

export interface ParsedAddress {
  /** The whole address on one line, as shown. */
  text: string;
  street?: string;
  locality?: string;
  postalCode?: string;
  region?: string;
  /** ISO 3166-1 alpha-2, from the address or from the hint. */
  country?: string;
}

export interface AddressHints {
  /** ISO 3166-1 alpha-2 of the country the page is of. */
  country?: string;
}

const longest = 300;
const mostParts = 14;

/**
 * An address taken apart. Parts may be separated by commas, line breaks, semicolons or bars.
 * @returns undefined for text that does not look like an address.
 */
export function parsePostalAddress(
  text: string,
  hints: AddressHints = {},
): ParsedAddress | undefined {
  if (text.length > longest * 3) return undefined;
  const parts = partsOf(text);
  if (parts.length === 0 || parts.length > mostParts) return undefined;
  const whole = parts.join(', ');
  if (whole.length > longest) return undefined;
  const named = takeCountry(parts, hints.country);
  const country = named ?? hints.country?.toUpperCase();
  const place = takePlace(parts, country);
  const address = place ? withCode(parts, place, country) : withoutCode(parts, Boolean(named));
  if (!address) return undefined;
  const found = named ?? place?.code.country ?? country;
  return compact({ text: whole, ...address, country: found });
}

function partsOf(text: string): string[] {
  return text
    .split(/[\n\r|•·;,]|\s[–—-]\s(?=\d{3} ?\d{2}\s)/)
    .map((part) => cleanText(part, longest).replace(addressLabel, '').trim())
    .filter((part) => part !== '' && !otherPart.test(part));
}

function compact(address: ParsedAddress): ParsedAddress {
  const entries = Object.entries(address).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  return Object.fromEntries(entries) as unknown as ParsedAddress;
}

const roman = /\s(?:[IVX]{1,6}\.?|[IVX]{1,6}\.?\s?ker(?:ület|\.)?)$/;

function withCode(
  parts: string[],
  { index, code, before, after, region }: Place,
  country?: string,
): Omit<ParsedAddress, 'text' | 'country'> | undefined {
  const rest = parts.map((part, at) => (at === index ? '' : part));
  let street = '';
  let town = after;
  let state = region;
  if (after === '' && /^[A-Z]{2,3}$/.test(before)) {
    // "Sudbury, ON P3E 2C6": a province stands where others write the town.
    state ??= before;
  } else if (after === '' && isRegion(before)) {
    // "Leeds, West Yorkshire LS12 2QX": the county stands between the town and the code.
    state ??= regionName(before);
  } else if (after === '') {
    [street, town] = splitAtTown(before);
  } else if (isStreet(before)) {
    street = before;
  } else if (isStreet(after) && !townIsNumbered(after) && !rest.some(isStreet)) {
    [town, street] = splitAfterTown(after);
  }
  const regions = takeRegions(rest);
  if (town === '') town = takeTown(rest, index);
  street ||= takeStreet(rest, index);
  const [locality, inBrackets] = townName(town, country ?? code.country);
  if (!locality && !street) return undefined;
  return {
    street: street ? streetName(street) : undefined,
    locality: locality || undefined,
    postalCode: code.code,
    region: state ?? inBrackets ?? regions,
  };
}

/** A county, a state, or a name with the word for a region before or behind it. */
function isRegion(part: string): boolean {
  const folded = foldText(part);
  const words = folded.split(' ');
  const isState =
    Object.hasOwn(usStates, part) ||
    (Object.values(usStates).includes(part) && part !== 'New York');
  return (
    isState ||
    britishCounties.has(folded) ||
    ([words[0], words.at(-1)].some((word) => regionWords.has(word ?? '')) &&
      words.length < 6 &&
      !trailingHouse(part))
  );
}

function regionName(part: string): string {
  return part.replace(/^(?:jud(?:ețul|eţul|etul|\.)?|okres|okr\.|woj\.|pow\.)\s*/iu, '');
}

/** Takes the regions and districts out of the parts; the first region is the answer. */
function takeRegions(rest: string[]): string | undefined {
  let found: string | undefined;
  for (const [at, part] of rest.entries()) {
    const words = foldText(part).split(' ');
    if (isRegion(part)) {
      found ??= regionName(part);
      rest[at] = '';
    } else if (
      words.some((word) => districtWords.has(word)) &&
      words.length < 5 &&
      !/\d{2}/.test(part)
    ) {
      rest[at] = '';
    }
  }
  return found;
}

/** "Land 12" is a house in a village; "Sector 3" is not. */
function trailingHouse(part: string): boolean {
  return /\d/.test(part) && !/^sect/i.test(foldText(part));
}

/** The town where the code stands alone: marked as one, else behind the code or last before it. */
function takeTown(rest: string[], index: number): string {
  const marked = rest.findIndex(
    (part) => townWord.test(part) && !isStreet(part.replace(townWord, '')),
  );
  const behind = rest.findIndex((part, at) => at > index && isTown(part) && !isStreet(part));
  const ahead = rest.findLastIndex(
    (part, at) => at < index && isTown(part) && !isStreet(part) && !hasLegalForm(part),
  );
  const at = [marked, behind, ahead].find((found) => found >= 0) ?? -1;
  const town = rest[at] ?? '';
  if (at >= 0) rest[at] = '';
  return town;
}

/** The street with the parts that say more of the house; nearest to the code where there are two. */
function takeStreet(rest: string[], index: number): string {
  const candidates = rest.map(
    (part) =>
      part !== '' &&
      isStreet(part) &&
      !housePart.test(part) &&
      // "2400 Central Ave SE" ends in what is a legal form elsewhere.
      (!hasLegalForm(part) || (/\d/.test(part) && hasStreetWord(part))),
  );
  const worded = rest.findIndex((part, at) => candidates[at] && hasStreetWord(part));
  const numbered = rest.findLastIndex((part) => villageHouse.test(part));
  const at = worded >= 0 ? worded : candidates.lastIndexOf(true);
  if (at < 0) return rest[numbered] ?? '';
  const pieces = [rest[at] ?? ''];
  for (let next = at + 1; next < rest.length && next !== index; next += 1) {
    if (!housePart.test(rest[next] ?? '')) break;
    pieces.push(rest[next] ?? '');
  }
  // "12, rue des Fleurs", "Unit 4, Kemp House, 12 City Road": what belongs to it may come first.
  for (let previous = at - 1; previous >= 0 && previous !== index; previous -= 1) {
    const part = rest[previous] ?? '';
    const isBuilding = buildingWords.has(foldText(part).split(' ').at(-1) ?? '');
    if (part === '' || !(housePart.test(part) || (isBuilding && !hasLegalForm(part)))) break;
    pieces.unshift(part);
  }
  return pieces.join(', ');
}

function streetName(street: string): string {
  return street.replace(/^[IVX]{1,6}\.?\s?ker(?:ület|\.)?\s*/u, '').replace(/[\s,]+$/, '');
}

/** The town's name alone, and the province that some write behind it. */
function townName(town: string, country?: string): [name: string, region?: string] {
  let name = town.replace(townWord, '').replace(/[\s,]+$/, '');
  const province =
    /\s\(([A-Z]{2})\)$/.exec(name) ?? (country === 'IT' ? /\s([A-Z]{2})$/.exec(name) : null);
  if (province) name = name.slice(0, province.index);
  name = name.replace(/\s+CEDEX(?:\s\d{1,2})?$/iu, '');
  if (country === 'HU') name = name.replace(roman, '');
  return [name.replace(/\.$/, '').trim(), province?.[1]];
}

/** Without a code: a street with its number and a town, or a town and its country. */
function withoutCode(
  parts: string[],
  namesCountry: boolean,
): Omit<ParsedAddress, 'text' | 'country'> | undefined {
  const rest = [...parts];
  const region = takeRegions(rest);
  const at = rest.findIndex((part) => isCertainStreet(part));
  if (at < 0) return onlyTown(rest, region, namesCountry);
  const numbered = rest.slice(at, at + 2).some((part) => /\d/.test(part));
  const street = takeStreet(rest, rest.length);
  const town = takeTown(
    rest.map((part) => (street.includes(part) ? '' : part)),
    at,
  );
  if (!numbered || !street || (town === '' && !namesCountry && parts.length > 2)) return undefined;
  const [locality, inBrackets] = townName(town);
  return {
    street: streetName(street),
    locality: locality || undefined,
    region: inBrackets ?? region,
  };
}

function onlyTown(
  rest: string[],
  region: string | undefined,
  namesCountry: boolean,
): Omit<ParsedAddress, 'text' | 'country'> | undefined {
  const left = rest.filter(Boolean);
  const [town, ...more] = left;
  if (!namesCountry || !town || more.length > 1 || !left.every(isTown)) return undefined;
  if (left.some((part) => part.split(' ').length > 4 || hasLegalForm(part))) return undefined;
  return { locality: townName(town)[0], region: region ?? more[0] };
}

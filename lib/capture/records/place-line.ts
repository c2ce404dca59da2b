import { isRegionPart, splitRegion } from '@/lib/domain/normalize/address-place';
import { isState, regionCountry, stateCountry } from '@/lib/domain/normalize/address-regions';
import { isTownPart } from '@/lib/domain/normalize/address-town';
import { countryCode } from '@/lib/domain/normalize/country-names';
import { townStanding } from '@/lib/domain/normalize/known-towns';
import { couldBeTown } from './could-be-town';

/** Where something is, without a street or a code; `country` is ISO 3166-1 alpha-2. */
export interface PlaceSaid {
  /** What of the line says it. */
  text: string;
  locality?: string;
  region?: string;
  country?: string;
}

export interface PlaceHints {
  /** ISO 3166-1 alpha-2 of the country the page is of. */
  country?: string;
  /** The other entries say where they are at this place: then nobody has to know the town. */
  aligned?: boolean;
}

const longest = 80;
/** "Springfield, ILManufacturer": letters of a state that the next column is glued to. */
const glued = /^(\p{Lu}[\p{L}.'’ -]{1,40}), ([A-Z]{2})(?=\p{Lu}\p{Ll})/u;
const between = /\s{0,2}[,|/]\s{0,2}|\s[-–—·]\s/;
const quarter = /\s[-–—]\s/;
const inBrackets = /^([^()]{2,50})\s\(([^()]{2,40})\)$/;
/** Two letters in brackets behind a town are its province. */
const province = /^[A-Z]{2}$/;

const countryOf = (part: string) => (part.length > 2 ? countryCode(part) : undefined);

/** Whether a part behind or before a town is its region, in the page's country or in one it says itself. */
function isRegion(part: string, country: string | undefined): boolean {
  if (country && isState(part, country)) return true;
  // Lists of American companies have Canadian ones among them.
  if (/^[A-Z]{2,3}$/.test(part))
    return (!country || /^(?:US|CA)$/.test(country)) && stateCountry(part) !== undefined;
  const land = regionCountry(part, true);
  return isRegionPart(part, country) || (land !== undefined && (!country || land === country));
}

/** A region that is no town's name as well. */
const isOnlyRegion = (part: string, country: string | undefined) =>
  isRegionPart(part, country) && townStanding(part) === 0;

/** Names are written with capitals, but for the small words in them. */
const isName = (part: string) =>
  isTownPart(part) && /(?:^|[\s'’-])[\p{Lu}\p{Lo}]\S*(?:\s(?:linn|alev|alevik|küla))?$/u.test(part);
const isKnown = (part: string) => isName(part) && townStanding(part) > 1;

/** Whether a name is a town's beside its region, which given names may stand before as well. */
const isBeside = (part: string, aligned = false) =>
  isName(part) && (aligned || couldBeTown(part) || isKnown(part));

function ofTwo(
  first: string,
  second: string,
  { country, aligned }: PlaceHints,
): Omit<PlaceSaid, 'text'> | undefined {
  const land = countryOf(first);
  if (land && isName(second)) return { locality: second, country: land };
  if (isOnlyRegion(first, country) && isName(second) && !isOnlyRegion(second, country))
    return { region: first, locality: second };
  const isTold = isName(first) && isOnlyRegion(second, country);
  if (!isTold && !isBeside(first, aligned)) return undefined;
  const behind = countryOf(second);
  if (behind && !(country && isState(second, country))) return { locality: first, country: behind };
  if (isTold || isRegion(second, country)) return { locality: first, region: second };
  // "Καλαμαριά, Θεσσαλονίκης": of Thessaloniki.
  if (country === 'GR' && aligned && /(?:ης|ας|ου|ων)$/u.test(second))
    return { locality: first, region: second };
  return isKnown(first) || (aligned && isName(second)) ? { locality: first } : undefined;
}

function partsOf(said: string, hints: PlaceHints): Omit<PlaceSaid, 'text'> | undefined {
  const [, before, bracket] = inBrackets.exec(said) ?? [];
  if (before && bracket && province.test(bracket) && isBeside(before, hints.aligned))
    return { locality: before, region: bracket };
  const parts = (before && bracket ? [before, bracket] : said.split(between)).filter(Boolean);
  const [first = '', second = '', third] = parts;
  if (parts.length > 3 || first === '') return undefined;
  if (third !== undefined) {
    const land = countryOf(third);
    const two = land ? ofTwo(first, second, { ...hints, country: land }) : undefined;
    return land && two ? { ...two, country: land } : undefined;
  }
  if (second !== '') {
    const two = ofTwo(first, second, hints);
    // A quarter belongs to its town's name where a dash joins them: "Ostrava - Poruba".
    const isQuarter = two && !two.region && !two.country && quarter.test(said);
    return isQuarter ? { locality: said } : two;
  }
  const land = countryOf(first);
  if (land) return { country: land };
  const [town, region] = splitRegion(first, hints.country);
  if (region && isName(town)) return { locality: town, region };
  if (isKnown(first)) return { locality: first };
  const isAlone = hints.aligned && isName(first) && first.split(' ').length < 4;
  return isAlone && couldBeTown(first) ? { locality: first } : undefined;
}

/**
 * What a line says that is nothing but where something is: a town ("Brno"), a town with its region or
 * country on either side ("Ravenna (RA)", "SPAIN - VIGO", "Harjumaa, Keila"), a country alone.
 */
export function placeLine(line: string, hints: PlaceHints): PlaceSaid | undefined {
  const [whole, town, letters] = glued.exec(line) ?? [];
  const land = letters && ['US', 'CA'].find((country) => isState(letters, country));
  if (land && town) return { text: whole ?? '', locality: town, region: letters, country: land };
  const text = line.replace(/^[^\p{L}\d]{1,5}|[\s,;.]{1,5}$/gu, '');
  if (text.length < 2 || text.length > longest || /[\d:@!?“”"]/.test(text)) return undefined;
  const parts = partsOf(text, hints);
  return parts && { text, ...parts };
}

import { hasStreetWord, isHousePart, isStreet, isTown, streetStrength } from './address-parts';
import { isState, regionCountry, stateCountry } from './address-regions';
import { districtWords, regionWords } from './address-words';
import { foldText } from './clean-text';
import { countryCode } from './country-names';
import { type FoundCode, findPostalCodes } from './postal-codes';

/** No country has one in its name, most parts of an address have. */
const hasDigit = /\d/;

/** "SR" is Slovakia for Slovaks and Czechs. */
const codeOf = (name: string, hint: string | undefined) =>
  name === 'SR' && /^(?:CZ|SK)$/.test(hint ?? '') ? 'SK' : countryCode(name);

/** Takes the country out of the parts: a part of its own, or the first or last words of one. */
export function takeCountry(parts: string[], hint?: string): string | undefined {
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const written = parts[index] ?? '';
    if (hasDigit.test(written)) continue;
    const part = written.replace(/[.()]+$|^\(/g, '');
    const code = isStateName(part, hint, index > 0) ? undefined : codeOf(part, hint);
    if (code && (part.length > 2 || index === parts.length - 1) && parts.length > 1) {
      parts[index] = '';
      return code;
    }
  }
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const found = takeFromEnds(parts[index] ?? '', hint);
    if (!found) continue;
    parts[index] = found.rest;
    return found.code;
  }
  return undefined;
}

/** "Leeds LS1 4AB England", "Canada L6T 5P5": the country beside the code, within its part. */
function takeFromEnds(part: string, hint?: string): { code: string; rest: string } | undefined {
  // Words alone are told from a town's or a company's by what is beside them.
  if (!hasDigit.test(part) && !part.includes(')')) return undefined;
  const words = part.split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    for (const atEnd of [true, false]) {
      const name = (atEnd ? words.slice(-count) : words.slice(0, count)).join(' ');
      if (hasDigit.test(name)) continue;
      const rest = (atEnd ? words.slice(0, -count) : words.slice(count)).join(' ');
      const tail = name.replace(/[.()]/g, '');
      // A bare number beside it is a house's or a code's; words alone may be a company's name.
      const told = atEnd
        ? /\d/.test(rest) || /\)$/.test(name)
        : /^[A-Z]?\d[\dA-Z -]{2,8}$/.test(rest);
      if (!told) continue;
      // "Singapore 048583" names the town.
      if (cityStates.has(foldText(tail)) && !/\p{L}{2}/u.test(rest)) continue;
      if (tail.length < 3 && !/^(?:UK|US)$/.test(tail)) continue;
      const code = !isStateName(tail, hint, true) && countryCode(tail);
      // "20 Jalan Singapore", "Rue de Suisse": part of a street's name.
      if (code && !(atEnd && hasStreetWord(part) && !/\d[\p{L}]{0,2}$/u.test(rest)))
        return { code, rest: rest.replace(/[\s–(-]+$/, '') };
    }
  }
  return undefined;
}

/** Towns that are countries. */
const cityStates: ReadonlyMap<string, string> = new Map([
  ['singapore', 'SG'],
  ['monaco', 'MC'],
  ['luxembourg', 'LU'],
  ['luxemburg', 'LU'],
  ['gibraltar', 'GI'],
  ['hong kong', 'HK'],
]);

export const countryOfTown = (town: string) => cityStates.get(foldText(town));

/** "CA", "DE", "Georgia" are American states as well. */
function isStateName(part: string, hint: string | undefined, follows: boolean): boolean {
  if (hint === 'US' || hint === 'CA' || hint === 'AU') return isState(part, hint);
  if (part === hint) return false;
  return follows && /^[A-Z]{2}$/.test(part) && part !== 'DE' && part !== 'MD' && part !== 'MT'
    ? isState(part, 'US')
    : false;
}

/** The postal code of an address and what stands around it in its part. */
export interface Place {
  index: number;
  code: FoundCode;
  /** Without the state, where one stands before the code. */
  before: string;
  after: string;
  region?: string;
  /** The part that was the state alone. */
  regionIndex?: number;
}

/** The part that holds the postal code, and what stands around the code in it. */
export function findPlace(parts: readonly string[], country?: string): Place | undefined {
  let best: Place | undefined;
  let most = 5;
  for (const [index, part] of parts.entries())
    for (const code of findPostalCodes(part, country)) {
      const place = withState(placeAt(part, index, code), parts, country);
      const score = place.code.weight + contextOf(place, parts, country);
      if (score > most || (best && score === most && index === best.index)) {
        best = place;
        most = score;
      }
    }
  return best;
}

function placeAt(part: string, index: number, code: FoundCode): Place {
  return {
    index,
    code,
    before: part
      .slice(0, code.start)
      .replace(/[\s(–-]+$/, '')
      .trim(),
    after: part
      .slice(code.end)
      // "Springfield, Illinois 62701. Privacy": there a sentence ends.
      .replace(/^\.\s.*$/u, '')
      .replace(/^[\s)–.-]+/, '')
      // "500 001 (T.S.)": the state's initials.
      .replace(/^\((?:[A-Z]\.\s?){2,3}\)$/, '')
      .trim(),
  };
}

/** Where a state must stand before the code: by the shape of the code. */
function stateLand({ code }: Place): string | undefined {
  if (/^\d{5}(?:-\d{4})?$/.test(code.code)) return 'US';
  if (/^[A-Z]\d[A-Z]/.test(code.code)) return 'CA';
  return /^\d{4}$/.test(code.code) ? 'AU' : undefined;
}

/** "Springfield, IL 62701", "Sydney NSW 2000", "Austin, Texas, 78701": the state says what the code is. */
function withState(place: Place, parts: readonly string[], country?: string): Place {
  const land = stateLand(place);
  if (!land || place.after !== '') return place;
  const own = place.before !== '';
  const words = (own ? place.before : (parts[place.index - 1] ?? '')).split(' ');
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    const state = words
      .slice(-count)
      .join(' ')
      .replace(/[.-]+$/, '');
    const rest = words.slice(0, -count).join(' ');
    if (!isState(state, land)) continue;
    const written = words
      .slice(-count)
      .join(' ')
      .replace(/-+$|[()]/g, '');
    // Letters of a state could be a country's: then the country must be America's, or a town be named.
    if (
      country &&
      country !== land &&
      /^(?:DE|MD|MT|IN|AL|CO|PA)$/.test(state) &&
      rest === '' &&
      place.index === 0
    )
      return place;
    const code = { ...place.code, weight: 11, country: land };
    if (own) return { ...place, code, before: rest, region: written };
    return rest === ''
      ? { ...place, code, region: written, regionIndex: place.index - 1 }
      : { ...place, code };
  }
  return place;
}

/** Where a house's number stands behind the street's name. */
const numberBehind: ReadonlySet<string> = new Set(
  'SI HR RS BA ME MK BG CZ SK PL HU DE AT CH RO EE LV LT FI SE NO DK NL IT ES PT GR'.split(' '),
);

/** How well a code fits what stands around it. */
function contextOf(place: Place, parts: readonly string[], country?: string): number {
  const { code, before, after, index, region } = place;
  if (region !== undefined) return 3;
  const others = parts.filter((part, at) => at !== index && part !== '');
  const strength = Math.max(0, streetStrength(before), ...others.map(streetStrength));
  // "Rožna 8, 1386 Stari trg": beside a street the town may be called like one.
  const isOwn = strength > 1 && code.weight > 4 && country && numberBehind.has(country);
  if (!isOwn && isHouseNumber(place, parts.length)) return -20;
  const hasStreet = strength > 1 || isStreet(after);
  const bonus = strength > 1 ? 2 : strength;
  const year = /^(?:19|20)\d\d$/.test(code.code) && code.weight < 9;
  // Four digits where codes are written otherwise are a model or a price.
  if (code.weight < 4 && country !== undefined && strength < 3) return -20;
  if (year && (!hasStreet || code.weight < 5)) return -20;
  if (before === '' && after === '')
    return others.length === 0 ? -20 : bonus + (hasStreet || others.some(isTown) ? 1 : -4);
  if (after === '') {
    const fits = isTown(before) || hasStreet || regionCountry(before) !== undefined;
    return fits ? 2 + bonus : -6;
  }
  const behind = isTown(after) || isStreet(after);
  const ahead =
    before === '' ||
    isStreet(before) ||
    isQuarter(before, after) ||
    (hasStreet && isTown(before)) ||
    /^\p{Lu}[\p{Lu}\s-]{2,}$/u.test(before);
  // In America nothing follows the code.
  const american = country === 'US' && code.weight < 9 ? -3 : 0;
  return (behind && ahead ? 2 + bonus : -6) + american;
}

/** "Brno-město 602 00 Brno": a quarter or district of the town behind the code. */
function isQuarter(before: string, after: string): boolean {
  return foldText(before).split(' ')[0] === foldText(after).split(' ')[0];
}

/** "1234 Main St": digits in front of a street are its number, not a code. */
function isHouseNumber({ code, before, after }: Place, count: number): boolean {
  if (before !== '' || after === '' || /\D/.test(code.code) || code.country) return false;
  if (count < 2 && /\d/.test(after)) return false;
  // "1210 Blumengasse 5" has a number of its own.
  return hasStreetWord(after) && !(/\d/.test(after) && code.weight > 4);
}

/** The country in which a state beside a town lies: "Springfield, IL" without a code. */
export function countryOfState(part: string, hint?: string): string | undefined {
  if (/^[A-Z]{2,3}$/.test(part)) return stateCountry(part, hint);
  const country = regionCountry(part);
  return country && isState(part, country) ? country : undefined;
}

/** Whether a part is a county, a state, or a name with the word for a region before or behind it. */
export function isRegionPart(part: string, country?: string): boolean {
  const folded = foldText(part);
  if (folded === '') return false;
  if (/\d/.test(part) && (country === 'IN' || !folded.startsWith('sect'))) return false;
  if (country && isState(part, country) && !regionIsTown(part)) return true;
  if (!country && /^[A-Z]{2,3}$/.test(part) && countryOfState(part)) return true;
  const land = regionCountry(part);
  if (land !== undefined && (!country || land === '' || land === country)) return true;
  const words = folded.split(' ');
  return (
    words.length > 1 &&
    words.length < 6 &&
    [words[0], words.at(-1)].some((word) => regionWords.has(word ?? '')) &&
    !isHousePart(part)
  );
}

/** Whether a part is a part of a town or of a region: neither locality nor region. */
export function isDistrict(part: string): boolean {
  const words = foldText(part).split(' ');
  const isNamed = words.length < 5 && words.some((word) => districtWords.has(word));
  return isNamed && !/\d{2}/.test(part) && !isHousePart(part);
}

/** Names of states that are a town's as well: "New York". */
const regionIsTown = (part: string) =>
  !/^[A-Z]{2,3}$/.test(part) &&
  regionCountry(part) === undefined &&
  regionCountry(part, true) !== undefined;

/** "Leeds West Yorkshire", "Sydney NSW": the county or state behind the town in one part. */
export function splitRegion(town: string, country?: string): [town: string, region?: string] {
  const words = town.split(' ');
  for (let count = Math.min(3, words.length - 1); count > 0; count -= 1) {
    const name = words.slice(-count).join(' ');
    const letters = /^[A-Z]{2,3}$/.test(name) && country !== undefined && isState(name, country);
    const land = regionCountry(name);
    const told = land !== undefined && land === country && (count > 1 || country === 'GB');
    if (letters || told) return [words.slice(0, -count).join(' '), name];
  }
  return [town];
}

import { isStreet, isTown } from './address-parts';
import { streetWords, usStates } from './address-words';
import { foldText } from './clean-text';
import { countryCode } from './country-names';
import { type FoundCode, findPostalCode } from './postal-codes';

/** Takes the country out of the parts: a part of its own, or the last words of the last one. */
export function takeCountry(parts: string[], hint?: string): string | undefined {
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = (parts[index] ?? '').replace(/[.()]+$|^\(/g, '');
    const code = isStateCode(part, hint) ? undefined : countryCode(part);
    if (code && (part.length > 2 || index === parts.length - 1) && parts.length > 1) {
      parts.splice(index, 1);
      return code;
    }
  }
  const last = parts.at(-1) ?? '';
  const words = last.split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const tail = words.slice(-count).join(' ').replace(/[.()]/g, '');
    const rest = words.slice(0, -count).join(' ');
    const code = tail.length > 2 && /\d/.test(rest) ? countryCode(tail) : undefined;
    if (code && !Object.values(usStates).includes(tail)) {
      parts[parts.length - 1] = rest.replace(/[\s–-]+$/, '');
      return code;
    }
  }
  return undefined;
}

/** "CA", "DE", "Georgia" are American states as well. */
function isStateCode(part: string, hint?: string): boolean {
  if (hint === 'US') return Object.hasOwn(usStates, part) || Object.values(usStates).includes(part);
  return (
    Object.hasOwn(usStates, part) &&
    part !== hint &&
    part !== 'DE' &&
    part !== 'MD' &&
    part !== 'MT'
  );
}

/** The postal code of an address and what stands around it in its part. */
export interface Place {
  index: number;
  code: FoundCode;
  before: string;
  after: string;
  region?: string;
}

/** The part that holds the postal code, and what stands around the code in it. */
export function takePlace(parts: string[], country?: string): Place | undefined {
  const places = parts.flatMap((part, index): Place[] => {
    const state = findState(part, country);
    const code = state ?? findPostalCode(part, country);
    if (!code) return [];
    const before = part
      .slice(0, code.start)
      .replace(/[\s–-]+$/, '')
      .trim();
    const after = part
      .slice(code.end)
      .replace(/^[\s–-]+/, '')
      .trim();
    return [{ index, code, before, after, region: state?.region }];
  });
  const fits = places.filter((place) => isPlace(place, parts, country));
  return fits.find(({ code }) => !code.weak) ?? fits[0];
}

const zip = /(?:^|\s)([A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)\.? (\d{5}(?:-\d{4})?)$/;

/** "Springfield, IL 62701": a state before five digits. */
function findState(part: string, country?: string): (FoundCode & { region: string }) | undefined {
  const match = zip.exec(part);
  const [all, state = '', code = ''] = match ?? [];
  if (!match || !all || (country && country !== 'US' && !Object.hasOwn(usStates, state)))
    return undefined;
  if (country !== 'US' && state === 'DE') return undefined;
  const isState = Object.hasOwn(usStates, state) || Object.values(usStates).includes(state);
  if (!isState) return undefined;
  return { code, start: match.index, end: part.length, country: 'US', weak: false, region: state };
}

function isPlace(
  { before, after, code, index }: Place,
  parts: string[],
  country?: string,
): boolean {
  if (isHouseNumber(code, before, after, parts.length)) return false;
  const alone = before === '' && after === '';
  const others = parts.filter((_, other) => other !== index);
  const hasStreet = others.some(isStreet) || isStreet(before);
  if (!code.weak) {
    if (alone) return others.length > 0;
    if (after === '') return hasStreet || isTown(before);
    const fitting = before === '' || isStreet(before) || isQuarter(before, after) || hasStreet;
    return hasStreet ? fitting : isTown(after) && fitting;
  }
  if (!isTown(after) && !(after === '' && isTown(before)) && !alone) return false;
  const expected = Boolean(country) && before === '' && code.code.length > 4;
  return hasStreet || (expected && isTown(after));
}

/** "Brno-město 602 00 Brno": a quarter or district of the town behind the code. */
function isQuarter(before: string, after: string): boolean {
  return foldText(before).split(' ')[0] === foldText(after).split(' ')[0];
}

/** "1234 Main St": digits in front of a street are its number, not a code. */
function isHouseNumber(code: FoundCode, before: string, after: string, count: number): boolean {
  if (before !== '' || after === '' || /\D/.test(code.code) || code.country) return false;
  if (count < 2 && /\d/.test(after)) return false;
  const words = foldText(after).split(' ');
  return words.some((word) => streetWords.has(word) && word.length > 1) && !/\d/.test(after);
}

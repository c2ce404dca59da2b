import {
  type CountryCode,
  findPhoneNumbersInText,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import type { PhoneKind } from '@/lib/domain/captured-record';
import { cleanText } from './clean-text';
import { kindAfter, kindOf, readWords } from './phone-kind';
import { plainDigits, withoutNoise } from './phone-noise';
import { extensionWords } from './phone-words';

/** A telephone number: `e164` is absent when no country could be told for it. */
export interface ParsedPhone {
  /** The number as shown, without label and extension. */
  shown: string;
  e164?: string;
  kind: PhoneKind;
  extension?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
}

/** Offsets are those of the text that was given. */
export interface FoundPhone extends ParsedPhone {
  start: number;
  end: number;
}

export interface PhoneHints {
  /** ISO 3166-1 alpha-2: whose numbers those without a country code are. */
  region?: string;
  /** The word beside the number ("fax", "mobil"); decides the kind before the number itself does. */
  label?: string;
}

const maxText = 200_000;
const extension = new RegExp(
  String.raw`^[\s,;(/–-]{0,3}(?:${extensionWords.join('|')}|x|#)[\s.:]{0,3}(\d{1,7})(?!\d)`,
  'iu',
);
/** A run of digits and what may stand between them, long enough for a number, on one line. */
const candidates = /[+(]{0,3}\d(?:[^\S\n\r]|[\d()./~–—-]){4,60}\d\)?/g;

/** Where a number without its trunk prefix is never written as bare digits. */
const trunkPrefixes: Record<string, string[]> = {
  HU: ['06'],
  RU: ['8'],
  BY: ['8', '0'],
  KZ: ['8'],
  LT: ['8', '0'],
};
for (const region of 'DE AT GB FR NL RO SK UA BE CH SE FI BG HR SI RS TR IE AU NZ MD BA ME AL'.split(
  ' ',
)) {
  trunkPrefixes[region] = ['0'];
}

/**
 * The telephone number in a short text (a table cell, a line, a `tel:` address).
 * @returns undefined when there is none: dates, prices, company numbers, bank accounts, postal
 * codes and coordinates are refused. With a telephone label a number that fits no country is kept
 * as shown, without `e164`.
 */
export function parsePhone(text: string, hints: PhoneHints = {}): ParsedPhone | undefined {
  const line = cleanText(decodeTel(text), 200);
  const words = readWords(hints.label ?? '');
  if (words.other && !words.telephone) return undefined;
  const [found] = scan(line, hints, words.telephone);
  if (found) return { ...withKind(found, words.kind) };
  return parseLoosely(line, hints);
}

/** All telephone numbers in running text, in their order. Same refusals as `parsePhone`. */
export function findPhones(text: string, hints: Pick<PhoneHints, 'region'> = {}): FoundPhone[] {
  return scan(text.slice(0, maxText), hints, false);
}

function withKind({ start: _start, end: _end, ...phone }: FoundPhone, kind?: PhoneKind) {
  return kind ? { ...phone, kind } : phone;
}

/** "tel:+420-541%20000" → "tel: +420-541 000"; the parameters after the number go, ext stays. */
function decodeTel(text: string): string {
  if (!/^\s*(?:tel|callto|fax|sms):/i.test(text)) return text;
  const [number = '', ...parameters] = text
    .replace(/%20|%09/g, ' ')
    .replace(/%2B/gi, '+')
    .split(';');
  const ext = parameters.find((parameter) => /^ext=\d{1,7}$/i.test(parameter));
  return (
    number.replace(/^\s*(tel|callto|fax|sms):(?:\/\/)?/i, '$1: ') +
    (ext ? ` ext. ${ext.slice(4)}` : '')
  );
}

function regionOf(region?: string): CountryCode | undefined {
  const code = region?.toUpperCase();
  return code && isSupportedCountry(code) ? code : undefined;
}

function scan(text: string, hints: PhoneHints, labelled: boolean): FoundPhone[] {
  const plain = vanityDigits(plainDigits(text)).replace(/\+(?=\+)/g, ' ');
  if (!/\d(?:\D{0,6}\d){4}/.test(plain)) return [];
  const region = regionOf(hints.region);
  // The library takes what follows a comma for an extension; here it is the next number.
  const readable = withoutNoise(plain).replace(/[,;](?=\s*[\d+(])/g, '|');
  const found: FoundPhone[] = [];
  for (const [from, to] of windowsOf(readable)) {
    const piece = readable.slice(from, to);
    for (const hit of hitsIn(piece, region)) {
      const start = from + hit.start;
      if (start < (found.at(-1)?.end ?? 0)) continue;
      const before = readable.slice(Math.max(found.at(-1)?.end ?? 0, start - 60), start);
      const phone = describe(hit, plain, start, before, region, labelled);
      if (!phone) continue;
      found.push({ ...phone, shown: shownIn(text, phone) });
      const more = sibling(phone, plain);
      if (more) found.push(more);
    }
  }
  return found;
}

function shownIn(text: string, { start, end }: FoundPhone): string {
  return cleanText(text.slice(start, end), 100);
}

/** Stretches of the text worth searching: the library's own search is slow on long text. */
function windowsOf(text: string): [number, number][] {
  const windows: [number, number][] = [];
  for (const { 0: run, index } of text.matchAll(candidates)) {
    if (run.replace(/\D/g, '').length < 5) continue;
    const from = Math.max(0, index - 3);
    const to = Math.min(text.length, index + run.length + 24);
    const last = windows.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else windows.push([from, to]);
  }
  return windows;
}

interface Hit {
  start: number;
  end: number;
  number: PhoneNumber;
}

function hitsIn(piece: string, region?: CountryCode): Hit[] {
  const hits: Hit[] = findPhoneNumbersInText(piece, region).map(({ startsAt, endsAt, number }) => ({
    start: startsAt,
    end: endsAt,
    number,
  }));
  for (const { 0: run, index } of piece.matchAll(candidates)) {
    const end = index + run.length;
    if (hits.some((hit) => hit.start < end && index < hit.end)) continue;
    const number = parseForeign(run);
    if (number) hits.push({ start: index, end, number });
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** Ways of writing that the region's own plan does not know: "00420…", "+44 (0)20…", "8 (495)…". */
function parseForeign(run: string): PhoneNumber | undefined {
  const digits = run.replace(/[^\d+]/g, '');
  const written = run.replace(/\(0\)/, '').trim();
  if (/^\(?00[1-9]/.test(written)) return valid(`+${written.replace(/\D/g, '').slice(2)}`);
  if (/^\(?\+/.test(written) && written !== run) return valid(written);
  if (/^8[\s-]?\(?[3489]\d\d\)?[\s-]\d/.test(written) && digits.length === 11) {
    return valid(digits, 'RU');
  }
  return undefined;
}

function valid(text: string, region?: CountryCode): PhoneNumber | undefined {
  const number = parsePhoneNumberFromString(text, region);
  return number?.isValid() ? number : undefined;
}

/** What a hit is, or undefined where its form or the words before it say it is no telephone. */
function describe(
  hit: Hit,
  text: string,
  start: number,
  before: string,
  region: CountryCode | undefined,
  labelled: boolean,
): FoundPhone | undefined {
  const words = readWords(before);
  const whole = text.slice(start, start + hit.end - hit.start);
  const suffix = extension.exec(text.slice(start + digitsEnd(whole), start + whole.length + 24));
  const end = start + digitsEnd(whole);
  const international = /^\W{0,2}\+|^\(?00/.test(whole) || text[start - 1] === '+';
  const known = labelled || words.telephone;
  if (!international && words.other && !words.telephone) return undefined;
  if (!international && !known && isBare(text.slice(start, end), region)) return undefined;
  const after = text.slice(end + (suffix?.[0].length ?? 0));
  return {
    shown: text.slice(start, end),
    e164: hit.number.number,
    kind: words.kind ?? kindAfter(after) ?? kindOf(hit.number.getType()),
    extension: suffix?.[1] ?? hit.number.ext,
    country: hit.number.country,
    start,
    end,
  };
}

/** Where the number ends within what was matched: the match includes its extension. */
function digitsEnd(whole: string): number {
  const tail = /[\s,;(/–-]{0,3}(?:~|x|#|\p{L}{2,20})[^\d]{0,6}\d{1,7}\)?$/iu.exec(whole);
  return tail ? tail.index : whole.length;
}

/** Bare digits that a company number or an order might be as well. */
function isBare(number: string, region?: CountryCode): boolean {
  if (!/^\d+$/.test(number)) return false;
  const prefixes = region && trunkPrefixes[region];
  if (!prefixes) return false;
  const country = getCountryCallingCode(region);
  return ![...prefixes, country].some((prefix) => number.startsWith(prefix) && number.length > 5);
}

/** "541 000 001, 002" and "541 000 001/2": the second number, written by its last digits only. */
function sibling(phone: FoundPhone, text: string): FoundPhone | undefined {
  const match = /^ ?([,/]) ?(\d{1,4})(?=\s*(?:[,;)|\n]|$))/.exec(
    text.slice(phone.end, phone.end + 12),
  );
  const digits = match?.[2];
  const lastGroup = /\d+$/.exec(phone.shown)?.[0] ?? '';
  if (!match || !digits || !phone.e164 || phone.extension) return undefined;
  if (digits.length !== lastGroup.length && (match[1] === ',' || digits.length > 2))
    return undefined;
  const e164 = phone.e164.slice(0, -digits.length) + digits;
  if (!valid(e164)) return undefined;
  const end = phone.end + match[0].length;
  return { ...phone, shown: digits, e164, start: end - digits.length, end };
}

/** "022-28200101/02/03": the last figures of further numbers. */
const furtherNumbers = /(?<=\d{6})(?:\s?\/\s?\d{1,3}){1,6}$/;

/** A labelled cell: what the search above refuses because nothing but the label tells. */
function parseLoosely(line: string, { region, label }: PhoneHints): ParsedPhone | undefined {
  const plain = vanityDigits(plainDigits(line));
  const start = plain.search(/[+(]{0,3}\d/);
  if (start < 0) return undefined;
  const words = readWords(`${label ?? ''} ${plain.slice(0, start)}`);
  if (!words.telephone) return undefined;
  const rest = withoutNoise(plain).slice(start);
  const said = /^[+(]{0,3}\d(?:[\s\d()./~–—-]){0,60}/.exec(rest)?.[0].trim() ?? '';
  const run = furtherNumbers.test(said) ? said.replace(furtherNumbers, '') : said;
  const digits = run.replace(/\D/g, '');
  if (digits.length < 6 || digits.length > 15) return undefined;
  const number = valid(run.replace(/\(0\)/, ''), regionOf(region)) ?? parseForeign(run);
  const suffix = extension.exec(rest.slice(run.length));
  return {
    shown: cleanText(line.slice(start, start + run.length), 100),
    e164: number?.number,
    kind: words.kind ?? (number ? kindOf(number.getType()) : 'unknown'),
    extension: suffix?.[1],
    country: number?.country,
  };
}

const vanity =
  /(?<![\p{L}\d])((?:\+?1[-. ]?)?\(?(\d{3})\)?[-. ]{1,2})((?:\d{3}[-. ])?[A-Za-z][A-Za-z-]{3,12})(?![\p{L}\d])/gu;
const keypad = '22233344455566677778889999';
/** Numbers free for the caller, where a word is no surprise in whatever case. */
const freephone = /^8(?:00|33|44|55|66|77|88)$/;

/**
 * "1-800-FLOWERS" in digits, one for one: seven letters and digits after the area's three. Letters
 * beyond the seventh are for the eye only and become blanks.
 */
function vanityDigits(text: string): string {
  return text.replace(vanity, (all, prefix: string, area: string, word: string) => {
    const signs = word.replace(/[^\dA-Za-z]/g, '');
    const spelled = freephone.test(area) && signs.length >= 7;
    if (!spelled && (signs.length !== 7 || /[a-z]/.test(word))) return all;
    let count = 0;
    const digits = word.toUpperCase().replace(/[\dA-Z]/g, (sign) => {
      count += 1;
      if (count > 7) return ' ';
      return keypad[sign.charCodeAt(0) - 65] ?? sign;
    });
    return prefix + digits;
  });
}

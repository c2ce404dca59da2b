import { letter } from '../vocabulary/letters';

/** Something in a text that looks like a telephone number; whether it is one is decided later. */
export interface PhoneMatch {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Plausible without a label beside it. */
  readonly sure: boolean;
}

/** Both cases written out: the flag `i` makes the pattern dear, see letters.ts. */
const extensionWord =
  '[Ee][Xx][Tt](?:ension)?|EXTENSION|[XxLl]|[Kk][Ll](?:apka)?|[Ll]inka|[Mm]ellék|[Ww][Ee][Ww]|[Дд]об|ДОБ|[Ii]nt|[Dd][Ww]';
const candidate = new RegExp(
  `(?:\\+|\\b00|\\(\\s?\\+|(?<![${letter}\\d.,/@#-]))\\(?\\d(?:[\\d\\u00a0\\u2000-\\u200a\\u202f ().\\-–—/\\u2010-\\u2012\\u2212]{4,32})\\d(?:\\s?(?:-0|–0))?(?:[\\s,]{0,3}(?:${extensionWord})[.:]{0,2}\\s{0,2}\\d{1,5}\\b)?`,
  'g',
);
/** Numbers that spell a word on the keypad: 1-800-FLOWERS, and with any area (303) 555-WORD. */
const vanity =
  /(?<![A-Za-z\d])(?:(?:1[-. ])?\(?8(?:00|33|44|55|66|77|88)\)?[-. ](?=[A-Za-z\d-]{7,14}(?![A-Za-z\d]))(?=[\d-]{0,8}[A-Za-z]{2})[A-Za-z\d]{1,12}(?:-[A-Za-z\d]{1,12}){0,3}|(?:1[-.])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[-.])\d{3}[-.][A-Z]{4}(?![A-Za-z\d-]))/g;
/** In capitals, or as two words by a hyphen; "800 Spring rolls" is a count of things. */
const spellsWord = (number: string) =>
  !/ [A-Z][a-z]/.test(number) && /[A-Z]{2}|[A-Z][a-z]{1,12}-[A-Z]/.test(number);
const date =
  /(?<!\d)(?:\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:19|20)\d\d|(?:19|20)\d\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,2}|(?:19|20)\d\d\s?[-–—/]\s?(?:19|20)\d\d|(?:0?[1-9]|1[0-2])[./](?:19|20)\d\d(?:\s?[-–—]\s?(?:0?[1-9]|1[0-2])[./](?:19|20)\d\d)?)(?!\d)/;
const money =
  /^\s?(?:Kč|CZK|EUR|€|Ft|HUF|RON|lei|zł|PLN|USD|\$|£|руб|₽|%|m2|m²|km|kg|mm|cm|ml|kW|ks|GB|MB)(?![a-z\u00c0-\u1fff])/i;
const moneyBefore = /(?:[$€£₽]|Kč|CZK|EUR|USD|IBAN|№|#|§|čj\.|ID)\s?$/i;

function balanced(text: string): string {
  let value = text.trim();
  if (value.startsWith('(') && !value.includes(')')) value = value.slice(1);
  const open = (value.match(/\(/g) ?? []).length;
  const closed = (value.match(/\)/g) ?? []).length;
  if (closed > open && value.endsWith(')')) value = value.slice(0, -1);
  return value.replace(/[\s(./–—-]+$/, '');
}

/** Numbers of things: articles, orders, certificates. */
const idBefore =
  /(?:cikksz|číslo|kód|\bcode|\bsku\b|\bref\b|artikel|\bart\b|article|артикул|код|номер|\bid\b|certificate|cert\b|zakáz|objedn|inzer|anun|\biso\b|šarže|batch|serial|výrobn|order|invoice|(?:^|[\s(])(?:č|nr|no)\.|№)[^\d]{0,14}$/i;
const longLine = 140;

function looksSure(value: string, digits: string, inSentence: boolean): boolean {
  if (
    inSentence &&
    !/^\(?\s?(?:\+|00)|^\(\d{2,5}\)|^(?:1[-. ])?\d{3}[-.]\d{3}[-.]\d{4}(?=$|[ ,])/.test(value)
  )
    return false;
  if (/^\(?\s?(?:\+|00)|ext/i.test(value)) return digits.length >= 8;
  if (/^\(\d{2,5}\)/.test(value)) return digits.length >= 7;
  if (/^(?:1[-. ])?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}$/.test(value)) return true;
  // "02912-0418" behind a state is a ZIP code.
  if (/^0\d{1,4}\s?[ /.()–-]/.test(value))
    return digits.length >= 8 && !/^\d{5}-\d{4}$/.test(value);
  if (/^[89]\s?\(?\d{3}\)?[\s-]\d{3}[\s-]\d{2}[\s-]?\d{2}$/.test(value)) return true;
  if (/^[2-9]\d{2} \d{3} \d{3}$/.test(value)) return true;
  return /^06[ -]?\d/.test(value) && digits.length >= 9;
}

/** Candidates in a line; e-mails, web addresses and other numbers should be blanked out before. */
export function findPhones(text: string): PhoneMatch[] {
  if (!/\d(?:[^\d]{0,4}\d){2}/.test(text)) return [];
  const found: PhoneMatch[] = [];
  for (const match of text.matchAll(candidate))
    for (const piece of splitNumbers(match[0])) {
      const value = balanced(piece.text);
      const digits = value.replace(/\D/g, '');
      const start = match.index + piece.at;
      const end = start + piece.text.length;
      if (digits.length < 5 || digits.length > 17 || date.test(value)) continue;
      if (
        money.test(text.slice(end, end + 8)) ||
        moneyBefore.test(text.slice(Math.max(0, start - 6), start))
      )
        continue;
      if (/\d[.,]\d{1,2}$/.test(value) && !/[ -]/.test(value)) continue;
      // A line of nine to eleven figures and nothing else.
      const alone = digits.length >= 9 && digits.length <= 11 && text.trim() === value;
      found.push({
        value,
        start,
        end,
        sure:
          alone ||
          (!idBefore.test(text.slice(Math.max(0, start - 34), start)) &&
            looksSure(value, digits, text.length > longLine)),
      });
    }
  for (const match of text.matchAll(vanity))
    if (spellsWord(match[0]))
      found.push({
        value: match[0],
        start: match.index,
        end: match.index + match[0].length,
        sure: true,
      });
  return found;
}

/** "541 000 001 / 541 000 002", "+420 … +420 …" and "212-555-0101 212-555-0102" are two numbers each. */
function splitNumbers(text: string): { text: string; at: number }[] {
  const pieces: { text: string; at: number }[] = [];
  const border =
    /(?:\s[/–—-]\s|(?<=\d{4})\/)(?=[\d+(]{1,2}[\d\s().-]{5,})|\s{1,3}(?=\+\d)|(?<=\d{3})\s(?=\(0?\d{2,4}\)\s?\d|\d{3}[-.]\d{3}[-.]\d)/g;
  let from = 0;
  for (const match of text.matchAll(border)) {
    const before = text.slice(from, match.index);
    if (before.replace(/\D/g, '').length < 6) continue;
    pieces.push({ text: before, at: from });
    from = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(from), at: from });
  return pieces;
}

import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { findPhones, parsePhone } from '@/lib/domain/normalize/phone';
import { validateRegistrationNumber } from '@/lib/domain/normalize/registration-number';
import { registrationSchemes } from '@/lib/domain/normalize/registration-schemes';
import { type Random, seededRandom } from './seeded-random';

const digit = (random: Random) => String(Math.floor(random() * 10));
const between = (random: Random, from: number, to: number) =>
  String(from + Math.floor(random() * (to - from + 1)));
const digitsOf = (text: string) => text.replace(/\D/g, '');

/** `digits` in the places of the digits of `model`. */
function laidOver(model: string, digits: string): string {
  let at = 0;
  return model.replace(/\d/g, () => digits.charAt(at++));
}

/** Schemes of which a number of digits is one, by its checksum; those of the country alone if any. */
function schemesOf(digits: string, country: string | undefined): string[] {
  if (digits.length < 7 || digits.length > 15) return [];
  const holds = Object.entries(registrationSchemes).filter(
    ([scheme, { check }]) => check && validateRegistrationNumber(scheme, digits).valid,
  );
  const own = holds.filter(([, rules]) => rules.country === country);
  return (own.length > 0 ? own : holds.slice(0, 1)).map(([scheme]) => scheme);
}

/**
 * Invented numbers in place of a page's: the same one wherever the number stands and however its
 * digits are grouped. What a number was, its substitute is: a phone number of the same country and
 * kind, a registration number whose checksum holds, a year, a day.
 */
export class NumberMap {
  private readonly known = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly phones = new Map<string, string>();
  private readonly schemes = new Map<string, string>();

  constructor(
    private readonly seed: string,
    private readonly region: string | undefined,
  ) {}

  /** Tells of the page's numbers before any is replaced. */
  learn(text: string): void {
    for (const [run] of text.matchAll(/\d{4,}/g)) this.taken.add(run);
  }

  /** The reader found these digits to be a phone number, whatever they look like by themselves. */
  learnPhone(shown: string, e164: string): void {
    this.phones.set(digitsOf(shown), e164);
  }

  learnRegistration(value: string, scheme: string): void {
    this.schemes.set(digitsOf(value), scheme);
  }

  /** Digits with what may stand between them: one number or several. */
  sequence(text: string): string {
    const digits = digitsOf(text);
    if (digits.length < 5) return this.runs(text);
    const found = this.phones.get(digits);
    if (found) return this.phone(text, found);
    const scheme = this.schemes.get(digits);
    if (scheme) return laidOver(text, this.registered(digits, [scheme]));
    const [phone] = findPhones(text, { ...(this.region && { region: this.region }) });
    if (phone?.e164) {
      const { start, end } = phone;
      const [before, shown, after] = [
        text.slice(0, start),
        text.slice(start, end),
        text.slice(end),
      ];
      return this.part(before) + this.phone(shown, phone.e164) + this.part(after);
    }
    const schemes = schemesOf(digits, this.region);
    if (schemes.length > 0) return laidOver(text, this.registered(digits, schemes));
    const parts = text.split(/(\s*[/|;]\s*|\s{2,})/);
    if (parts.length > 1) return parts.map((part) => this.part(part)).join('');
    return /^\d{3}\s\d{2}$/.test(text) ? laidOver(text, this.run(digits)) : this.runs(text);
  }

  /** A whole number of digits in an address of a link: an international phone number as often as not. */
  linked(digits: string): string {
    if (digits.length < 9 || digits.length > 15) return this.sequence(digits);
    const e164 = parsePhone(`+${digits}`)?.e164;
    return e164 === `+${digits}` ? this.phone(digits, e164) : this.sequence(digits);
  }

  /** "+420541000017" → another such number. */
  e164(number: string): string {
    return this.phone(number, number);
  }

  private part(text: string): string {
    return /\d/.test(text) ? this.sequence(text) : text;
  }

  private runs(text: string): string {
    return text.replace(/\d+/g, (run) => this.run(run));
  }

  private run(run: string): string {
    return this.remember(run, (random) => {
      const value = Number(run);
      // "2nd", "3 of 12": by the first few, readers tell marks of order; they tell of nobody.
      if (run.length === 1) return value <= 3 ? run : between(random, 4, 9);
      if (run.length === 2) {
        if (value < 10) return `0${between(random, Math.min(value, 1), 9)}`;
        if (value < 13) return between(random, 10, 12);
        if (value < 29) return between(random, 13, 28);
        return value < 60 ? between(random, 29, 59) : between(random, 60, 99);
      }
      if (/^19\d\d$/.test(run)) return between(random, 1950, 1999);
      if (/^20[0-4]\d$/.test(run)) return between(random, 2000, 2049);
      return run.charAt(0) + Array.from(run.slice(1), () => digit(random)).join('');
    });
  }

  private registered(digits: string, schemes: readonly string[]): string {
    return this.remember(`${digits} ${schemes.join(' ')}`, (random, tries) => {
      const kept = tries < 1500 ? 2 : 1;
      const other =
        digits.slice(0, kept) + Array.from(digits.slice(kept), () => digit(random)).join('');
      const holds = schemes.every((scheme) => validateRegistrationNumber(scheme, other).valid);
      return holds || tries > 3000 ? other : undefined;
    });
  }

  private phone(shown: string, e164: string): string {
    const number = parsePhoneNumberFromString(e164);
    const national = number?.nationalNumber ?? digitsOf(e164);
    const other = number ? this.national(number) : this.run(national);
    const digits = digitsOf(shown);
    const at = digits.lastIndexOf(national);
    if (at < 0) return this.runs(shown);
    const after = digits.slice(at + national.length);
    return laidOver(shown, digits.slice(0, at) + other + (after && this.run(after)));
  }

  private national(number: NonNullable<ReturnType<typeof parsePhoneNumberFromString>>): string {
    const { nationalNumber, countryCallingCode, country } = number;
    const type = number.getType();
    const trunk = number.formatNational().startsWith('0');
    const valid = number.isValid();
    return this.remember(number.number, (random, tries) => {
      const kept = Math.max(0, (trunk ? 2 : 3) - Math.floor(tries / 150));
      const other =
        nationalNumber.slice(0, kept) +
        Array.from(nationalNumber.slice(kept), () => digit(random)).join('');
      if (this.resembles(nationalNumber, other, trunk)) return undefined;
      if (!valid || tries > 900) return other;
      const parsed = parsePhoneNumberFromString(`+${countryCallingCode}${other}`);
      const holds = parsed?.isValid() && parsed.country === country && parsed.getType() === type;
      return holds ? other : undefined;
    });
  }

  /** Whether four digits in a row are the same, or are a number of the page. */
  private resembles(national: string, other: string, trunk: boolean): boolean {
    const [before, after] = trunk ? [`0${national}`, `0${other}`] : [national, other];
    for (let at = 0; at + 4 <= after.length; at += 1) {
      if (after.slice(at, at + 4) === before.slice(at, at + 4)) return true;
      for (let end = at + 4; end <= after.length; end += 1)
        if (this.taken.has(after.slice(at, end))) return true;
    }
    return false;
  }

  /** The first invention that is none of the page's own numbers. */
  private remember(
    key: string,
    invent: (random: Random, tries: number) => string | undefined,
  ): string {
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const random = seededRandom(`${this.seed}\n${key}`);
    const [own] = key.split(' ');
    let invented: string | undefined;
    for (let tries = 0; tries < 4000; tries += 1) {
      const candidate = invent(random, tries);
      if (candidate === undefined) continue;
      invented = candidate;
      if (candidate.length < 4 || (candidate !== own && !this.taken.has(candidate))) break;
      if (tries > 200 && candidate !== own) break;
    }
    const final = invented ?? Array.from(digitsOf(key), () => digit(random)).join('');
    this.known.set(key, final);
    return final;
  }
}

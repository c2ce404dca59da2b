import { AddressMap } from './address-map';
import { NumberMap } from './number-map';
import { WordMap } from './word-map';

/** Signs that people put beside values, and the readers know: they stay. */
const knownSigns = new Set([...'©®™℠☎☏✆✉📞📧📠📱📍🏠🌐✓✔★☆→←↑↓▶◀▲▼■□●○']);

/**
 * What a text consists of, first come first served: addresses, e-mails, hosts, numbers, words, signs
 * that are pictures. Every repetition is bounded.
 */
const pieces = new RegExp(
  [
    String.raw`(?<url>(?:https?:\/\/|www\.)[^\s<>"'\u00a0]{1,2000})`,
    String.raw`(?<email>[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5})`,
    String.raw`(?<host>(?<![\p{L}\d.-])(?:[a-z\d][a-z\d-]{1,62}\.){1,4}(?:com|org|net|info|biz|eu|test|example|[a-z]{2})(?![\p{L}\d.-]))`,
    String.raw`(?<number>\+?\(?\d(?:[\d()./\u2013\u2014-]|[^\S\n\r]){0,40}\d|\d)`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}]*)`,
    String.raw`(?<digit>\p{Nd})`,
    String.raw`(?<flag>\p{RI}+)`,
    String.raw`(?<sign>\p{Extended_Pictographic}(?:[\ufe0f\u200d\p{EMod}]|\p{Extended_Pictographic}){0,20})`,
  ].join('|'),
  'gu',
);
const blank = /[\p{Co}\p{Cn}\p{Cs}]/gu;

export interface ScrubberOptions {
  /** Makes this report's inventions different from any other's. */
  seed: string;
  pageUrl: string;
  /** ISO 3166-1 alpha-2: whose phone numbers those without a country code are. */
  region?: string;
}

/**
 * Replaces what a page says by invented text of the same shape, the same each time. First `learn`
 * all of it, so that nothing invented is a word or a number of the page.
 */
export class Scrubber {
  private readonly words: WordMap;
  private readonly numbers: NumberMap;
  private readonly addresses: AddressMap;

  constructor({ seed, pageUrl, region }: ScrubberOptions) {
    this.words = new WordMap(seed);
    this.numbers = new NumberMap(seed, region);
    const text = (said: string) => this.text(said);
    this.addresses = new AddressMap(pageUrl, { words: this.words, numbers: this.numbers, text });
  }

  /** `isText`: people read it; false for addresses, names of parts and code. */
  learn(text: string, isText: boolean): void {
    this.words.learn(text, isText);
    this.numbers.learn(text);
  }

  text(text: string): string {
    return text
      .normalize('NFC')
      .replace(pieces, (piece, ...rest) => {
        const { url, email, host, number, word, digit, flag } = rest.at(-1) as Record<
          string,
          string
        >;
        if (word !== undefined) return this.words.word(word);
        if (number !== undefined) return this.numbers.sequence(number);
        if (url !== undefined) return this.addressInText(url);
        if (email !== undefined) return this.addresses.email(email);
        if (host !== undefined) return this.addresses.host(host);
        if (digit !== undefined) return otherDigit(digit);
        if (flag !== undefined) return '🏳';
        return knownSigns.has(piece.replace(/\ufe0f/g, '')) ? piece : '🙂';
      })
      .replace(blank, ' ');
  }

  url(address: string): string {
    return this.addresses.url(address);
  }

  email(address: string): string {
    return this.addresses.email(address);
  }

  e164(number: string): string {
    return this.numbers.e164(number);
  }

  /** Tells of a name that was found on the page. */
  learnName(name: string, isPerson: boolean): void {
    this.words.learnName(name, isPerson);
  }

  /** `digits` are those of a phone number that was found. */
  learnPhone(shown: string, e164: string): void {
    this.numbers.learnPhone(shown, e164);
  }

  learnRegistration(value: string, scheme: string): void {
    this.numbers.learnRegistration(value, scheme);
  }

  /** What is no text: its parts by themselves, except those that are `common`. */
  plain(text: string, part: RegExp, isCommon: (part: string) => boolean): string {
    return text.replace(part, (each) => {
      if (isCommon(each)) return each;
      return /^\d/.test(each) ? this.numbers.sequence(each) : this.words.word(each);
    });
  }

  /** "www.firma.cz" has no scheme, and what ends a sentence is none of the address. */
  private addressInText(address: string): string {
    const end = /[.,;:!?)\]]*$/.exec(address)?.[0] ?? '';
    const whole = address.slice(0, address.length - end.length);
    if (/^https?:/i.test(whole)) return this.url(whole) + end;
    return this.url(`//${whole}`).slice(2) + end;
  }
}

/** Digits of other scripts: the next one but two of their ten. */
function otherDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  for (const step of [3, -7])
    if (/\p{Nd}/u.test(String.fromCodePoint(code + step))) return String.fromCodePoint(code + step);
  return digit;
}

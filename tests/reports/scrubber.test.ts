import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { validateRegistrationNumber } from '@/lib/domain/normalize/registration-number';
import { isGiven } from '@/lib/reports/given-name-pool';
import { bareLetters } from '@/lib/reports/invent-letters';
import { isKeptWord } from '@/lib/reports/kept-words';
import { Scrubber } from '@/lib/reports/scrubber';

const pageUrl = 'https://www.kovarna-brazda.test/kontakt/';

function scrubberOf(text: string, region = 'CZ', seed = 'a seed'): Scrubber {
  const scrubber = new Scrubber({ seed, pageUrl, region });
  scrubber.learn(text, true);
  return scrubber;
}

const scrubbed = (text: string, region?: string, seed?: string) =>
  scrubberOf(text, region, seed).text(text);
/** Letters and digits by their kind, the rest as it is. */
const kinds = (text: string) =>
  text
    .replace(/\p{Lu}/gu, 'U')
    .replace(/\p{L}/gu, 'l')
    .replace(/\d/g, '9');

describe('scrubbed text', () => {
  it('has the shape of the original', () => {
    for (const text of [
      'Zlínská Šnekarna, Křižná 48',
      'Щербинка – Юнкерс',
      'Ζαχαρόπουλος & Ξάνθης',
    ]) {
      expect(kinds(scrubbed(text))).toBe(kinds(text));
      expect(scrubbed(text)).not.toBe(text);
    }
  });

  it('keeps the words that reading depends on', () => {
    const text =
      'Telefon: , E-mail: , IČO: , jednatel, Kontakt, Impressum, s.r.o., GmbH, Česko, ulice';
    expect(scrubbed(text)).toBe(text);
  });

  it('says the same of the same words, whatever their capitals, accents and company', () => {
    const text = 'Růžek RŮŽEK ruzek Růžkovna www.ruzek-stroje.cz info@ruzek.cz';
    const [first = '', second, third, , host = '', email = ''] = scrubbed(text).split(' ');
    expect(second).toBe(first.toUpperCase());
    expect(third).toBe(bareLetters(first));
    expect(host).toMatch(new RegExp(`^www\\.${third}-\\w+\\.test$`));
    expect(email).toBe(`info@${third}.test`);
  });

  it('is another one in each report', () => {
    const text = 'Kladivová Růžena';
    expect(scrubbed(text, 'CZ', 'one')).not.toBe(scrubbed(text, 'CZ', 'another'));
    expect(scrubbed(text, 'CZ', 'one')).toBe(scrubbed(text, 'CZ', 'one'));
  });

  it('gives people other given names, of the same script', () => {
    const [jana = '', ivan = ''] = scrubbed('Jana Иван').split(' ');
    expect(isGiven(jana) && isGiven(ivan)).toBe(true);
    expect([jana, ivan]).not.toContain('Jana');
    expect(jana.endsWith('a')).toBe(true);
    expect(ivan).toMatch(/^\p{Script=Cyrillic}+$/u);
  });

  it('makes phone numbers of the same country and kind, alike wherever they stand', () => {
    const numbers = [
      '+420 601 000 018',
      '+420 541 000 017',
      '+49 30 23125 401',
      '+44 20 7946 0020',
    ];
    for (const number of numbers) {
      const text = `${number} ${number.replace(/\s/g, '')}`;
      const [shown, compact] = [0, 1].map((at) =>
        scrubbed(`${number};${number.replace(/\s/g, '')}`)
          .split(';')
          .at(at),
      );
      expect(text).not.toContain(shown);
      expect(shown?.replace(/\s/g, '')).toBe(compact);
      const [before, after] = [number, shown ?? ''].map((each) => parsePhoneNumberFromString(each));
      expect(after?.isValid()).toBe(true);
      expect([after?.country, after?.getType()]).toEqual([before?.country, before?.getType()]);
    }
  });

  it('makes registration numbers whose checksums hold', () => {
    const number = scrubbed('IČO: 39010015, DIČ: CZ39010015');
    const [, ico = '', dic = ''] = /IČO: (\d{8}), DIČ: CZ(\d{8})/.exec(number) ?? [];
    expect(ico).not.toBe('39010015');
    expect(dic).toBe(ico);
    expect(validateRegistrationNumber('CZ-ICO', ico).valid).toBe(true);
  });

  it('keeps the shape of addresses and what everybody knows of them', () => {
    const scrubber = scrubberOf('Kovárna Brázda');
    const { own, other, profile, mail } = {
      own: scrubber.url('https://www.kovarna-brazda.test/kontakt/?id=48213'),
      other: scrubber.url('https://sroubarna.cz/'),
      profile: scrubber.url('https://www.facebook.com/kovarnabrazda'),
      mail: scrubber.url('mailto:brazda@kovarna-brazda.test?subject=Dotaz'),
    };
    expect(own).toMatch(/^https:\/\/www\.[a-z-]+\.test\/kontakt\/\?id=4\d{4}$/);
    expect(other).toMatch(/^https:\/\/other-\d+\.test\/$/);
    expect(profile).toMatch(/^https:\/\/www\.facebook\.com\/[a-z]+$/);
    expect(mail).toMatch(/^mailto:[a-z]+@[a-z-]+\.test$/);
    for (const address of [own, other, profile, mail]) expect(address).not.toMatch(/brazda|48213/);
    expect(scrubber.url('https://schema.org/LocalBusiness')).toBe(
      'https://schema.org/LocalBusiness',
    );
    expect(scrubber.url('javascript:alert("Brázda")')).toBe('javascript:void(0)');
  });

  it('names the page’s host anew where it is made of known words alone', () => {
    const scrubber = new Scrubber({ seed: 'a', pageUrl: 'https://www.kontakt.test/' });
    scrubber.learn('Kontakt', true);
    expect(scrubber.url('https://www.kontakt.test/')).toBe('https://www.site.test/');
  });

  it('leaves nothing of a name that happens to be made of known words', () => {
    const scrubber = scrubberOf('Petr Hora, Stavby Praha');
    scrubber.learnName('Petr Hora', true);
    scrubber.learnName('Stavby Praha', false);
    expect(scrubber.text('Petr Hora')).not.toContain('Hora');
    expect(scrubber.text('Stavby Praha')).not.toBe('Stavby Praha');
  });

  it('leaves no word and no number of any text', () => {
    const words = fc.string({
      unit: fc.constantFrom(
        ...'abcdeřžáéklmnoprstuvyzABCDŘŽшжюябвгδλψω 0123456789.,-@/+()\n🙂日本',
      ),
      maxLength: 120,
    });
    fc.assert(
      fc.property(words, fc.string(), (text, seed) => {
        const result = scrubbed(text, 'CZ', seed);
        const wordsOf = (said: string) =>
          (said.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [])
            .map(bareLetters)
            .filter((word) => word.length >= 4);
        const before = new Set(wordsOf(text).filter((word) => isGiven(word) || !isKeptWord(word)));
        expect(wordsOf(result).filter((word) => before.has(word))).toEqual([]);
        const runs = new Set(text.match(/\d{4,}/g) ?? []);
        expect((result.match(/\d{4,}/g) ?? []).filter((run) => runs.has(run))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

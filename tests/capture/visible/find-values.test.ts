import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findCompanyName,
  findCopyrightOwner,
  hasLegalForm,
} from '@/lib/capture/visible/company-names';
import { findEmails } from '@/lib/capture/visible/find-emails';
import { findLabels } from '@/lib/capture/visible/find-labels';
import { findPhones } from '@/lib/capture/visible/find-phones';
import { findWeb } from '@/lib/capture/visible/find-web';
import { foldSameLength } from '@/lib/capture/visible/fold';
import { looksLikeJobTitle } from '@/lib/capture/visible/job-titles';
import { findNamedPeople } from '@/lib/capture/visible/name-and-title';
import { looksLikePerson } from '@/lib/capture/visible/person-names';

describe('phones', () => {
  const sure = (text: string) =>
    findPhones(text)
      .filter((one) => one.sure)
      .map(({ value }) => value);
  it.each([
    ['+420 541 000 001', ['+420 541 000 001']],
    ['00372 600 0001', ['00372 600 0001']],
    ['(020) 7946 0001', ['(020) 7946 0001']],
    ['541 000 001 / 541 000 002', ['541 000 001', '541 000 002']],
    ['020 7946 0001 ext. 214', ['020 7946 0001 ext. 214']],
    ['413.555.0119 ext. 150', ['413.555.0119 ext. 150']],
    [
      'Everybody at our desk answers from early in the morning until late at night, also on most of the holidays, at 413-555-0119 ext. 150, and gladly.',
      ['413-555-0119 ext. 150'],
    ],
    ['Fax 212-555-0101 212-555-0102', ['212-555-0101', '212-555-0102']],
    ['(212) 555-0101 (212) 555-0102', ['(212) 555-0101', '(212) 555-0102']],
    ['Providence, RI 02912-0418 USA', []],
    ['8 (495) 000-00-10', ['8 (495) 000-00-10']],
    ['1-800-FLOWERS', ['1-800-FLOWERS']],
    ['1-800-Go-Forges', ['1-800-Go-Forges']],
    ['Call (800) 555-CARS today', ['(800) 555-CARS']],
    ['303.555.PAUL', ['303.555.PAUL']],
    ['(303) 555-FORG', ['(303) 555-FORG']],
    ['303 555 USED CARS', []],
    ['Order 800 Spring-Roll', []],
    ['Model 555-ABCD', []],
    ['12. 3. 2026', []],
    ['2019–2026', []],
    ['09/2014 - 10/2016', []],
    ['541 000 Kč', []],
    ['IBAN CZ65 0800 0000 1920 0014 5399', []],
    ['č. stroje 517 222 333', []],
    ['Cikkszám: 06-30-000-7712', []],
  ])('%s', (text, expected) => {
    expect(sure(text)).toEqual(expected);
  });
});

it('takes apart numbers that a slash parts, also of six figures', () => {
  const numbers = (text: string) => findPhones(text).map(({ value }) => value);
  expect(numbers('Phone 044-24330101/24330102')).toEqual(['044-24330101', '24330102']);
  expect(numbers('Phone: 202-555-0101/202-555-0102')).toEqual(['202-555-0101', '202-555-0102']);
  expect(numbers('Tel: 01730 555010 / 555011')).toEqual(['01730 555010', '555011']);
});

it('leaves a number behind "No." to the label that says what it is', () => {
  const [phone] = findPhones('Mobile No. 9833000417');
  expect(phone).toMatchObject({ value: '9833000417', sure: false });
});

describe('labels', () => {
  const labels = (text: string) =>
    findLabels(text).map(({ kind, valueStart }) => [kind, text.slice(valueStart)]);
  it.each([
    ['Tel.: 541', [['phone', '541']]],
    ['Ph-022 541', [['phone', '022 541']]],
    ['Mo. No. 98', [['mobile', '98']]],
    ['Telefon 541 000 001', [['phone', '541 000 001']]],
    ['tel. č. 541', [['phone', '541']]],
    ['IČO: 12345678', [['number', '12345678']]],
    ['Adószám:', [['number', '']]],
    ['Umsatzsteuer-Identifikationsnummer gemäß § 27 a UStG: DE1', [['number', 'DE1']]],
    ['ИНН / КПП: 77', [['number', '77']]],
    ['M: 601', [['mobile', '601']]],
    ['The company is old and has an address', []],
    ['www.telefon.example', []],
    ['mobil@example.org', []],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe('company names', () => {
  it.each([
    ['Kovárna Příklad s.r.o.', 'Kovárna Příklad s.r.o.'],
    [
      'Provozovatelem je Kovárna Příklad, spol. s r.o., se sídlem v Brně',
      'Kovárna Příklad, spol. s r.o.',
    ],
    ['ООО «Пример»', 'ООО «Пример»'],
    ['Pekárny Příklad, a.s.', 'Pekárny Příklad, a.s.'],
    ['Példa Kft.', 'Példa Kft.'],
    ['Exemplu Utilaje S.R.L.', 'Exemplu Utilaje S.R.L.'],
    ['Näidis OÜ', 'Näidis OÜ'],
    ['Jane Doe, Purchasing, Example Works plc', 'Example Works plc'],
    ['as we said, it is what it is', undefined],
  ])('%s', (text, expected) => {
    expect(findCompanyName(text)).toBe(expected);
  });

  it('finds the owner of a copyright line', () => {
    expect(findCopyrightOwner('© 2003–2026 Kovárna Příklad s.r.o. Všechna práva vyhrazena')).toBe(
      'Kovárna Příklad s.r.o.',
    );
    expect(findCopyrightOwner('Copyright 2026 Example Works. All rights reserved.')).toBe(
      'Example Works',
    );
    expect(findCopyrightOwner('Žádná práva')).toBeUndefined();
  });

  it('knows a legal form from a word', () => {
    expect(hasLegalForm('Bruno as a boy')).toBe(false);
    expect(hasLegalForm('Kovárna spol. s r. o., Brno')).toBe(true);
    expect(hasLegalForm('Kovárna s.\u00a0r.\u00a0o.')).toBe(true);
    expect(hasLegalForm('Kovárna s.r.o.x')).toBe(false);
    expect(hasLegalForm('Näidis AS')).toBe(true);
  });
});

describe('people', () => {
  it.each([
    'Jana Brázdová',
    'Ing. Jana Brázdová, Ph.D.',
    'Иванов Иван Иванович',
    'Nagy Anna',
    'Jörg Habermehl-Ott',
    "Siobhan O'Neil",
    'John Q. Sample',
    'VLADIMÍR KŘENEK',
    'J.D. Sampleworth',
    'Brenda A Sampleworth, M.D.',
  ])('%s is a name', (name) => {
    expect(looksLikePerson(name)).toBe(true);
  });

  it.each([
    'Contact Us',
    'Naše služby',
    'Praha, Brno',
    'Kovárna Příklad s.r.o.',
    'Lidická 12',
    'Read More',
    'info@example.org',
    'jana brázdová',
    'Hauptstraße Berlin Deutschland',
  ])('%s is no name', (text) => {
    expect(looksLikePerson(text)).toBe(false);
  });

  it.each([
    'jednatelka',
    'Obchodní ředitel',
    'ügyvezető',
    'juhatuse liige',
    'director vânzări',
    'Генеральный директор',
    'Geschäftsführerin',
    'Head of Procurement',
    'Vertriebsleiter',
    'Assoc. Professor',
    'Wiceprezes ds. Technicznych',
  ])('%s is a job title', (title) => {
    expect(looksLikeJobTitle(title)).toBe(true);
  });

  it.each([
    'A business directory',
    'Naše produkty',
    'Kontakt',
    '541 000 001',
    'We are open. Director Jane',
  ])('%s is no job title', (text) => {
    expect(looksLikeJobTitle(text)).toBe(false);
  });

  it.each([
    ['jednatel: Ing. Jana Brázdová', [{ name: 'Ing. Jana Brázdová', title: 'jednatel' }]],
    [
      'Jana Brázdová – obchodní ředitelka',
      [{ name: 'Jana Brázdová', title: 'obchodní ředitelka' }],
    ],
    ['Ügyvezető: Nagy Anna', [{ name: 'Nagy Anna', title: 'Ügyvezető' }]],
    [
      'Генеральный директор — Иванов Иван Иванович',
      [{ name: 'Иванов Иван Иванович', title: 'Генеральный директор' }],
    ],
    ['Geschäftsführer Max Beispiel', [{ name: 'Max Beispiel', title: 'Geschäftsführer' }]],
    ['Praha – Brno – Ostrava', []],
    ['Pekárny Příklad, a.s.', []],
  ])('%s', (text, expected) => {
    expect(findNamedPeople(text)).toEqual(expected);
  });
});

describe('on any text', () => {
  it('folding keeps the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldSameLength(text)).toHaveLength(text.length);
      }),
    );
  });

  it('values lie where they are said to lie', () => {
    const piece = fc.constantFrom(
      'info@a.example',
      '+420 541 000 001',
      ' www.a.example ',
      'Tel.: ',
      'č',
      '(',
      ')',
      ' at ',
      '\u0000',
      'x'.repeat(70),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        for (const { start, end } of [...findEmails(text), ...findPhones(text), ...findWeb(text)]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

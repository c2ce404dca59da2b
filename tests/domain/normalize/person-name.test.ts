import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  looksLikePersonName,
  personNameKey,
  stripTitles,
} from '@/lib/domain/normalize/person-name';

describe('stripTitles', () => {
  it.each([
    ['Ing. Jan Novák, Ph.D.', 'Jan Novák', ['Ing.', 'Ph.D.']],
    ['MUDr. Jan Novák, Ph. D.', 'Jan Novák', ['MUDr.', 'Ph.D.']],
    ['Dr. Jana Nováková, LL. M., MBA', 'Jana Nováková', ['Dr.', 'LL.M.', 'MBA']],
    ['prof. MUDr. Eva Dvořáková, CSc., MBA', 'Eva Dvořáková', ['prof.', 'MUDr.', 'CSc.', 'MBA']],
    ['Ing.arch. Petr Malý', 'Petr Malý', ['Ing.arch.']],
    ['Dipl.-Ing. Max Muster', 'Max Muster', ['Dipl.-Ing.']],
    ['Dr. Kovács Anna', 'Kovács Anna', ['Dr.']],
    ['mgr inż. Jan Kowal', 'Jan Kowal', ['mgr', 'inż.']],
    ['Mr John Example', 'John Example', ['Mr']],
    ['Bro. John Example', 'John Example', ['Bro.']],
    ['Sister Jane', 'Jane', ['Sister']],
    ["Rev'd Canon Jane Example", 'Jane Example', ["Rev'd", 'Canon']],
    ['Cllr Jane Example', 'Jane Example', ['Cllr']],
    ['Jane Elder', 'Jane Elder', []],
    ['brother John Example', 'brother John Example', []],
    ['Jan Novák', 'Jan Novák', []],
    ['Bc. Jana', 'Jana', ['Bc.']],
    ['Ing.', 'Ing.', []],
    ['', '', []],
  ])('%s', (text, name, titles) => {
    expect(stripTitles(text)).toEqual({ name, titles });
  });
});

describe('looksLikePersonName', () => {
  it.each([
    'Jan Novák',
    'NOVÁK Jan',
    'Ing. Jan Novák, Ph.D.',
    'Marie Curie-Skłodowska',
    'J. Novák',
    'John A. Example',
    "Seán O'Brien",
    'Ludwig van der Muster',
    'Иванов Иван Иванович',
    'Tõnu Õun',
    'Kovács-Nagy Réka',
    'Ștefan Țurcanu',
    'Ian McExample',
    'Mrs Example',
    'Phil Example',
    'D. Example',
    'O. Example',
    'A. S. Example',
    'Mr. A.T. Example',
    'Walter (Bill) Example',
    "Shaun 'Gilly' Example",
    'محمد الأمين',
    'अनुष्का शर्मा',
  ])('%s is one', (text) => {
    expect(looksLikePersonName(text)).toBe(true);
  });

  it.each([
    '',
    'Jan',
    'Kontakt',
    'Contact Us',
    'Obchodní oddělení',
    'Sales Manager',
    'Generální ředitel',
    'Kvítek s.r.o.',
    'Kvítek Holding AG',
    'Hlavní ulice',
    'Czech Republic',
    'jan novák',
    'Jan Novák 12',
    'info@firma.example',
    'Jan Novák: jednatel',
    'We make good things.',
    'Více informací',
    'Pondělí Pátek',
    'Jeden Dva Tři Čtyři Pět Šest',
    'A B',
    'Генеральный директор',
    'ООО Ромашка',
  ])('%j is none', (text) => {
    expect(looksLikePersonName(text)).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(looksLikePersonName(text)).toBeTypeOf('boolean');
      }),
    );
  });
});

describe('personNameKey', () => {
  it.each([
    ['Ing. Jan Novák', 'NOVÁK Jan'],
    ['Иван Петров', 'Ivan Petrov'],
    ['Kovács Anna dr.', 'Dr. Anna Kovacs'],
  ])('%s = %s', (one, other) => {
    expect(personNameKey(one)).toBe(personNameKey(other));
  });

  it('keeps different people apart', () => {
    expect(personNameKey('Jan Novák')).not.toBe(personNameKey('Jana Nováková'));
  });
});

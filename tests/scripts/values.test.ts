import { describe, expect, test } from 'vitest';
import { judgeTable, lineOf } from '@/scripts/values/judge-table';

/** The places of the rows that are read wrong. */
function wrongRows(name: string, rows: unknown[]): number[] {
  const judged = judgeTable(name, JSON.stringify(rows));
  if ('unjudged' in judged) throw new Error(judged.unjudged);
  return judged.misses.map(({ index }) => index);
}

describe('a table of values', () => {
  test('of phones: exactly those named, in their order; ambiguous ones may be refused', () => {
    const rows = [
      {
        text: 'Tel. 541 000 001, 541 000 002',
        region: 'CZ',
        numbers: ['+420541000001', '+420541000002'],
      },
      { text: 'Tel. 541 000 001, 541 000 002', region: 'CZ', numbers: ['+420541000001'] },
      { text: 'Tel. 541 000 001', region: 'CZ', numbers: [] },
      { text: 'dne 12. 5. 2024', region: 'CZ', numbers: [] },
      { text: 'dne 12. 5. 2024', region: 'CZ', numbers: ['+420541000001'], ambiguous: true },
      { text: '+44 20 7946 0018 ext. 12', numbers: ['+442079460018'], ext: '12' },
      { text: '+44 20 7946 0018 ext. 12', numbers: ['+442079460018'], ext: '13' },
    ];
    expect(wrongRows('phones-in-text', rows)).toEqual([1, 2, 6]);
  });

  test('of registration numbers: the verdict, and the compact form of valid ones', () => {
    const rows = [
      { scheme: 'CZ-ICO', value: '390 10 015', valid: true, compact: '39010015' },
      { scheme: 'CZ-ICO', value: '390 10 015', valid: true, compact: '390 10 015' },
      { scheme: 'CZ-ICO', value: '39010016', valid: false, compact: '' },
      { scheme: 'CZ-ICO', value: '39010016', valid: true },
      { scheme: 'XX-NONE', value: '39010015', valid: true },
    ];
    expect(wrongRows('registration-numbers', rows)).toEqual([1, 3, 4]);
  });

  test('of company names: letter for letter, no form where none is named', () => {
    const rows = [
      { name: 'Kvítek, s.r.o.', base: 'Kvítek', legalForm: 's.r.o.' },
      { name: 'Kvítek, s.r.o.', base: 'Kvítek,', legalForm: 's.r.o.' },
      { name: 'Kvítek', base: 'Kvítek', legalForm: '' },
      { name: 'Kvítek', base: 'Kvítek' },
      { name: 'Kvítek, s.r.o.', base: 'Kvítek', legalForm: '' },
    ];
    expect(wrongRows('company-names', rows)).toEqual([1, 4]);
  });

  test('of addresses: every part named; an empty one may not be found, others are not judged', () => {
    const text = 'Kvítková 12/3, 602 00 Brno';
    const rows = [
      {
        text,
        country: 'CZ',
        parts: { street: 'Kvitkova 12/3', postalCode: '60200', locality: 'Brno' },
      },
      { text, country: 'CZ', parts: { street: 'Kvítková 12/3', region: '', country: 'CZ' } },
      { text, country: 'CZ', parts: { street: 'Kvítková 12', extended: '3' } },
      { text, country: 'CZ', parts: { street: 'Kvítková', locality: 'Brno' } },
      { text, country: 'CZ', parts: { postalCode: null } },
      { text: 'Dobrý den', country: 'CZ', parts: { locality: 'Brno' } },
    ];
    expect(wrongRows('addresses', rows)).toEqual([3, 4, 5]);
  });

  test('of CSV: sound, broken, and cells that would be run', () => {
    const valid = [
      { input: 'a,b\r\n1,"x, ""y"""\r\n', rows: [{ a: '1', b: 'x, "y"' }] },
      { input: 'a,b\n1,2\n', rows: [{ a: '1', b: '3' }] },
      { input: 'a,b\n1,2\n', rows: [] },
    ];
    expect(wrongRows('csv-valid', valid)).toEqual([1, 2]);
    const malformed = [
      { input: 'a,b\n1,"2\n3,4', why: 'quotation never ends', expectedHeader: ['a', 'b'] },
      { input: 'a,b\n1', why: 'short row', expectedHeader: ['a'] },
      { input: '', why: 'empty' },
    ];
    expect(wrongRows('csv-malformed', malformed)).toEqual([1]);
    const injection = [
      { input: '=1+1', mustNotRunAsFormula: true },
      { input: '+1+cmd', mustNotRunAsFormula: true },
      { input: 'Kvítek', mustNotRunAsFormula: false },
      { input: '=1+1', mustNotRunAsFormula: false },
    ];
    expect(wrongRows('csv-injection', injection)).toEqual([3]);
  });

  test('with something that is no row of it counts that as wrong', () => {
    expect(wrongRows('company-names', [null, { name: 1 }, 'x'])).toEqual([0, 1, 2]);
  });

  test('that nobody knows or nobody can read is named, not crashed on', () => {
    expect(lineOf('toString', judgeTable('toString', '[]'))).toBe('toString  unknown table');
    expect(lineOf('addresses', judgeTable('addresses', '{'), 12)).toBe(
      'addresses     not a JSON array of rows',
    );
  });

  test('is told in a line', () => {
    const rows = [
      { name: 'Kvítek', base: 'Kvítek' },
      { name: 'Kvítek', base: 'K' },
    ];
    const judged = judgeTable('company-names', JSON.stringify(rows));
    expect(lineOf('company-names', judged)).toBe('company-names  2 rows, 1 right, 1 wrong');
  });
});

import { describe, expect, it } from 'vitest';
import { phoneReader } from '@/lib/domain/import/phones-of-cell';
import { dayOf, dayOrderOf, numberOf } from '@/lib/domain/import/plain-values';
import { responsibleOfFile } from '@/lib/domain/import/responsible-of-file';
import { splitCell } from '@/lib/domain/import/split-cell';

describe('a day', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026-11-22T08:30:00Z', '2026-11-22'],
    ['22. 11. 2026', '2026-11-22'],
    ['22/11/2026', '2026-11-22'],
    ['11/22/2026', '2026-11-22'],
    ['5.1.27', '2027-01-05'],
    ['03 Nov 2026', '2026-11-03'],
    ['Nov 3, 2026', '2026-11-03'],
    ['3. listopadu 2026', '2026-11-03'],
    ['3 ноября 2026', '2026-11-03'],
    ['31. 2. 2026', undefined],
    ['541 000 001', undefined],
    ['soon', undefined],
  ])('%s', (text, day) => expect(dayOf(text)).toBe(day));

  it('is read in the order the column has', () => {
    expect(dayOrderOf(['1/2/2026', '3/14/2026'])).toBe('month-first');
    expect(dayOrderOf(['1/2/2026', '14/3/2026'])).toBe('day-first');
    expect(dayOf('1/2/2026', 'month-first')).toBe('2026-01-02');
  });
});

it.each([
  ['1 234,50', 1234.5],
  ['1,234.50', 1234.5],
  ['1.234,50', 1234.5],
  ['1.234.567', 1234567],
  ['-3', -3],
  ['0', 0],
  ['12 ks', undefined],
  ['', undefined],
])('the number %s', (text, number) => expect(numberOf(text)).toBe(number));

describe('phones of a cell', () => {
  const read = phoneReader();
  it.each([
    ['+420 541 000 001; 541000002', ['+420541000001', '+420541000002']],
    ['541 000 001, 541 000 002', ['+420541000001', '+420541000002']],
    ['+420541000001 ::: +44 20 7946 0018', ['+420541000001', '+442079460018']],
    ['00420 541 000 001', ['+420541000001']],
    ['541 000 001\n541 000 002', ['+420541000001', '+420541000002']],
  ])('%j', (cell, numbers) => {
    const { phones, bad } = read(cell, 'CZ');
    expect(phones.map(({ e164 }) => e164)).toEqual(numbers);
    expect(bad).toBeUndefined();
  });

  it('are what the column says, and kept as shown where no country is known', () => {
    expect(read('541 000 001', 'CZ', 'fax').phones[0]?.kind).toBe('fax');
    expect(read('0040 12', undefined).phones[0]).toMatchObject({
      shown: '0040 12',
      kind: 'unknown',
    });
    expect(read('call me', 'CZ')).toEqual({ phones: [], bad: 'call me' });
  });
});

it('values of a cell, one in quotes with a semicolon in it', () => {
  expect(splitCell('a; "b; c"; "say ""x"""; d')).toEqual(['a', 'b; c', 'say "x"', 'd']);
  expect(splitCell('a\nb;;')).toEqual(['a', 'b']);
});

it.each([
  ['leads_Alice_Novotna.csv', [], 'Alice Novotna'],
  ['JanSvoboda-export.xlsx', [], 'Jan Svoboda'],
  ['leads-novotna.csv', ['Alice Novotná'], 'Alice Novotná'],
  ['leads-2026.csv', ['Alice Novotná'], undefined],
  ['firmy Brno.xlsx', [], undefined],
])('whose the file %s is', (name, known, person) => {
  expect(responsibleOfFile(name, known)).toBe(person);
});

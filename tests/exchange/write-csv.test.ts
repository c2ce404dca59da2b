import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unguardCell } from '@/lib/exchange/csv-cell';
import { writeCsv } from '@/lib/exchange/write-csv';

describe('writeCsv', () => {
  it('writes the Excel preset with a byte order mark, semicolons and CRLF', () => {
    expect(writeCsv(['a', 'b'], [['1;2', 'x "y"']], 'excel')).toBe(
      '\u{FEFF}a;b\r\n"1;2";"x ""y"""\r\n',
    );
  });

  it('writes the plain preset with commas and without the mark', () => {
    expect(writeCsv(['a', 'b'], [['1,2', '+420541000001']], 'plain')).toBe(
      'a,b\r\n"1,2",+420541000001\r\n',
    );
  });

  it('guards headers and cells', () => {
    expect(writeCsv(['=h'], [['=1']], 'plain')).toBe("'=h\r\n'=1\r\n");
  });

  it('writes the headers alone when there are no rows', () => {
    expect(writeCsv(['a', 'b'], [], 'plain')).toBe('a,b\r\n');
  });

  it.each(['excel', 'plain'] as const)('gives 10,000 awkward rows back equal: %s', (preset) => {
    const awkward = [
      '00123',
      '+420541000001; +420602000001',
      'dva\r\nřádky\nkonec',
      'uvozovky " a ; a ,',
      '=cmd',
      "'=cmd",
      ' mezera ',
      'Ромашка أحمد 李 👩‍🏭',
      '',
    ];
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      awkward.map((_cell, at) => awkward[(at + row) % awkward.length] ?? ''),
    );
    const text = writeCsv(
      awkward.map((_, at) => `c${at}`),
      rows,
      preset,
    ).replace(/^\u{FEFF}/u, '');
    const parsed = Papa.parse<string[]>(text.trimEnd(), { newline: '\r\n' });
    expect(parsed.errors).toEqual([]);
    expect(parsed.data.slice(1).map((row) => row.map(unguardCell))).toEqual(rows);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsvRows } from '@/lib/exchange/read-csv';
import { writeCsv } from '@/lib/exchange/write-csv';

const rowsOf = (text: string) => readCsvRows(text).rows;

describe('the delimiter', () => {
  it.each([',', ';', '\t', '|', '^', '~', '\u001f', ':'])('%j is found', (delimiter) => {
    const text = [
      ['Company', 'Town', 'Note'],
      ['Kovárna Brázda', 'Brno', 'rings back'],
      ['Õunapuu OÜ', 'Tartu', ''],
    ]
      .map((row) => row.join(delimiter))
      .join('\n');
    expect(readCsvRows(text).delimiter).toBe(delimiter);
    expect(rowsOf(text)[2]?.slice(0, 2)).toEqual(['Õunapuu OÜ', 'Tartu']);
  });

  it('is not one that stands in the values only', () => {
    expect(rowsOf('Company;Amount\nAlfa;1,5\nBeta;2,5\nGama, s.r.o.;3,0')).toEqual([
      ['Company', 'Amount'],
      ['Alfa', '1,5'],
      ['Beta', '2,5'],
      ['Gama, s.r.o.', '3,0'],
    ]);
    expect(rowsOf('cell\n@SUM(1)*cmd|x')).toEqual([['cell'], ['@SUM(1)*cmd|x']]);
  });

  it('may be announced on the first line, as for Excel', () => {
    const read = readCsvRows('sep=|\r\na|b\r\n1|2');
    expect(read.rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(read.places).toEqual([2, 3]);
  });
});

describe('what is not as it should be', () => {
  it('a quote that is never closed costs no row', () => {
    const read = readCsvRows('a,b\n1,"x\n2,3\n4,"5"\n');
    expect(read.rows).toEqual([
      ['a', 'b'],
      ['1', 'x'],
      ['2', '3'],
      ['4', '5'],
    ]);
    expect(read.problems).toEqual([{ code: 'unclosed-quote', row: 2 }]);
  });

  it('nor does one that another row closes', () => {
    const read = readCsvRows('a,b\n1,"x"y\n2,"3"\n4,5');
    expect(read.rows.map(([first]) => first)).toEqual(['a', '1', '2', '4']);
    expect(read.problems).toHaveLength(1);
  });

  it('comes to an end with nothing but open quotes', () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `${at},"x`).join('\n');
    const { rows, problems } = readCsvRows(text);
    expect(rows.map(([first]) => first)).toEqual(
      Array.from({ length: 20_000 }, (_, at) => `${at}`),
    );
    expect(problems.length).toBeGreaterThan(10);
  });

  it('line ends of several kinds, empty lines and blanks', () => {
    const read = readCsvRows('a;b\r\n1;2\n\n;\n3;"x\r\ny"\r\n');
    expect(read.rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', 'x\r\ny'],
    ]);
    expect(read.places).toEqual([1, 2, 5]);
    expect(rowsOf('a,b\r1,2\r3,4')).toHaveLength(3);
  });

  it('quotes within a cell that were not doubled', () => {
    expect(rowsOf('a,b\n1,"he "said" so"\n2,3')).toEqual([
      ['a', 'b'],
      ['1', 'he "said" so'],
      ['2', '3'],
    ]);
  });
});

it('reads whatever was written, cell for cell', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab"\n\r,;\t =+č'.split('')), maxLength: 8 });
  const row = fc.array(cell, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const filled = rows.map((cells, at) => [`row ${at}`, ...cells]);
      const read = readCsvRows(writeCsv(['a', 'b', 'c', 'd'], filled, 'excel'));
      expect(read.rows).toHaveLength(filled.length + 1);
      expect(read.problems).toEqual([]);
      expect(read.rows.slice(1).map(([first]) => first)).toEqual(filled.map(([first]) => first));
    }),
  );
});

it('never loses a line of any text', () => {
  const unit = fc.constantFrom(...'ab",;\n\r\t'.split(''), '\u0000', 'ž');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const { rows } = readCsvRows(text);
      const letters = (given: string) => given.replace(/[^abž]/g, '').length;
      expect(letters(rows.flat().join(''))).toBe(letters(text));
    }),
  );
});

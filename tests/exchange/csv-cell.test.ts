import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from '@/lib/exchange/csv-cell';

/** Strings made of the characters on which guarding turns. */
const risky = fc.string({ unit: fc.constantFrom(..."='@+-\t\r\n;1 (a".split('')), maxLength: 12 });

describe('guardCell', () => {
  it.each([
    '=1+1',
    '=HYPERLINK("http://a.test")',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '+cmd',
    "-2+3+cmd|' /C calc'!A0",
    '+1+2',
    '-',
    '+',
    '- nabídka',
    '+420 541 000 001; =1+1',
    '+1 ext. 2+3',
  ])('guards %j', (cell) => {
    expect(guardCell(cell)).toBe(`'${cell}`);
  });

  it.each([
    '+420541000001',
    '+420 541 000 001',
    '+1 (555) 010-0100',
    '+(420) 541-000-001',
    '+420541000001; +420602000001',
    '+420541000001; 541 000 001',
    '+420541000001 ext. 12',
    '-12.5',
    '-1,5',
    '+3',
    '',
    'Kovárna Brázda s.r.o.',
    "'s-Hertogenbosch B.V.",
    ' =1',
    'a=1',
    'info@kovarna-brazda.test',
  ])('leaves %j alone', (cell) => {
    expect(guardCell(cell)).toBe(cell);
  });

  it('is undone exactly, whatever the cell', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), risky), (cell) => {
        expect(unguardCell(guardCell(cell))).toBe(cell);
      }),
    );
  });

  it('never lets a formula through', () => {
    fc.assert(
      fc.property(risky, (cell) => {
        const guarded = guardCell(cell);
        expect(guarded).not.toMatch(/^[=@\t\r\n]/);
        if (/^[+-]/.test(guarded)) expect(guarded).not.toMatch(/[a='@\t\r\n]|\d\s*[+]/);
      }),
    );
  });

  // Were it to take the square of the length, no test would wait for it.
  it('comes to an end with a long hostile cell', () => {
    const formula = `+${'1; '.repeat(500_000)}x`;
    const quotes = `${"'".repeat(1_000_000)}=`;
    expect(guardCell(formula)).toBe(`'${formula}`);
    expect(guardCell(quotes)).toBe(`'${quotes}`);
  });
});

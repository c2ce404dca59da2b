import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/domain/captured-record';
import type { ValueSource } from '@/lib/domain/origin';
import { nameKeyOf, takeReading, textKey, withReadings } from '@/lib/domain/other-readings';

const read = (value: string, source: ValueSource = 'visible-text'): Reading => ({
  value,
  origin: { source, where: source, at: 1 },
});
const values = (readings: readonly Reading[] | undefined) => readings?.map(({ value }) => value);

describe('withReadings', () => {
  it('keeps what disagrees, in the order it comes, with where it was read', () => {
    const legal = read('LZK Invest s.r.o.', 'visible-text');
    const stated = read('Bohemia Glas', 'json-ld');
    const name = withReadings(read('Sklárna'), [stated, legal], nameKeyOf('organization'));
    expect(name.others).toEqual([stated, legal]);
  });

  it('does not take spellings of one company for a disagreement', () => {
    const spellings = ['ACME s.r.o.', 'Acme, s.r.o.', 'acme', '„Acme“ spol. s r.o.'].map((value) =>
      read(value),
    );
    const name = withReadings(read('Acme s.r.o.'), spellings, nameKeyOf('organization'));
    expect(name).toEqual(read('Acme s.r.o.'));
  });

  it('minds the order of a person’s names, and no titles', () => {
    const others = [read('Ing. Jan Novák, Ph.D.'), read('Novák Jan'), read('JAN NOVÁK')];
    const name = withReadings(read('Jan Novák'), others, nameKeyOf('person'));
    expect(values(name.others)).toEqual(['Novák Jan']);
  });

  it('keeps four at most, each once', () => {
    const others = ['a', 'A', 'b', 'c', 'd', 'e', '', 'f'].map((value) => read(value));
    expect(values(withReadings(read('x'), others, textKey).others)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('takeReading', () => {
  const value = withReadings(read('x', 'json-ld'), [read('a'), read('b')], textKey);

  it('puts the former value among the others', () => {
    const [, b] = value.others ?? [];
    if (!b) throw new Error('There is no second reading');
    const taken = takeReading(value, b);
    expect(taken.value).toBe('b');
    expect(taken.others).toEqual([read('x', 'json-ld'), read('a')]);
  });

  it('drops a value that was emptied', () => {
    const emptied = { ...value, value: ' ' };
    const [a] = value.others ?? [];
    if (!a) throw new Error('There is no reading');
    expect(values(takeReading(emptied, a).others)).toEqual(['b']);
  });
});

import { describe, expect, it } from 'vitest';
import { degreeLines } from '@/lib/capture/records/degree-lines';

const read = (...texts: string[]) => degreeLines(texts.map((text) => ({ text })));

describe('degreeLines', () => {
  it.each([
    ['Prof.Univ.Dr.Liana Exemplu', 'Prof.Univ.Dr.Liana Exemplu'],
    ['Δρ. Ελένη Παράδειγμα 2610 000080', 'Δρ. Ελένη Παράδειγμα'],
    ['dr n. med. Iwo Wzór', 'dr n. med. Iwo Wzór'],
  ])('%s', (text, name) => {
    expect(read(text)).toEqual([name]);
  });

  it.each([
    'Liana Exemplu',
    'Dipl.-Ing. Sabine Muster, Torsten Muster',
    '- Hattie L., Sampleton',
    'Dr. Muster berät Sie gern',
  ])('takes no other line: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

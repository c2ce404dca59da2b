import { describe, expect, it } from 'vitest';
import { firstNameColumn, nameStanding } from '@/lib/capture/records/name-standing';

describe('nameStanding', () => {
  it('knows the columns of texts and the parts of addresses', () => {
    const { columns, inAddresses } = nameStanding([
      { text: 'Mixed Pairs', column: 0 },
      { text: 'Jane Sampleton', column: 1 },
      { text: '4 Mill Lane, Long Sampleford, Exampleton, EX10 9JZ', column: 2 },
      { text: 'Jane Sampleton, Long Exampler, Paul Sampleton' },
      { text: 'Mill Lane, Old Sampleford', part: 'nav' },
    ]);
    expect([...columns]).toContainEqual(['mixed pairs', 0]);
    expect([...columns]).toContainEqual(['jane sampleton', 1]);
    expect(inAddresses.has('long sampleford')).toBe(true);
    expect(inAddresses.has('long exampler')).toBe(false);
  });
});

describe('firstNameColumn', () => {
  const texts = (...columns: [number, boolean][]) =>
    columns.map(([column, sure]) => ({ column, sure }));

  it('leaves labels left of names', () => {
    const rows = texts([0, false], [1, true], [0, false], [1, true], [1, false], [1, true]);
    expect(firstNameColumn(rows)).toBe(1);
  });

  it('leaves nothing where names stand in the first column too, or hardly any are sure', () => {
    expect(firstNameColumn(texts([0, true], [0, false], [1, true], [1, true]))).toBe(0);
    expect(firstNameColumn(texts([0, false], [0, false], [1, true], [1, true]))).toBe(0);
    expect(firstNameColumn([])).toBe(0);
  });
});

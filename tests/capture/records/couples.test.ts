import { describe, expect, it } from 'vitest';
import { coupleNames } from '@/lib/capture/records/couples';
import type { TextLine } from '@/lib/capture/records/findings-schema';

const read = (...lines: TextLine[]) =>
  coupleNames(lines, 'en').map(({ name, title }) => (title ? `${name}: ${title}` : name));

describe('coupleNames', () => {
  it.each([
    ['Owners: Jim and Patty Sampleton', ['Jim Sampleton: Owners', 'Patty Sampleton: Owners']],
    ['Rusty & Darlene Exampler, Owners', ['Rusty Exampler: Owners', 'Darlene Exampler: Owners']],
    ['Your hosts: Ann & Derek Exampler', ['Ann Exampler: hosts', 'Derek Exampler: hosts']],
    ['Karl und Heike Muster – Inhaber', ['Karl Muster: Inhaber', 'Heike Muster: Inhaber']],
  ])('%s', (text, names) => {
    expect(read({ text })).toEqual(names);
  });

  it('takes the title below, and none in a heading', () => {
    const heading = { text: 'Bro. Don & Sis. Marlene Exampler', heading: true as const };
    expect(read(heading, { text: 'Kitchen Directors' })).toEqual([
      'Bro. Don Exampler: Kitchen Directors',
      'Sis. Marlene Exampler: Kitchen Directors',
    ]);
    expect(read(heading)).toEqual(['Bro. Don Exampler', 'Sis. Marlene Exampler']);
  });

  it.each([
    'Jim and Patty Sampleton',
    'Donors: Jim and Patty Sampleton',
    'Salt & Pepper Grill, Owners',
    'Jim and Patty Sampleton, Springfield',
  ])('leaves %s', (text) => {
    expect(read({ text })).toEqual([]);
  });
});

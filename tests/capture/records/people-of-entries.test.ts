import { describe, expect, it } from 'vitest';
import { foundPerson, foundRecord } from '@/lib/capture/found-record';
import type { FoundRecord } from '@/lib/capture/records/findings-schema';
import { peopleOfEntries } from '@/lib/capture/records/people-of-entries';

function entryOf(name: string, ...industries: string[]): FoundRecord {
  const found = (value: string, column: number) => ({
    value,
    source: 'list' as const,
    where: `entry ${column}`,
  });
  return {
    ...foundRecord('organization', 'subject'),
    names: [{ value: name, source: 'list', where: 'entry' }],
    industries: industries.map(found),
  };
}

describe('peopleOfEntries', () => {
  it('takes a name and a title below an entry for its person', () => {
    const [entry] = peopleOfEntries(
      [entryOf('Sample Optics, Inc.', 'Owen Tracey', 'Principal Test Engineer')],
      'en',
    );
    expect(
      entry?.people.map(({ names, jobTitles }) => [names[0]?.value, jobTitles[0]?.value]),
    ).toEqual([['Owen Tracey', 'Principal Test Engineer']]);
    expect(entry?.industries).toEqual([]);
  });

  it('takes neither the street nor the entry itself for one of its people', () => {
    const person = (name: string) => ({
      ...foundPerson('member'),
      names: [{ value: name, source: 'list' as const, where: 'entry' }],
    });
    const entry: FoundRecord = {
      ...entryOf('Jane Sample'),
      addresses: [{ text: '12 Mock Brae, Sampleton', source: 'list', where: 'entry' }],
      people: ['Mock Brae', 'Jane Sample Recommended', 'Owen Tracey'].map(person),
    };
    const [found] = peopleOfEntries([entry], 'en');
    expect(found?.people.map(({ names }) => names[0]?.value)).toEqual(['Owen Tracey']);
  });

  it('leaves out customers above what they say', () => {
    const entry: FoundRecord = {
      ...entryOf('Sample Works'),
      people: ['Owen Tracey', 'Ann Mockford'].map((value) => ({
        ...foundPerson('member'),
        names: [{ value, source: 'list' as const, where: 'entry' }],
      })),
      lines: [
        { text: 'Ann Mockford', place: 0 },
        { text: 'Call us', place: 1 },
        { text: 'Owen Tracey', place: 2 },
        { text: 'They came on time and did what they had promised to do.', place: 3 },
      ],
    };
    const [found] = peopleOfEntries([entry], 'en');
    expect(found?.people.map(({ names }) => names[0]?.value)).toEqual(['Ann Mockford']);
  });

  it('leaves lines of business', () => {
    const entries = [entryOf('Sample Works', 'Roofing'), entryOf('Sample Mill', 'Estate Agent')];
    expect(peopleOfEntries(entries, 'en')).toEqual(entries);
  });
});

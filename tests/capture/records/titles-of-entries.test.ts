import { describe, expect, it } from 'vitest';
import { foundPerson, foundRecord } from '@/lib/capture/found-record';
import type { FoundRecord } from '@/lib/capture/records/findings-schema';
import { titlesOfEntries } from '@/lib/capture/records/titles-of-entries';

const found = (value: string) => ({ value, source: 'list' as const, where: 'entry' });
/** People with what stands below their names, at the same places in each. */
const peopleOf = (...lines: string[][]): FoundRecord[] =>
  lines.map((texts, at) => ({
    ...foundRecord('person', 'subject'),
    names: [found(`Jane Sample ${at}`)],
    lines: texts.map((text, place) => ({ text, place })),
  }));
const told = (entries: readonly FoundRecord[]) =>
  titlesOfEntries(entries).map(({ jobTitles, organizations }) => [
    jobTitles[0]?.value,
    organizations[0]?.value,
  ]);

describe('job titles of a list’s people', () => {
  it('stand where some of them have a title that is known', () => {
    const lines = [
      ['Guida emerita', 'Sondrio'],
      ['Direttore tecnico', 'Milano'],
      ['Presidente', 'Lecco'],
      ['Guida alpina', 'Como'],
    ];
    expect(told(peopleOf(...lines)).map(([title]) => title)).toEqual(lines.map(([line]) => line));
  });

  it('are no towns, numbers or sentences at such a place, and none where no title is known', () => {
    const lines = [['Director'], ['Brno'], ['Sales Manager'], ['Call 541 000 001'], ['Secretary']];
    expect(told(peopleOf(...lines)).map(([title]) => title)).toEqual([
      'Director',
      undefined,
      'Sales Manager',
      undefined,
      'Secretary',
    ]);
    expect(told(peopleOf(['Kozí'], ['Dolní'], ['Veselá']))).toEqual(
      [[], [], []].map(() => [undefined, undefined]),
    );
  });

  it('are told from the employers, below them or on one line', () => {
    const below = [
      ['Surveyor', 'Sample Homes Ltd'],
      ['Manager', 'Example Clinic'],
      ['Secretary', 'Other Works LLC'],
    ];
    expect(told(peopleOf(...below))).toEqual(below);
    const people = peopleOf([], []).map((person) => ({
      ...person,
      jobTitles: [found('Sales Consultant at Sample Homes')],
    }));
    expect(told(people)[0]).toEqual(['Sales Consultant', 'Sample Homes']);
  });

  it('are told from practices, by what German compounds call a place of work', () => {
    const below = [
      ['Hautärztin', 'Hautpraxis am Markt'],
      ['Hautarzt', 'Augenzentrum Muster'],
      ['Hautarzt', 'Derma Muster'],
    ];
    expect(told(peopleOf(...below))).toEqual(below);
  });

  it('end before the link that leads to more', () => {
    const [person] = peopleOf([]);
    expect(told([{ ...(person as FoundRecord), jobTitles: [found('Hautarzt mehr')] }])).toEqual([
      ['Hautarzt', undefined],
    ]);
  });
});

describe('lines below the names of companies’ people', () => {
  const companyOf = (title: string): FoundRecord => ({
    ...foundRecord('organization', 'subject'),
    people: [{ ...foundPerson(), evidence: 'card', jobTitles: [found(title)] }],
  });
  const titles = (...lines: string[]) =>
    titlesOfEntries(lines.map(companyOf)).map(({ people }) => people[0]?.jobTitles[0]?.value);

  it('are no titles where hardly any is', () => {
    expect(titles('Llansample, Powys', 'Sampleton', 'Director')).toEqual([
      undefined,
      undefined,
      'Director',
    ]);
  });

  it('are titles where most are', () => {
    expect(titles('Director', 'Head of Whatever', 'Sales Manager', 'Whisperer')).toContain(
      'Whisperer',
    );
  });
});

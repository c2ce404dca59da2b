import { describe, expect, it } from 'vitest';
import { foundRecord } from '@/lib/capture/found-record';
import type { FoundRecord, PageFindings } from '@/lib/capture/records/findings-schema';
import { settleProfessionals } from '@/lib/capture/records/settle-professionals';

const listed = (name: string, industry = 'Family Law'): FoundRecord => ({
  ...foundRecord('organization', 'subject'),
  names: [{ value: name, source: 'list', where: 'entry' }],
  industries: [{ value: industry, source: 'list', where: 'entry 0' }],
});

const page = (entries: FoundRecord[], heading: string): PageFindings => ({
  url: 'https://list.example/',
  title: heading,
  headings: [heading],
  language: 'en',
  shape: 'list',
  records: [],
  entries,
  notices: [],
});

const typesOf = (names: readonly string[], heading = 'Lawyers in Sampleton') => {
  const entries = names.map((name) => listed(name));
  return settleProfessionals(entries, page(entries, heading)).map(({ type }) => type);
};

describe('settleProfessionals', () => {
  it('takes entries called like people for people', () => {
    expect(
      typesOf([
        'Thomas "Tommy" Sampleson III',
        'Dr. Jane Placeholder',
        'Michael & Susan Mockford',
        'Peter Testwood Jr.',
        'The Sample Team',
      ]),
    ).toEqual(['person', 'person', 'person', 'person', 'organization']);
  });

  it('keeps job titles apart from lines of business', () => {
    const entries = ['Jane Placeholder', 'Peter Testwood', 'Susan Mockford'].map((name) =>
      listed(name, 'Sales Consultant'),
    );
    const [first] = settleProfessionals(entries, page(entries, 'Agents'));
    expect(first?.jobTitles.map(({ value }) => value)).toEqual(['Sales Consultant']);
    expect(first?.industries).toEqual([]);
  });

  it('leaves tradesmen among companies, and what the page calls companies', () => {
    expect(typesOf(['Jane Placeholder', 'Sample Works Ltd', 'Mock Heating'])).not.toContain(
      'person',
    );
    expect(
      typesOf(['Jane Placeholder', 'Peter Testwood', 'Susan Mockford'], 'Companies in Sampleton'),
    ).not.toContain('person');
  });

  it('leaves entries with registration numbers', () => {
    const entries = ['Jane Placeholder', 'Peter Testwood', 'Susan Mockford'].map((name) => ({
      ...listed(name),
      numbers: [{ value: '39010015', source: 'list' as const, where: 'entry' }],
    }));
    expect(settleProfessionals(entries, page(entries, 'Register'))).toEqual(entries);
  });

  it('takes for people whom structured data calls businesses, as it does doctors and lawyers', () => {
    const names = ['Dr. Jane Placeholder', 'Prof. Peter Testwood', 'Dr. Susan Mockford'];
    const stated = (name: string): FoundRecord => ({
      ...listed(name, 'Dermatology'),
      names: [{ value: name, source: 'microdata', where: 'microdata: name' }],
    });
    const typesOfStated = (given: readonly string[]) => {
      const entries = given.map(stated);
      return settleProfessionals(entries, page(entries, 'Dermatology')).map(({ type }) => type);
    };
    expect(typesOfStated(names)).toEqual(['person', 'person', 'person']);
    expect(typesOfStated(['Jane Placeholder', 'Peter Testwood', 'Susan Mockford'])).not.toContain(
      'person',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { foundRecord } from '@/lib/capture/found-record';
import type { FoundRecord, PageFindings } from '@/lib/capture/records/findings-schema';
import { settleStaff, withoutSplitRows } from '@/lib/capture/records/settle-staff';

function entryOf(name: string, industry?: string): FoundRecord {
  const found = (value: string) => ({ value, source: 'list' as const, where: 'entry' });
  return {
    ...foundRecord('organization', 'subject'),
    names: [found(name)],
    industries: industry ? [found(industry)] : [],
  };
}

describe('settleStaff', () => {
  it('makes people of entries that are called like some and have job titles', () => {
    const entries = [
      entryOf('DOMINIC AYRES-BELL', 'Valuer'),
      entryOf('PRIYANKA SOOD', 'Office Manager'),
      entryOf('KIRSTY MCALLEN', 'Lettings Negotiator'),
    ];
    expect(
      settleStaff(entries, 'en').map(({ type, jobTitles }) => [type, jobTitles[0]?.value]),
    ).toEqual([
      ['person', 'Valuer'],
      ['person', 'Office Manager'],
      ['person', 'Lettings Negotiator'],
    ]);
  });

  it('turns names that a list writes with the surname first', () => {
    const entries = ['Sampleton, Barbara', 'Mustering, Gordon', 'Probe, Nicole'].map((name) =>
      entryOf(name),
    );
    expect(settleStaff(entries, 'en').map(({ type, names }) => [type, names[0]?.value])).toEqual([
      ['person', 'Barbara Sampleton'],
      ['person', 'Gordon Mustering'],
      ['person', 'Nicole Probe'],
    ]);
  });

  it.each([
    [
      'firms called after people',
      [entryOf('Arthur Pemberton', 'Roofing'), entryOf('Jane Wells', 'Bakery')],
    ],
    ['firms', [entryOf('Sample Works', 'Dentist'), entryOf('Sample Mill', 'Estate Agent')]],
  ])('leaves %s what they are', (_, entries) => {
    expect(settleStaff(entries, 'en').map(({ type }) => type)).toEqual([
      'organization',
      'organization',
    ]);
  });
});

describe('withoutSplitRows', () => {
  const page = (entries: FoundRecord[]): PageFindings => ({
    url: 'https://www.works.example/staff',
    title: 'Staff',
    headings: [],
    shape: 'list',
    records: [],
    notices: [],
    entries,
    lines: ['First name', 'Surname', 'Marianne', 'Holdcroft', 'Hollis', 'Grady'].map(
      (text, at) => ({
        text,
        column: at % 2,
      }),
    ),
  });

  it('takes rows of given names for no list of companies', () => {
    const { shape, entries } = withoutSplitRows(page([entryOf('Marianne'), entryOf('Hollis')]));
    expect({ shape, entries }).toEqual({ shape: 'single', entries: [] });
  });

  it('keeps other entries', () => {
    expect(withoutSplitRows(page([entryOf('Sample Works'), entryOf('Sample Mill')])).shape).toBe(
      'list',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { foundRecord } from '@/lib/capture/found-record';
import { believeList } from '@/lib/capture/records/believe-list';
import type { FoundRecord, HandedFindings } from '@/lib/capture/records/findings-schema';

const entry = (name: string, ...lines: string[]): FoundRecord => ({
  ...foundRecord('organization', 'subject'),
  names: [{ value: name, source: 'list', where: 'entry' }],
  lines: lines.map((text, place) => ({ text, place })),
});
const page = (heading: string, entries: FoundRecord[], path = '/best'): HandedFindings => ({
  url: `https://list.example${path}`,
  title: heading,
  headings: [heading],
  shape: 'unsettled',
  records: [],
  entries,
  notices: [],
});
const names = ['Mock Turtle', 'Sample Broth', 'Placeholder Chowder'];
const rated = names.map((name) => entry(name, '4.8 (120 reviews)'));

describe('believeList', () => {
  it('takes nothing where names and ratings are all that is said', () => {
    expect(believeList(page('Soups', rated))).toEqual([]);
  });

  it('takes the entries where the page says in which town they are, or that they are companies', () => {
    for (const heading of ['Restaurants in Bristol', 'Restaurace v Plzni', 'Companies we like'])
      expect(believeList(page(heading, rated))).toEqual(rated);
    expect(believeList(page('Soups', rated, '/suppliers/'))).toEqual(rated);
  });

  it('takes entries that say where they are, have a legal form or contacts', () => {
    const placed = names.map((name) => entry(name, '4.8 (120 reviews)', 'Leeds, United Kingdom'));
    const legal = [entry('Sample Works Ltd'), ...rated];
    const called = rated.map((each) => ({
      ...each,
      phones: [{ value: '020 7946 0011', source: 'list' as const, where: 'entry' }],
    }));
    for (const entries of [placed, legal, called])
      expect(believeList(page('Soups', entries))).toEqual(entries);
  });
});

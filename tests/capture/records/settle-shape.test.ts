import { describe, expect, it } from 'vitest';
import type { NameClue } from '@/lib/capture/records/findings-schema';
import { makeRecords } from '@/lib/capture/records/make-records';
import { findingsOf, found } from './found';

const clues: NameClue[] = [
  { kind: 'logo', value: 'Fix Express', count: 1 },
  { kind: 'domain', value: 'Fix Express', count: 3 },
];
const page = { url: 'https://fixexpress.example/branches', title: 'Branches | Fix Express', clues };

function make(entries: ReturnType<typeof found>[]) {
  const findings = findingsOf([], { ...page, shape: 'list', entries });
  return makeRecords(findings, { now: 0, region: 'GB' });
}

const entry = (names: string, text: string, phones = '') =>
  found({ names, source: 'list', phones, address: { text } });

describe('settleShape', () => {
  it('makes one company of its branches, with all their addresses', () => {
    const { view, records } = make([
      entry('Leeds', '4 Canal Road, Leeds LS12 2QB', '0113 496 0012'),
      entry('York', '9 Moor Lane, York YO1 9AA', '01904 960 010'),
      entry('Fix Express Bristol', '21 Alder Court, Bristol BS4 3QZ', '0117 496 0040'),
    ]);
    expect([view, records.map(({ name }) => name.value)]).toEqual([
      'organization',
      ['Fix Express'],
    ]);
    expect([records[0]?.addresses.length, records[0]?.phones.length]).toEqual([3, 3]);
  });

  it('takes known towns for those of the branches whose addresses say none', () => {
    const { view, records } = make([
      entry('Leeds', '4 Canal Road'),
      entry('York', '9 Moor Lane'),
      entry('Bristol', '21 Alder Court Road'),
    ]);
    expect([view, records.map(({ addresses }) => addresses.map((each) => each.locality))]).toEqual([
      'organization',
      [['Leeds', 'York', 'Bristol']],
    ]);
  });

  it('makes no companies of the parts of a page', () => {
    const { records } = make([
      entry('Request a quote', ''),
      entry('We repair what you break.', '', '0113 496 0012'),
      entry('Latest news', ''),
    ]);
    expect(records.map(({ name }) => name.value)).not.toContain('Request a quote');
  });

  it('makes no companies of the ways to the page’s company', () => {
    const { records } = make([
      entry('From Leeds', '', '0113 496 0012'),
      entry('From York', '', '0113 496 0012'),
      entry('Primary Meeting Point', '4 Canal Road, Leeds LS12 2QB'),
    ]);
    expect(records.map(({ name }) => name.value)).not.toContain('From Leeds');
  });

  it('leaves a list of companies on the site of the directory', () => {
    const { view, records } = make([
      entry('Alder Court Packaging Ltd', 'Bristol BS4 3QZ'),
      entry('Brightwater Seals', 'London SE8 4RX'),
    ]);
    expect([view, records.length]).toEqual(['list', 2]);
  });

  it('makes no list of the parts of a page that is headed with one of them', () => {
    const findings = findingsOf([], {
      url: 'https://www.tableguide.example/ma/gloucester/harbour-gaff/',
      title: 'Harbour Gaff - Restaurant in Gloucester, MA - TableGuide',
      headings: ['Harbour Gaff'],
      shape: 'list',
      entries: [
        entry('Harbour Gaff', '27 Rose Wharf, Gloucester, MA 01930', '(978) 555-0117'),
        entry('Order online', '6 Alder St, Gloucester, MA 01930'),
      ],
    });
    const { view, records } = makeRecords(findings, { now: 0, region: 'US' });
    expect([view, records.map(({ name }) => name.value)]).toEqual([
      'organization',
      ['Harbour Gaff'],
    ]);
    expect(records[0]?.addresses.map(({ street }) => street)).toEqual(['27 Rose Wharf']);
  });

  it('leaves a list that is headed with the name of a chain', () => {
    const findings = findingsOf([], {
      url: 'https://www.tableguide.example/brand/gaff-grill/',
      title: 'Gaff Grill - all restaurants',
      headings: ['Gaff Grill'],
      shape: 'list',
      entries: [
        entry('Gaff Grill', '27 Rose Wharf, Gloucester, MA 01930', '(978) 555-0117'),
        entry('Gaff Grill', '6 Alder St, Salem, MA 01970'),
      ],
    });
    const { view, records } = makeRecords(findings, { now: 0, region: 'US' });
    expect([view, records.length]).toEqual(['list', 2]);
  });
});

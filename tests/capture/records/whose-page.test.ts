import { describe, expect, it } from 'vitest';
import type { NameClue, PageFindings } from '@/lib/capture/records/findings-schema';
import { whosePage } from '@/lib/capture/records/whose-page';
import { findingsOf, found } from './found';

const clue = (kind: NameClue['kind'], value: string, count = 1): NameClue => ({
  kind,
  value,
  count,
});

function nameOn(url: string, title: string, more: Partial<PageFindings>, email = '') {
  const records = [found({ type: 'unknown', source: 'visible-text', emails: email })];
  const { names, hosted } = whosePage(findingsOf(records, { url, title, ...more }));
  return [names[0]?.found.value, hosted];
}

describe('whosePage', () => {
  it.each([
    ['https://londonroofing.example/contact', 'Contact us | London Roofing', 'London Roofing'],
    ['https://www.london-roofing.example/', 'Welcome to London Roofing!', 'London Roofing'],
    ['https://kovarnabrazda.example/', 'Kontakt – Kovárna Brázda s.r.o.', 'Kovárna Brázda s.r.o.'],
  ])('reads the title of %s', (url, title, name) => {
    expect(nameOn(url, title, {})).toEqual([name, false]);
  });

  it('prefers what logo, copyright and domain agree on to the heading of a page', () => {
    const clues = [
      clue('logo', 'Hartwell Roofing'),
      clue('copyright', 'Hartwell Roofing'),
      clue('domain', 'Hartwell Roofing', 4),
    ];
    const more = { headings: ['Gutter Repair'], clues };
    expect(
      nameOn('https://hartwellroofing.example/gutters', 'Gutter Repair | Hartwell Roofing', more),
    ).toEqual(['Hartwell Roofing', false]);
  });

  it('takes the entry of a directory, not the directory', () => {
    const clues = [clue('logo', 'Townguide'), clue('domain', 'Townguide', 5)];
    const more = { headings: ['Old Harbour Grill Review'], clues };
    expect(
      nameOn(
        'https://townguide.example/restaurant/old-harbour-grill-46430',
        'Old Harbour Grill Review | Portsmouth | Townguide Restaurant Reviews',
        more,
      ),
    ).toEqual(['Old Harbour Grill', true]);
  });

  it('passes over the heading of a section of the directory', () => {
    const more = { headings: ['College Search', 'Hillcrest College'] };
    expect(
      nameOn(
        'https://studyfinder.example/detail?id=395',
        'College Search - Hillcrest College - At a Glance',
        more,
        'info@hillcrest.example',
      ),
    ).toEqual(['Hillcrest College', true]);
  });

  it.each([
    ['the site of which is a line of the page', ['www.harbourgaff.example'], ''],
    ['the profile of which it links', [], 'https://x.com/harbourgaff'],
  ])('takes the entry of a guide, %s', (_, texts, profile) => {
    const records = [
      found({
        type: 'unknown',
        source: 'visible-text',
        phones: '(978) 555-0117',
        ...(profile && { profiles: profile }),
      }),
    ];
    const { names, hosted } = whosePage(
      findingsOf(records, {
        url: 'https://spotguide.example/v/4b9d2c',
        title: 'Harbour Gaff - Gastropub in Gloucester',
        headings: ['Harbour Gaff'],
        clues: [clue('home', 'Spotguide'), clue('domain', 'Spotguide', 2)],
        lines: texts.map((text) => ({ text })),
      }),
    );
    expect([names[0]?.found.value, hosted]).toEqual(['Harbour Gaff', true]);
  });

  it('prefers a firm to the person whose name it begins with', () => {
    const clues = [
      clue('copyright', 'Erin Vale'),
      clue('domain', 'Erin Vale', 3),
      clue('home', 'Erin Vale Design'),
    ];
    expect(nameOn('https://erinvale.example/', 'Erin Vale Design', { clues })[0]).toBe(
      'Erin Vale Design',
    );
  });

  it('leaves to sentences their articles and the forms that they use in passing', () => {
    const clues = [
      clue('logo', 'Hartwell Roofing'),
      clue('copyright', 'Hartwell Roofing'),
      clue('domain', 'The Hartwell Roofing', 1),
      clue('domain', 'Hartwell Roofing LLP', 1),
      clue('domain', 'Hartwell Roofing', 6),
    ];
    expect(
      nameOn('https://hartwellroofing.example/', 'Gutters | Hartwell Roofing', { clues })[0],
    ).toBe('Hartwell Roofing');
  });

  it.each(['copyright', 'heading'] as const)('keeps a legal form said once in a %s', (kind) => {
    const clues = [
      clue('logo', 'Hartwell Roofing'),
      clue('home', 'Hartwell Roofing'),
      clue(kind, 'Hartwell Roofing LLP'),
    ];
    expect(
      nameOn('https://hartwellroofing.example/', 'Gutters | Hartwell Roofing', { clues })[0],
    ).toBe('Hartwell Roofing LLP');
  });

  it('finds in the title what the logo says', () => {
    const clues = [clue('logo', 'Roe, Doe & Sample'), clue('subheading', 'The Leeds Building')];
    expect(
      nameOn('https://rdslaw.example/way', 'Roe, Doe & Sample, Directions to Us', { clues })[0],
    ).toBe('Roe, Doe & Sample');
  });

  it('takes the first of the services that a title lists', () => {
    const title = 'Towing Lessons - Jane Hartwell Towing, Tests in Leeds, Lessons in York';
    expect(nameOn('https://jhtowing.example/', title, {})[0]).toBe('Jane Hartwell Towing');
  });

  it('does not believe a page to be about an office that neither heading nor title names', () => {
    const records = [
      found({
        source: 'visible-text',
        where: 'address',
        names: 'North County Office',
        phones: '0113 496 0012',
      }),
      found({
        role: 'publisher',
        source: 'visible-text',
        where: '©',
        names: 'Roe & Sample',
        phones: '01904 960 010',
      }),
    ];
    const url = 'https://rslaw.example/way';
    const { names, hosted } = whosePage(findingsOf(records, { url, title: 'Our Way' }));
    expect([names[0]?.found.value, hosted]).toEqual(['Roe & Sample', false]);
  });

  it('takes the name out of a slogan that begins with it', () => {
    const title = 'Locations | Exa Rentals Branches Across the Valley';
    const clues = [clue('domain', 'Exa Rentals')];
    expect(nameOn('https://exarentals.example/at', title, { clues, headings: [title] })[0]).toBe(
      'Exa Rentals',
    );
  });

  it('takes the whole name from the title, not what the domain has of it', () => {
    const clues = [clue('domain', 'Rose Museum')];
    const nameIn = (title: string) => nameOn('https://rosemuseum.example/at', title, { clues })[0];
    expect(nameIn('Contact | Gardiner Rose Museum')).toBe('Gardiner Rose Museum');
    expect(nameIn('Contact | Emergency Rose Museum')).toBe('Rose Museum');
  });

  it('prefers a name to the address of the site', () => {
    const clues = [clue('home', 'www.hartwell-notary.example')];
    expect(
      nameOn('https://hartwell-notary.example/', 'Notary Jane Hartwell | Office', { clues })[0],
    ).toBe('Notary Jane Hartwell');
  });

  it('leaves the year of the copyright out of the name', () => {
    const clues = [clue('copyright', 'Sample Works, 2009-2014')];
    expect(nameOn('https://x.example/', 'Contact', { clues })[0]).toBe('Sample Works');
  });

  it('names nobody where only kinds of pages are named', () => {
    expect(nameOn('https://www.x.example/', 'Kontakt', { headings: ['Kontakt'] })).toEqual([
      undefined,
      false,
    ]);
  });
});

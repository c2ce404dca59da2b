import { describe, expect, it } from 'vitest';
import { namedPlaces, townsAtStart } from '@/lib/capture/records/named-places';

const said = (...texts: string[]) =>
  namedPlaces(texts.map((text) => ({ text }))).map(({ town, region }) =>
    region ? `${town} (${region})` : town,
  );

describe('namedPlaces', () => {
  it.each([
    ['Sampleworks is a lender based in Fernhollow. It lends.', ['Fernhollow']],
    ['We are headquartered in Lower Marsden, Ohio, with plants.', ['Lower Marsden (Ohio)']],
    ['Our firm in Littlebrook, Colorado is green.', ['Littlebrook (Colorado)']],
    ['Musterwerk mit Sitz in Beispielstadt am Main', ['Beispielstadt am Main']],
    ['Une agence située à Villefranche-sur-Test.', ['Villefranche-sur-Test']],
  ])('reads where a company is: %s', (text, places) => {
    expect(said(text)).toEqual(places);
  });

  it('reads lists of towns in which it works', () => {
    expect(
      said(
        'We build throughout Seabrook and the Greater Arlen Sound Area, including: Kirkmere, Lake Wood Pines and Kentling.',
      ),
    ).toEqual(['Seabrook', 'Kirkmere', 'Lake Wood Pines', 'Kentling']);
    expect(said('Plumbing for the Bryanton/College Stationby area.', 'serving Northam, TX')).toEqual(
      ['Northam (TX)'],
    );
  });

  it('reads the list below a label, on one line or on several', () => {
    expect(said('Areas Covered', 'Beckham, Bromwell, Biggins Hill', 'Call us today')).toEqual([
      'Beckham',
      'Bromwell',
      'Biggins Hill',
    ]);
    expect(said('Pobočky:', 'Horní Lhota', 'Dolní Lhota', 'a další')).toEqual([
      'Horní Lhota',
      'Dolní Lhota',
    ]);
  });

  it.each([
    'We have been serving Breakfast, Lunch and Dinner since 1980.',
    'Serving Customers with care.',
    'We ship throughout Germany and Austria.',
    'Throughout March and April our shop is closed.',
    '"We moved to an office in Northam and love it."',
    'Our office in the old mill is open.',
    'covering Letter',
    'We sell cars across Toyota, Honda and Ford.',
    'Cameras of every make, covering Analogue, Domed and Hidden ones: analogue, domed, hidden.',
  ])('takes nothing else for a town: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('takes nothing from menus and parts about others, and each town once', () => {
    expect(
      namedPlaces([
        { text: 'based in Northam', part: 'nav' },
        { text: 'based in Southam', part: 'foreign' },
        { text: 'Our office in Eastham and our shop in Eastham' },
      ]),
    ).toEqual([{ town: 'Eastham' }]);
  });
});

describe('townsAtStart', () => {
  it('ends where the sentence goes on', () => {
    expect(townsAtStart('Northam, Southam and Eastham since 1990, Westham').length).toBe(3);
  });
});

import { describe, expect, it } from 'vitest';
import { namedPlaces, placesAsAddresses, townsAtStart } from '@/lib/capture/records/named-places';

const said = (...texts: string[]) =>
  namedPlaces(texts.map((text) => ({ text }))).map(({ town, region, country }) =>
    region || country ? `${town} (${region ?? country})` : town,
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

  it.each([
    ['We repair roofs in Leeds and all of the north.', ['Leeds']],
    ['Sampleworks brings good design to San Antonio.', ['San Antonio']],
    ['A Brno workshop for bicycles, the first of its kind.', ['Brno']],
    ['We have customers from Hamburg to Munich.', ['Munich', 'Hamburg']],
    [
      'Visit our St. Louis showroom or the one in Fort Worth, TX.',
      ['St. Louis', 'Fort Worth (TX)'],
    ],
    ['Nos clients à Aix-en-Provence', ['Aix-en-Provence']],
    ['A Cleveland-based maker of pumps', []],
    ['A Chicago-based maker of pumps', ['Chicago']],
    ['The best homes in Phoenix, Arizona', ['Phoenix (Arizona)']],
    ['Sampleworks, Dortmund, Germany', ['Dortmund (Germany)']],
    [
      'Toledo, Ohio - New Cars and Trucks of all the makes, and free quotes for them',
      ['Toledo (Ohio)'],
    ],
    [
      'We meet in New York, Washington D.C., Chicago, and Dallas.',
      ['New York', 'Washington D.C.', 'Chicago', 'Dallas'],
    ],
  ])('reads towns that are known: %s', (text, places) => {
    expect(said(text).toSorted()).toEqual(places.toSorted());
  });

  it.each([
    ['Three Ravens Farm, Littlebrook, Ma', ['Littlebrook (MA)']],
    ['They were on time – Ruth E., Lower Marsden, PA', ['Lower Marsden (PA)']],
    ['Littlebrook, MA', ['Littlebrook (MA)']],
    ['Jane Sample, MA', []],
    ['Jane Sample, M.D.', []],
    ['New Boston, NH', ['New Boston (NH)']],
    ['Chair of the New Boston Road Committee', []],
    ['West Brookfield, MA', ['West Brookfield (MA)']],
    ['Based in Littlebrook, New Zealand.', ['Littlebrook']],
    ['Le club des communes de Fleurville, Beauval et Rosay.', ['Fleurville', 'Beauval', 'Rosay']],
  ])('tells towns from degrees and from parts of other names: %s', (text, places) => {
    expect(said('We are here.', text).toSorted()).toEqual(places.toSorted());
  });

  it.each([
    ['Byty prodáváme v Plzni a okolí.', ['Plzni']],
    ['Pracujemy we Wrocławiu i w Gdańsku.', ['Wrocławiu', 'Gdańsku']],
    ['Наше бюро зі Львова працює всюди.', ['Львова']],
    ['Vyvážíme do Evropy z Moravy.', []],
  ])('reads towns that a sentence declines: %s', (text, places) => {
    expect(said(text)).toEqual(places);
  });

  it('leaves out the declined name of a town that an address says', () => {
    const lines = [{ text: 'Stavíme v Brně a v Ostravě.' }];
    expect(namedPlaces(lines, { towns: ['Brno'] }).map(({ town }) => town)).toEqual(['Ostravě']);
  });

  it('reads lists of towns, with those between them that nobody knows', () => {
    expect(
      said(
        'We build throughout Tacoma and the Greater Arlen Sound Area, including: Bellevue, Lake Wood Pines and Kent.',
      ),
    ).toEqual(['Tacoma', 'Bellevue', 'Lake Wood Pines', 'Kent']);
    expect(said('Plumbing for the Bryan/College Station area.')).toEqual([
      'Bryan',
      'College Station',
    ]);
    expect(said('Offices: Paris | Nice | Lyon')).toEqual(['Paris', 'Nice', 'Lyon']);
    expect(said('serving Northam, TX')).toEqual(['Northam (TX)']);
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

  it('reads towns in lines of their own, those called like words only beside others', () => {
    expect(said('Lyon', 'Tours', 'Our programmes', 'Toulouse')).toEqual([
      'Lyon',
      'Tours',
      'Toulouse',
    ]);
    expect(said('Home', 'Lyon', 'Las Vegas', 'Contact')).toEqual([]);
    expect(said('Reading', 'Our programmes', 'Everything about books')).toEqual([]);
  });

  it('reads towns that begin or end a part of the page title', () => {
    const inTitle = (title: string, ...companies: string[]) =>
      namedPlaces([], { title, companies }).map(({ town }) => town);
    expect(inTitle('Toronto Plumbers for Drains | Sample Pipes')).toEqual(['Toronto']);
    expect(inTitle('Custom Homes San Antonio | Sample Homes')).toEqual(['San Antonio']);
    expect(inTitle('Toronto Pipes | Plumbing', 'Toronto Pipes')).toEqual([]);
    expect(inTitle('Chicago Symphony tickets')).toEqual([]);
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
    'She studied at the University of Chicago and at Boston College.',
    'The Seattle Times wrote about us, the Toronto Star did not.',
    'We live in British Columbia.',
    'See the play "Chicago" with us.',
    'Write to info@Boston.com or see Dallas.example.',
    'Reading glasses and Mobile phones for Orange and Nice people',
    'Madison and Austin founded it with Charlotte Kent.',
    'Dr. Houston and Paris Sample are our doctors.',
    'Oxford Street and London Road are near.',
    'Jane Sample, MD and D. Sample, Indiana Institute',
    'Monterey, San Benito and Santa Clara County',
    'Servicing Monterey, San Benito and Santa Clara County.',
    'OAKLAND, Calif. – The weather was so good this week that nobody stayed at home.',
    'Chicago - The Musical',
  ])('takes nothing else for a town: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('takes nothing from parts about others, and each town once', () => {
    expect(
      namedPlaces([
        { text: 'based in Southam', part: 'foreign' },
        { text: 'Our office in Eastham and our shop in Eastham' },
      ]),
    ).toEqual([{ town: 'Eastham', seat: true }]);
  });

  it('takes time that grows with the text', () => {
    const text = 'in San Antonio, Sample Town, TX and Lake Wood Of Nowhere, '.repeat(400);
    expect(namedPlaces([{ text }]).length).toBeLessThan(25);
  });
});

describe('placesAsAddresses', () => {
  it('takes nobody’s surname for a town', () => {
    const lines = [
      { text: 'Stephen Lansdale', heading: true },
      { text: 'He taught in York before, and likes Lansdale a lot.' },
      { text: 'Our office is in Boston, MA' },
    ];
    const townsOf = (people: string[]) =>
      placesAsAddresses({ lines, title: '' }, { people }).map(({ locality }) => locality);
    expect(townsOf([])).toContain('York');
    expect(townsOf(['Stephen York', 'Jane Boston'])).toEqual(
      townsOf([]).filter((town) => town !== 'York'),
    );
  });

  it('says of which towns the text says that the company stands there, those first', () => {
    const lines = [{ text: 'We work in Leeds and York. Our offices in Hull and Derby are open.' }];
    const found = placesAsAddresses({ lines, title: '' }, { companies: ['Sampleworks'] });
    expect(found.map(({ locality, where }) => `${locality}: ${where}`)).toEqual([
      'Hull: text',
      'Derby: text',
      'Leeds: town named in the text',
      'York: town named in the text',
    ]);
  });
});

describe('townsAtStart', () => {
  it('ends where the sentence goes on', () => {
    expect(townsAtStart('Northam, Southam and Eastham since 1990, Westham').length).toBe(3);
  });
});

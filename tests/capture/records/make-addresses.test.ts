import { describe, expect, it } from 'vitest';
import { makeAddresses, withTowns } from '@/lib/capture/records/make-addresses';

const context = { page: 'https://a.example/', now: 1, pageCountry: 'GB', region: 'GB' };
const placesOf = (...texts: string[]) =>
  makeAddresses(
    texts.map((text) => ({ text, source: 'visible-text' as const, where: 'text' })),
    context,
  ).map(({ street, postalCode, locality }) => [street, postalCode, locality].join(' | '));

describe('makeAddresses', () => {
  it.each([
    [
      'its beginning, read before it',
      [
        'Unit 9 Mill Road\nFlower Estate\nWest Yorkshire',
        'Unit 9 Mill Road\nFlower Estate\nLeeds\nWest Yorkshire\nLS1 4AB',
      ],
    ],
    [
      'its beginning, read after it',
      [
        'Unit 9 Mill Road\nFlower Estate\nLeeds\nWest Yorkshire\nLS1 4AB',
        'Unit 9 Mill Road\nFlower Estate\nLeeds',
      ],
    ],
  ])('takes an address once that is said with %s', (_, texts) => {
    expect(placesOf(...texts)).toEqual(['Unit 9 Mill Road, Flower Estate | LS1 4AB | Leeds']);
  });

  it.each([
    ['before', ['Flower Services\nLS1 4AB', '9 Mill Road\nLeeds\nLS1 4AB']],
    ['after', ['9 Mill Road\nLeeds\nLS1 4AB', 'Flower Services\nLS1 4AB']],
  ])('takes for no second place what stands beside a code alone, %s the street', (_, texts) => {
    expect(placesOf(...texts)).toEqual(['9 Mill Road | LS1 4AB | Leeds']);
  });

  it.each([
    ['88, High Street\nLeeds\nLS1 4AB', 'High Street\nLeeds\nLS1 4AB', '88, High Street'],
    ['High Street\nLeeds\nLS1 4AB', '88, High Street\nLeeds\nLS1 4AB', '88, High Street'],
  ])(
    'takes a street once that is said with its number and without, beside one code',
    (a, b, street) => {
      expect(placesOf(a, b)).toEqual([`${street} | LS1 4AB | Leeds`]);
    },
  );

  it('leaves out the link to the map behind the town', () => {
    expect(placesOf('9 Mill Road\nLS1 4AB Leeds Show on map')).toEqual([
      '9 Mill Road | LS1 4AB | Leeds',
    ]);
  });

  it('leaves out what a sentence says before the street', () => {
    expect(placesOf('Write to us at PO Box 600, Flower House\nLeeds\nLS1 4AB')).toEqual([
      'PO Box 600, Flower House | LS1 4AB | Leeds',
    ]);
  });

  it('takes the town off a street that is given with it', () => {
    const given = {
      text: '',
      street: 'г. Цветов, ул. Роз, 5',
      locality: 'г. Цветов',
      source: 'json-ld' as const,
      where: 'json-ld: address',
    };
    const [address] = makeAddresses([given], { ...context, pageCountry: 'RU', region: 'RU' });
    expect(address).toMatchObject({ street: 'ул. Роз, 5', locality: 'Цветов' });
  });

  it('adds the suite that stands with the street elsewhere', () => {
    expect(placesOf('9 Mill Road\nLeeds\nLS1 4AB', '9 Mill Road, Suite 4 South')).toEqual([
      '9 Mill Road, Suite 4 South | LS1 4AB | Leeds',
    ]);
  });

  it('keeps apart what differs in a number or town', () => {
    expect(
      placesOf('9 Mill Road\nLeeds\nLS1 4AB', '19 Mill Road, York', '9 Mill Road\nYork\nYO1 4AB'),
    ).toHaveLength(3);
  });

  it('keeps all offices of a company', () => {
    const texts = Array.from({ length: 40 }, (_, at) => `${at + 1} Mill Road\nLeeds\nLS1 4AB`);
    expect(placesOf(...texts)).toHaveLength(40);
  });

  it('tells the town from the street that it stands behind on one line', () => {
    expect(
      placesOf('525 Quarry Lane (Route 2) West Warwick, RI 02893', '12 Mill Road, Leeds, LS1 4AB'),
    ).toEqual([
      '525 Quarry Lane (Route 2) | 02893 | West Warwick',
      '12 Mill Road | LS1 4AB | Leeds',
    ]);
  });

  it('makes an address of a link beside one of the text', () => {
    const street = { street: '1 High Street', source: 'contact-link' as const, where: 'link' };
    expect(makeAddresses([street], context)).toHaveLength(1);
  });
});

describe('withTowns', () => {
  const texts = (address: string, ...towns: string[]) =>
    withTowns(
      makeAddresses([{ text: address, source: 'visible-text', where: 'text' }], context),
      towns.map((locality) => ({ locality, source: 'visible-text', where: 'x' })),
      context,
    ).map(({ text }) => text);

  it('adds those that no address is in, behind all others', () => {
    expect(texts('9 Mill Road\nLeeds\nLS1 4AB', 'Leeds', 'York')).toEqual([
      '9 Mill Road, Leeds, LS1 4AB',
      'York',
    ]);
  });

  it('adds no region of an address and no short form of its town', () => {
    const main = '5 Flower Street\nHamilton, Ontario L8P 1A1';
    expect(texts(main, 'Ontario')).toEqual(['5 Flower Street, Hamilton, Ontario L8P 1A1']);
    expect(texts('Rosenweg 5\n74348 Lauffen am Neckar', 'Lauffen')).toHaveLength(1);
  });

  it('keeps towns apart whose names have words in common', () => {
    expect(texts('', 'New York', 'York', 'York')).toEqual(['New York', 'York']);
  });
});

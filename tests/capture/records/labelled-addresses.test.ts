import { describe, expect, it } from 'vitest';
import type { TextLine } from '@/lib/capture/records/findings-schema';
import { labelledAddresses } from '@/lib/capture/records/labelled-addresses';
import { placeLines } from '@/lib/capture/records/page-parts';

/** A row "label | value" stands for two cells of a table. */
const linesOf = (...texts: string[]): TextLine[] =>
  texts.flatMap((text): TextLine[] => {
    const [label = '', value] = text.split(' | ');
    return value === undefined
      ? [{ text }]
      : [
          { text: label, column: 0 },
          { text: value, column: 1 },
        ];
  });

const read = (country: string, ...texts: string[]) =>
  labelledAddresses(placeLines(linesOf(...texts), ''), country).map(
    ({ street, postalCode, locality }) => [street, postalCode, locality],
  );

describe('labelledAddresses', () => {
  it('reads the cell beside the label and nothing of the next row', () => {
    expect(
      read(
        'GB',
        'Registered office address | 4 Quarry Lane, Falmouth, TR11 3HG',
        'Status | Active',
      ),
    ).toEqual([['4 Quarry Lane', 'TR11 3HG', 'Falmouth']]);
  });

  it('takes the line of the code and the town below a street, and no area for its region', () => {
    expect(
      read('US', 'Address: 119 Rose Wharf Ln', 'Wilmington, NC 28401', 'Region: Old Town & Rose'),
    ).toEqual([['119 Rose Wharf Ln', '28401', 'Wilmington']]);
    expect(read('US', 'Address: 119 Rose Wharf Ln', 'Open since 1984')).toEqual([
      ['119 Rose Wharf Ln', undefined, undefined],
    ]);
  });

  it('leaves out the words of a link to a map', () => {
    expect(read('CZ', 'Adresa: Kovářská 5, 602 00 Brno Zobrazit na mapě')).toEqual([
      ['Kovářská 5', '602 00', 'Brno'],
    ]);
    expect(read('DE', 'Anschrift', 'Musterweg 3, 12107 Berlin Auf Karte zeigen')).toEqual([
      ['Musterweg 3', '12107', 'Berlin'],
    ]);
  });

  it('adds the code that has a label of its own', () => {
    expect(read('RO', 'Adresă | Str. Fermei nr. 12, Oradea', 'Cod poştal | 410050')).toEqual([
      ['Str. Fermei nr. 12', '410050', 'Oradea'],
    ]);
  });

  it('puts together what is labelled part by part', () => {
    expect(read('SK', 'Ulica | Vzorová 7', 'PSČ | 811 01', 'Mesto | Bratislava')).toEqual([
      ['Vzorová 7', '811 01', 'Bratislava'],
    ]);
  });

  it('takes no address of another kind', () => {
    expect(read('GB', 'E-mail address | info@hartwell.example')).toEqual([]);
    expect(read('EE', 'Interneti aadress | www.naidis.example')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { foundRecord } from '@/lib/capture/found-record';
import type { FoundRecord } from '@/lib/capture/records/findings-schema';
import { makeAddresses } from '@/lib/capture/records/make-addresses';
import { placesOfEntries } from '@/lib/capture/records/places-of-entries';

interface Entry {
  name?: string;
  /** What it says at the places 0, 1, …; '' where it says nothing there. */
  lines: string[];
  /** What the reader found in it. */
  address?: string;
  phone?: string;
}

const entryOf = ({ name, lines, address, phone }: Entry): FoundRecord => ({
  ...foundRecord('organization', 'subject'),
  names: name ? [{ value: name, source: 'list', where: 'entry' }] : [],
  lines: lines.flatMap((text, place) => (text ? [{ text, place }] : [])),
  addresses: address ? [{ text: address, source: 'list', where: 'entry' }] : [],
  phones: phone ? [{ value: phone, source: 'list', where: 'entry' }] : [],
});
const context = { page: 'https://list.example/', now: 0 };

/** Street, code, town, region and country of each entry's addresses. */
const placed = (entries: Entry[], country?: string) =>
  placesOfEntries(entries.map(entryOf), country).map(({ addresses }) =>
    makeAddresses(addresses, { ...context, region: country }).map((address) =>
      [address.street, address.postalCode, address.locality, address.region, address.country]
        .map((part) => part ?? '-')
        .join(' | '),
    ),
  );
const lines = (...said: string[]): Entry[] => said.map((text) => ({ lines: ['Something', text] }));

describe('what the entries of a list say at one place', () => {
  it('is a town and its region, though not each town is known', () => {
    expect(placed(lines('Mediaș, Sibiu', 'Sibiu, Sibiu', 'Florile de Sus, Sibiu'), 'RO')).toEqual([
      ['- | - | Mediaș | Sibiu | -'],
      ['- | - | Sibiu | Sibiu | -'],
      ['- | - | Florile de Sus | Sibiu | -'],
    ]);
    expect(placed(lines('Bala, Gwynedd', 'Mold, Flintshire'), 'GB')).toEqual([
      ['- | - | Bala | Gwynedd | -'],
      ['- | - | Mold | Flintshire | -'],
    ]);
    expect(placed(lines('Morbegno (SO)', 'Val Fiorita (SO)', 'Sondrio (SO)'), 'IT')[1]).toEqual([
      '- | - | Val Fiorita | SO | -',
    ]);
  });

  it('is a town behind its code, also where the page is taken to be of another country', () => {
    const at = (street: string): Entry => ({
      lines: [street, '2320 Schwechat'],
      address: `${street}\n2320 Schwechat`,
    });
    expect(
      placed([at('Musterstraße 7'), at('Beispielgasse 12'), at('Musterplatz 1')], 'DE'),
    ).toEqual(
      ['Musterstraße 7', 'Beispielgasse 12', 'Musterplatz 1'].map((street) => [
        `${street} | 2320 | Schwechat | - | -`,
      ]),
    );
  });

  it('is a town with its country on either side, or the country alone', () => {
    expect(placed(lines('SPAIN - VIGO', 'ITALY - ROSETTA SUL FIUME'))).toEqual([
      ['- | - | VIGO | - | ES'],
      ['- | - | ROSETTA SUL FIUME | - | IT'],
    ]);
    expect(placed(lines('Latvija', 'Igaunija'), 'LV')).toEqual([
      ['- | - | - | - | LV'],
      ['- | - | - | - | EE'],
    ]);
  });

  it('is a town with the letters of its state that the next column is glued to', () => {
    const said = [
      'Toledo, OHManufacturer, Distributor 1988',
      'El Paso, TXDistributor',
      'Laval, QCAgent',
    ];
    expect(placed(lines(...said), 'US')).toEqual([
      ['- | - | Toledo | OH | US'],
      ['- | - | El Paso | TX | US'],
      ['- | - | Laval | QC | CA'],
    ]);
  });

  it('is where an entry is that says less than the others', () => {
    const entries = [
      { lines: ['Květinová 5, 602 00 Brno'], address: 'Květinová 5, 602 00 Brno' },
      { lines: ['Růžová 12, 779 00 Olomouc'], address: 'Růžová 12, 779 00 Olomouc' },
      { lines: ['Ostrava - Poruba'] },
      { lines: ['Zelená Lhota'] },
      { lines: ['Doporučujeme nejlepší firmy v kraji'] },
    ];
    expect(placed(entries, 'CZ').slice(2)).toEqual([
      ['- | - | Ostrava - Poruba | - | -'],
      ['- | - | Zelená Lhota | - | -'],
      [],
    ]);
  });

  it('is a street where most of them have one, and its town stands in the next line', () => {
    const entries = [
      { lines: ['De Roos 3', '3512 AB UTRECHT'], address: 'De Roos 3\n3512 AB UTRECHT' },
      { lines: ['Tulpenweg 8', '8011 AB ZWOLLE'], address: 'Tulpenweg 8\n8011 AB ZWOLLE' },
      { lines: ['Noorderbloem 71 b', '8861 AL HARLINGEN'], address: '8861 AL HARLINGEN' },
    ];
    expect(placed(entries, 'NL')[2]).toEqual(['Noorderbloem 71 b | 8861 AL | HARLINGEN | - | NL']);
  });

  it('takes no line for the town that is something else in the others', () => {
    const entry = (place: string, trade: string) => ({
      lines: [place, trade],
      address: `${place}\n${trade}`,
    });
    const entries = [
      entry('Harjumaa, Tallinn, Lille mnt 139e/2', 'Puidu hulgimüük'),
      entry('Läänemaa, Haapsalu linn, Roosi tn 14', 'Puitehitiste tootmine'),
      entry('Tartumaa, Elva linn, Nelgi 2b', 'Küttepuud'),
      { lines: ['Jõgevamaa, Roosa küla', 'Saematerjal'], address: 'Saematerjal' },
    ];
    expect(placed(entries, 'EE')).toEqual([
      ['Lille mnt 139e/2 | - | Tallinn | Harjumaa | EE'],
      ['Roosi tn 14 | - | Haapsalu linn | Läänemaa | EE'],
      ['Nelgi 2b | - | Elva linn | Tartumaa | EE'],
      ['- | - | Roosa küla | Jõgevamaa | -'],
    ]);
  });

  it('leaves an address alone that this once stands where the others have something else', () => {
    const street = (said: string) => ({ lines: [said, 'Brak danych kontaktowych'], address: said });
    const first = 'Cukrowa 45D, 71-004 Szczecin';
    const entries = [
      { lines: ['Wyróżniona', first], address: first },
      street('ul. Kwiatowa 9, 72-300 Gryfice'),
      street('ul. Różana 2, 72-600 Świnoujście'),
      street('ul. Polna 4, 70-001 Szczecin'),
      street('ul. Leśna 7, 71-002 Szczecin'),
    ];
    expect(placed(entries, 'PL')[0]).toEqual(['Cukrowa 45D | 71-004 | Szczecin | - | PL']);
  });

  it('is read without the way there and without the quarter in brackets', () => {
    const entries = [
      'Rosenstr. 418, 48159 Münster (Kinderhaus) 1,9 km',
      'Nelkenweg 81, 48147 Münster (Rumphorst) 2,4 km',
      'Tulpenallee 2, 48356 Nordwalde 14 km Karte',
    ].map((text) => ({ lines: [text], address: text }));
    expect(placed(entries, 'DE')).toEqual([
      ['Rosenstr. 418 | 48159 | Münster | - | DE'],
      ['Nelkenweg 81 | 48147 | Münster | - | DE'],
      ['Tulpenallee 2 | 48356 | Nordwalde | - | DE'],
    ]);
  });

  it('is no address where it is a telephone number or another word', () => {
    const entries = [
      { lines: ['Bloemstraat 5, 9300 Aalst', '053 00 01 44 Website'], phone: '053 00 01 44' },
      { lines: ['9320 Erembodegem', '0499 00 02 31 Offerte'], phone: '0499 00 02 31' },
    ];
    expect(placed(entries, 'BE').map((addresses) => addresses.length)).toEqual([1, 1]);
    expect(placed(lines('Open Now', 'Closed', 'Open Now'), 'GB')).toEqual([[], [], []]);
    expect(placed(lines('Plumbers', 'Pet Groomers', 'Roofing Services'), 'US')).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('ends with the entry, though the reader took the next one’s lines for it', () => {
    const entries = [
      { lines: ['8636 Wald'], address: '8636 Wald\nMuster Holzbau\n8637 Laupen' },
      { lines: ['8637 Laupen'], address: '8637 Laupen\nBeispiel Gastro\n8620 Wetzikon' },
      { lines: ['8620 Wetzikon'], address: '8620 Wetzikon' },
    ];
    expect(placed(entries, 'CH')).toEqual([
      ['- | 8636 | Wald | - | CH'],
      ['- | 8637 | Laupen | - | CH'],
      ['- | 8620 | Wetzikon | - | CH'],
    ]);
  });

  it('begins below the entry’s name', () => {
    const entries = ['Radnja Hrast', 'Agencija Model', 'Kovačnica Primer'].map((name, at) => ({
      name,
      lines: [`Lipova ${at + 5}, 34000 Kragujevac`],
      address: `${at + 1}. ${name}\nLipova ${at + 5}, 34000 Kragujevac`,
    }));
    expect(placed(entries, 'RS')).toEqual(
      [5, 6, 7].map((number) => [`Lipova ${number} | 34000 | Kragujevac | - | RS`]),
    );
  });
});

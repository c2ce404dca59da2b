import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryCode, parsePostalAddress } from '@/lib/domain/normalize/postal-address';
import { addressRows } from './addresses-of-countries';

type Row = [
  text: string,
  hint: string | undefined,
  street: string | undefined,
  postalCode: string | undefined,
  locality: string | undefined,
  country: string | undefined,
  region?: string,
];

const rows: Row[] = [
  // A state's letters as people write them.
  [
    '4 Flower Avenue\nFlowerton, Mn 56601',
    'US',
    '4 Flower Avenue',
    '56601',
    'Flowerton',
    'US',
    'MN',
  ],
  // A name before the house's number, without anything between.
  [
    'Rose Valley Land Trust 52 Main Road Flowerton, NH 03045',
    'US',
    '52 Main Road',
    '03045',
    'Flowerton',
    'US',
    'NH',
  ],
  [
    'The site is kept by Bloom Inc. (731 5th Street, Suite 140, Flowerton, CA 95814) for us.',
    'FR',
    '731 5th Street, Suite 140',
    '95814',
    'Flowerton',
    'US',
    'CA',
  ],
  [
    'P.O. Box 240, Bloomer Stn.\nFlowerton, ON\nN3C 2V7',
    'CA',
    'P.O. Box 240, Bloomer Stn.',
    'N3C 2V7',
    'Flowerton',
    'CA',
    'ON',
  ],
  // The name before a dash, labels without a colon.
  [
    'Blomsterby Legesenter AS – Roseveien 3, 9105 Blomsterby',
    'NO',
    'Roseveien 3',
    '9105',
    'Blomsterby',
    'NO',
  ],
  [
    'Postadress Rosenvägen 8, 725 91 Blomsterås',
    'SE',
    'Rosenvägen 8',
    '725 91',
    'Blomsterås',
    'SE',
  ],
  // Houses without a number.
  [
    'Avd. de las Flores, s/n\nFlorida (Sevilla)',
    'ES',
    'Avd. de las Flores, s/n',
    undefined,
    'Florida',
    'ES',
    'Sevilla',
  ],
  ['Ulica Cvetna bb, 21000 Cvetnica', 'RS', 'Ulica Cvetna bb', '21000', 'Cvetnica', 'RS'],
  ['г. Цветов, пл. Роз, 3', 'RU', 'пл. Роз, 3', undefined, 'Цветов', 'RU'],
  ['397601, г. Цветов, ул. Розовая, зд. 41', 'RU', 'ул. Розовая, зд. 41', '397601', 'Цветов', 'RU'],
  // On a page that is German by its language only, and with the building that French streets stand behind.
  ['3730 Blumenau, Rosendorf 23', 'DE', 'Rosendorf 23', '3730', 'Blumenau', undefined],
  [
    'Tour des Roses, 14 avenue des Fleurs, 93160 Fleurville',
    'FR',
    'Tour des Roses, 14 avenue des Fleurs',
    '93160',
    'Fleurville',
    'FR',
  ],
  // In India all before the town says where the door is.
  [
    'H. No. 5-3-118, 2nd Floor, Opp. Post Office, Lotus Nagar, Phoolpur - 500 076 (T.S.)',
    'IN',
    'H. No. 5-3-118, 2nd Floor, Opp. Post Office, Lotus Nagar',
    '500 076',
    'Phoolpur',
    'IN',
  ],
  [
    '112, Lotus Complex, 1st Floor\nPlot No. 67, Sector No. 9\nPhoolpur - 370 201',
    'IN',
    '112, Lotus Complex, 1st Floor, Plot No. 67, Sector No. 9',
    '370 201',
    'Phoolpur',
    'IN',
  ],
  [
    '38, Lotus Bhavan\nRose Parade\nPhoolpur- 400 005',
    'IN',
    '38, Lotus Bhavan, Rose Parade',
    '400 005',
    'Phoolpur',
    'IN',
  ],
  // In care of somebody, several suites, a street that has a number for its name.
  ['c/o 6 Flower View, Leeds LS1 4AB', 'GB', '6 Flower View', 'LS1 4AB', 'Leeds', 'GB'],
  [
    '7408 E. Flower Road\nSuite B and C\nSpringfield, MO 64133',
    'US',
    '7408 E. Flower Road, Suite B and C',
    '64133',
    'Springfield',
    'US',
    'MO',
  ],
  [
    '12 Flower Street, Suites 100 & 102, Springfield, IL 62701',
    'US',
    '12 Flower Street, Suites 100 & 102',
    '62701',
    'Springfield',
    'US',
    'IL',
  ],
  [
    '7103 Northwest 39 Way, Springfield, IL 62701',
    'US',
    '7103 Northwest 39 Way',
    '62701',
    'Springfield',
    'US',
    'IL',
  ],
  // A sentence behind it, a region in brackets, a number before its own comma.
  [
    'Example Inc. 4000 Flower Street, Springfield, Illinois 62701. Privacy',
    'US',
    '4000 Flower Street',
    '62701',
    'Springfield',
    'US',
    'Illinois',
  ],
  [
    '1870 #204, boul. des Fleurs\nFleurville-Rose (Québec)\nJ7V 8P2',
    'CA',
    '1870 #204, boul. des Fleurs',
    'J7V 8P2',
    'Fleurville-Rose',
    'CA',
    'Québec',
  ],
  [
    'No. 97, Lower Flower Row\nDublin 2, Ireland',
    'IE',
    'No. 97, Lower Flower Row',
    undefined,
    'Dublin 2',
    'IE',
  ],
  [
    'Unit 7, Flower Business Park, Canal Road, Dublin 12',
    'IE',
    'Unit 7, Flower Business Park, Canal Road',
    undefined,
    'Dublin 12',
    'IE',
  ],
  // A road by its number besides, streets that cross, labels as in India.
  [
    '1709 Flower Avenue\nHighway 87 North\nSpringfield, TX 79022',
    'US',
    '1709 Flower Avenue, Highway 87 North',
    '79022',
    'Springfield',
    'US',
    'TX',
  ],
  [
    'Flower & Rose Streets, Springfield, IL 62701',
    'US',
    'Flower & Rose Streets',
    '62701',
    'Springfield',
    'US',
    'IL',
  ],
  [
    'Lotus Road, Phoolpur\nPin-431401\nState-Maharashtra (India)',
    'IN',
    'Lotus Road',
    '431401',
    'Phoolpur',
    'IN',
    'Maharashtra',
  ],
  ['12, Lotus Road, Dist. Phoolpur - 431401', 'IN', '12, Lotus Road', '431401', 'Phoolpur', 'IN'],
  [
    'C-12, Lotus Vihar, Phoolpur-110092 (India)',
    'IN',
    'C-12, Lotus Vihar',
    '110092',
    'Phoolpur',
    'IN',
  ],
  // Stars between the parts.
  [
    '1200 Flower Avenue * Springfield, IL 62701',
    'US',
    '1200 Flower Avenue',
    '62701',
    'Springfield',
    'US',
    'IL',
  ],
  // What stands before the street and before the town without a comma.
  [
    'Springfield Office 1200 Flower Ave Suite 5 Springfield IL 62701',
    'US',
    '1200 Flower Ave Suite 5',
    '62701',
    'Springfield',
    'US',
    'IL',
  ],
  [
    'The Old Mill, Mill Lane, Nr. Leeds LS1 4AB',
    'GB',
    'The Old Mill, Mill Lane',
    'LS1 4AB',
    'Leeds',
    'GB',
  ],
  // What is counted above it is no house.
  [
    'Divisions 4 and 5\nJane Sample\nFlower Farm, Rosebury, Leeds, LS1 4AB',
    'GB',
    'Flower Farm, Rosebury',
    'LS1 4AB',
    'Leeds',
    'GB',
  ],
  // Words that are something else in other places.
  ['138 Post Rd Flowerton, RI 02888', 'US', '138 Post Rd', '02888', 'Flowerton', 'US', 'RI'],
  [
    'Mi 22.7, Flower Hwy., Bloomfield, AK 99755',
    'US',
    'Mi 22.7, Flower Hwy.',
    '99755',
    'Bloomfield',
    'US',
    'AK',
  ],
  ['12 Mile Road, Flowerton, MI 48201', 'US', '12 Mile Road', '48201', 'Flowerton', 'US', 'MI'],
  [
    '4 Flower Street West Bloomfield, MA 01089',
    'US',
    '4 Flower Street',
    '01089',
    'West Bloomfield',
    'US',
    'MA',
  ],
  [
    '4 Flower Street West Toronto, ON M5X 1A9',
    'CA',
    '4 Flower Street West',
    'M5X 1A9',
    'Toronto',
    'CA',
    'ON',
  ],
  [
    '9 School Road Extension Flowerton, MA 02601',
    'US',
    '9 School Road Extension',
    '02601',
    'Flowerton',
    'US',
    'MA',
  ],
  [
    'Rua das Flores,\nNº 60, 1º Andar\n4745-330 Flores\nPortugal',
    'PT',
    'Rua das Flores, Nº 60, 1º Andar',
    '4745-330',
    'Flores',
    'PT',
  ],
  [
    'PO Box 60\nFlower House\nFlower Business Park\nLeeds LS1 4AB',
    'GB',
    'PO Box 60, Flower House, Flower Business Park',
    'LS1 4AB',
    'Leeds',
    'GB',
  ],
  ['Am Schlossberg 5, 10115 Berlin', 'DE', 'Am Schlossberg 5', '10115', 'Berlin', 'DE'],
  // CZ, SK
  ['Kvítková 12/3, 602 00 Brno', 'CZ', 'Kvítková 12/3', '602 00', 'Brno', 'CZ'],
  [
    'Kvítková 12/3\n602 00 Brno\nČeská republika',
    undefined,
    'Kvítková 12/3',
    '602 00',
    'Brno',
    'CZ',
  ],
  ['Adresa: Kvítková 12 | 60200 Brno', 'CZ', 'Kvítková 12', '60200', 'Brno', 'CZ'],
  ['Kvítková 12 602 00 Brno', 'CZ', 'Kvítková 12', '602 00', 'Brno', 'CZ'],
  ['Brno-město 602 00 Brno', undefined, undefined, '602 00', 'Brno', undefined],
  ['Na Kvítku 5, 150 00 Praha 5', 'CZ', 'Na Kvítku 5', '150 00', 'Praha 5', 'CZ'],
  ['Na Kvítku 5, Praha 5, 150 00', 'CZ', 'Na Kvítku 5', '150 00', 'Praha 5', 'CZ'],
  ['Lhota 12, 539 01 Hlinsko', 'CZ', 'Lhota 12', '539 01', 'Hlinsko', 'CZ'],
  ['Kvítek s.r.o., Dlouhá 1, 110 00 Praha 1', 'CZ', 'Dlouhá 1', '110 00', 'Praha 1', 'CZ'],
  ['nám. Míru 1, CZ-602 00 Brno', undefined, 'nám. Míru 1', '602 00', 'Brno', 'CZ'],
  ['Kvetná 5, 811 08 Bratislava, Slovensko', undefined, 'Kvetná 5', '811 08', 'Bratislava', 'SK'],
  // Villages without street names.
  ['č.p. 114, 539 01 Lhota', 'CZ', 'č.p. 114', '539 01', 'Lhota', 'CZ'],
  ['čp. 114\n539 01 Lhota', 'CZ', 'čp. 114', '539 01', 'Lhota', 'CZ'],
  ['Kvítek s.r.o., č. p. 7, 539 01 Lhota', 'CZ', 'č. p. 7', '539 01', 'Lhota', 'CZ'],
  ['nr. 12, 407280 Florile, jud. Cluj', 'RO', 'nr. 12', '407280', 'Florile', 'RO', 'Cluj'],
  ['Kvítková 12, č.p. 7, 539 01 Lhota', 'CZ', 'Kvítková 12, č.p. 7', '539 01', 'Lhota', 'CZ'],
  // EE, LV, LT
  ['Tartu mnt 10, 10145 Tallinn', undefined, 'Tartu mnt 10', '10145', 'Tallinn', undefined],
  ['Tartu mnt 10, 10145 Tallinn, Eesti', undefined, 'Tartu mnt 10', '10145', 'Tallinn', 'EE'],
  [
    'Tartu mnt 10, Kesklinna linnaosa, Tallinn, Harju maakond, 10145',
    'EE',
    'Tartu mnt 10',
    '10145',
    'Tallinn',
    'EE',
    'Harju maakond',
  ],
  ['Ziedu iela 1, Rīga, LV-1010', undefined, 'Ziedu iela 1', 'LV-1010', 'Rīga', 'LV'],
  ['Gėlių g. 1, LT-01103 Vilnius', undefined, 'Gėlių g. 1', 'LT-01103', 'Vilnius', 'LT'],
  ['Gėlių g. 1, Vilnius', 'LT', 'Gėlių g. 1', undefined, 'Vilnius', 'LT'],
  // HU
  ['1051 Budapest, Fő utca 1.', 'HU', 'Fő utca 1.', '1051', 'Budapest', 'HU'],
  ['H-1051 Budapest, Fő utca 1.', undefined, 'Fő utca 1.', '1051', 'Budapest', 'HU'],
  ['1117 Budapest, XI. kerület, Virág u. 12.', 'HU', 'Virág u. 12.', '1117', 'Budapest', 'HU'],
  ['1051 Budapest Fő utca 1.', 'HU', 'Fő utca 1.', '1051', 'Budapest', 'HU'],
  ['6720 Szeged, Virág utca 2. 1. em. 3.', 'HU', 'Virág utca 2. 1. em. 3.', '6720', 'Szeged', 'HU'],
  // RO
  [
    'Str. Florilor nr. 5, Cluj-Napoca 400001, jud. Cluj',
    'RO',
    'Str. Florilor nr. 5',
    '400001',
    'Cluj-Napoca',
    'RO',
    'Cluj',
  ],
  [
    'Str. Florilor, nr. 5, bl. A2, ap. 4, București, Sector 3, 030001, România',
    undefined,
    'Str. Florilor, nr. 5, bl. A2, ap. 4',
    '030001',
    'București',
    'RO',
    'Sector 3',
  ],
  [
    'Str. Florilor 5, mun. Iași, jud. Iași',
    'RO',
    'Str. Florilor 5',
    undefined,
    'Iași',
    'RO',
    'Iași',
  ],
  // RU, UA
  [
    '123456, г. Москва, ул. Ленина, д. 1',
    undefined,
    'ул. Ленина, д. 1',
    '123456',
    'Москва',
    undefined,
  ],
  [
    'Россия, 141400, Московская обл., г. Химки, ул. Цветочная, д. 1, оф. 5',
    undefined,
    'ул. Цветочная, д. 1, оф. 5',
    '141400',
    'Химки',
    'RU',
    'Московская обл.',
  ],
  ['г. Казань, ул. Цветочная, 12', 'RU', 'ул. Цветочная, 12', undefined, 'Казань', 'RU'],
  [
    '01001, м. Київ, вул. Квіткова, 1, Україна',
    undefined,
    'вул. Квіткова, 1',
    '01001',
    'Київ',
    'UA',
  ],
  // DE, AT, CH
  ['Hauptstr. 5, D-10115 Berlin', undefined, 'Hauptstr. 5', '10115', 'Berlin', 'DE'],
  ['Hauptstr. 5 10115 Berlin', 'DE', 'Hauptstr. 5', '10115', 'Berlin', 'DE'],
  ['Am Kvitek 12a\n10115 Berlin\nDeutschland', undefined, 'Am Kvitek 12a', '10115', 'Berlin', 'DE'],
  [
    'Albert-Muster-Straße 16, 78052 Villingen-Schwenningen',
    'DE',
    'Albert-Muster-Straße 16',
    '78052',
    'Villingen-Schwenningen',
    'DE',
  ],
  ['Blumengasse 9/3/2, A-1210 Wien', undefined, 'Blumengasse 9/3/2', '1210', 'Wien', 'AT'],
  ['1210 Wien, Blumengasse 9/3/2', 'AT', 'Blumengasse 9/3/2', '1210', 'Wien', 'AT'],
  // PL
  [
    'ul. Kwiatowa 1/2, 00-001 Warszawa',
    undefined,
    'ul. Kwiatowa 1/2',
    '00-001',
    'Warszawa',
    undefined,
  ],
  ['Kwiatowa 1, 00-001 Warszawa, Polska', undefined, 'Kwiatowa 1', '00-001', 'Warszawa', 'PL'],
  // GB, US
  [
    '10 High Street, Leeds LS1 4AB, United Kingdom',
    undefined,
    '10 High Street',
    'LS1 4AB',
    'Leeds',
    'GB',
  ],
  [
    '10 High Street, Leeds, West Yorkshire, LS1 4AB',
    undefined,
    '10 High Street',
    'LS1 4AB',
    'Leeds',
    'GB',
    'West Yorkshire',
  ],
  ['10 High Street Leeds LS1 4AB', 'GB', '10 High Street', 'LS1 4AB', 'Leeds', 'GB'],
  [
    '123 Main St, Springfield, IL 62701',
    undefined,
    '123 Main St',
    '62701',
    'Springfield',
    'US',
    'IL',
  ],
  [
    '123 Main St. (btwn 5th & Rose), Springfield, IL 62701',
    'US',
    '123 Main St.',
    '62701',
    'Springfield',
    'US',
    'IL',
  ],
  [
    '123 Main St\n(Btwn 4th & 5th St)\nSpringfield, IL 62701',
    'US',
    '123 Main St',
    '62701',
    'Springfield',
    'US',
    'IL',
  ],
  [
    'Calle Rosa 5, 26500 CALAHORRA (LA RIOJA)',
    undefined,
    'Calle Rosa 5',
    '26500',
    'CALAHORRA',
    undefined,
    'LA RIOJA',
  ],
  [
    'Gornja Roža 8, 1386 Stari trg pri Ložu',
    'SI',
    'Gornja Roža 8',
    '1386',
    'Stari trg pri Ložu',
    'SI',
    undefined,
  ],
  [
    'Cirkevný zbor Vzorová Kvetinová 12, 980 61 Vzorová',
    'SK',
    'Kvetinová 12',
    '980 61',
    'Vzorová',
    'SK',
    undefined,
  ],
  [
    'ul. Kwiatowa 12, 34-400 Nowy Targ woj. małopolskie',
    'PL',
    'ul. Kwiatowa 12',
    '34-400',
    'Nowy Targ',
    'PL',
    'małopolskie',
  ],
  [
    '123 Main St., Suite 400, Springfield, IL 62701-1234, USA',
    undefined,
    '123 Main St., Suite 400',
    '62701-1234',
    'Springfield',
    'US',
    'IL',
  ],
  [
    '12345 Main Street, Springfield, IL 62701',
    'US',
    '12345 Main Street',
    '62701',
    'Springfield',
    'US',
    'IL',
  ],
  ['123 Main St, Springfield, IL', 'US', '123 Main St', undefined, 'Springfield', 'US', 'IL'],
  [
    '2400 Example Ave SE, Springfield, IL 62701',
    'US',
    '2400 Example Ave SE',
    '62701',
    'Springfield',
    'US',
    'IL',
  ],
  [
    '24 Example Blvd., Downtown, Springfield, IL, 62701',
    'US',
    '24 Example Blvd.',
    '62701',
    'Springfield',
    'US',
    'IL',
  ],
  [
    'Unit 7, Example Trading Estate, Canal Road, Leeds, West Yorkshire LS12 2QX, GB',
    undefined,
    'Unit 7, Example Trading Estate, Canal Road',
    'LS12 2QX',
    'Leeds',
    'GB',
    'West Yorkshire',
  ],
  [
    'Unit 4, Example House, 12-16 City Road, London EC1V 2NX',
    'GB',
    'Unit 4, Example House, 12-16 City Road',
    'EC1V 2NX',
    'London',
    'GB',
  ],
  [
    '12 Maple Road, Sudbury, ON P3E 2C6, Canada',
    undefined,
    '12 Maple Road',
    'P3E 2C6',
    'Sudbury',
    'CA',
    'ON',
  ],
  // FR, IT, ES, NL
  [
    '12 rue des Fleurs, 75002 Paris, France',
    undefined,
    '12 rue des Fleurs',
    '75002',
    'Paris',
    'FR',
  ],
  ['12, rue des Fleurs, 75002 Paris CEDEX 02', 'FR', '12, rue des Fleurs', '75002', 'Paris', 'FR'],
  [
    'Via dei Fiori 1, 20121 Milano (MI), Italia',
    undefined,
    'Via dei Fiori 1',
    '20121',
    'Milano',
    'IT',
    'MI',
  ],
  [
    'Calle de las Flores, 5, 28013 Madrid, España',
    undefined,
    'Calle de las Flores, 5',
    '28013',
    'Madrid',
    'ES',
  ],
  [
    'Bloemstraat 1, 1012 AB Amsterdam',
    undefined,
    'Bloemstraat 1',
    '1012 AB',
    'Amsterdam',
    undefined,
  ],
  // A town and its country
  [
    'Brno, Jihomoravský kraj, Česko',
    undefined,
    undefined,
    undefined,
    'Brno',
    'CZ',
    'Jihomoravský kraj',
  ],
  ['Prague, Czechia', undefined, undefined, undefined, 'Prague', 'CZ'],
];

describe('parsePostalAddress', () => {
  it.each(rows)('%s (%s)', (text, hint, street, postalCode, locality, country, region) => {
    const { text: _text, ...parts } = parsePostalAddress(text, { country: hint }) ?? { text };
    const expected = { street, postalCode, locality, country, region };
    expect(parts).toEqual(
      Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)),
    );
  });

  it.each(addressRows)('$hint: $text', ({ text, hint, ...expected }) => {
    const { text: said, ...parts } = parsePostalAddress(text, { country: hint }) ?? { text };
    expect(parts).toEqual(expected);
    // Its own text is read alike.
    expect(parsePostalAddress(said, { country: hint })).toMatchObject(parts);
  });

  it('keeps the whole on one line', () => {
    expect(parsePostalAddress('Kvítková 12\n 602 00  Brno')?.text).toBe('Kvítková 12, 602 00 Brno');
  });

  it.each([
    '',
    'Brno',
    'Kontakt',
    'Call us at 12345 today',
    'Order 12345 Shipped',
    'Since 1995 we make machines',
    '541 000 001',
    'Tel.: +420 541 000 001',
    'info@firma.example',
    'Jan Novák, jednatel',
    'Kvítek s.r.o.',
    'Po–Pá 8:00–16:00',
    'IČO: 27000001',
    'We are a family company from Brno, founded in 1995, with 120 employees.',
    'Copyright 2024 Kvítek',
    'Cena 12 500 Kč',
    'Windows 10, Boston',
    'Level 3, Denver',
    'Oddělení 5, Brno',
    'Founded in 1995, Springfield',
    'a'.repeat(2000),
  ])('%j is no address', (text) => {
    expect(parsePostalAddress(text, { country: 'CZ' })).toBeUndefined();
    expect(parsePostalAddress(text)).toBeUndefined();
  });

  it.each([
    ['CZ', 'Kvítková 5, Lhotka', 'Kvítková 5', 'Lhotka'],
    ['CZ', 'Kvítková 5', 'Kvítková 5', undefined],
    ['RU', 'Москва, Цветочная, 5', 'Цветочная, 5', 'Москва'],
    ['RO', 'Florilor 5, Florești', 'Florilor 5', 'Florești'],
    ['IE', 'The Square, Kilflower, Co. Kildare', 'The Square', 'Kilflower'],
    ['ZA', 'Flower Street\nRosebury\nGermiston', 'Flower Street', 'Rosebury'],
  ])('takes a street without a word for one where it is stated to be one: %s %s', (...row) => {
    const [country, text, street, locality] = row;
    expect(parsePostalAddress(text, { country, stated: true })).toMatchObject({
      street,
      ...(locality && { locality }),
    });
    expect(parsePostalAddress(text, { country })?.street).toBeUndefined();
  });

  it.each([
    ['CZ', 'Lhotka 12, 747 66', 'Lhotka 12', 'Lhotka'],
    ['SK', 'Lehota pri Nitre 15, 951 36', 'Lehota pri Nitre 15', 'Lehota pri Nitre'],
    ['CZ', 'U Mlýna ulice 12, 747 66', 'U Mlýna ulice 12', undefined],
  ])('knows the village by its houses: %s %s', (country, text, street, locality) => {
    const read = parsePostalAddress(text, { country });
    expect([read?.street, read?.locality]).toEqual([street, locality]);
  });

  it.each([
    ['Visit our showroom at 12 Flower Street in Leeds, open daily.', '12 Flower Street', 'Leeds'],
    ['Please send cheques to PO Box 12, Leeds LS1 4AB.', 'PO Box 12', 'Leeds'],
    ['12 Flower Road, Leeds, LS1 4AB. Registered in England.', '12 Flower Road', 'Leeds'],
    ['Naši prodejnu najdete na adrese Kvítková 12, 602 00 Brno, denně.', 'Kvítková 12', 'Brno'],
    ['Kvítek s.r.o. se sídlem Kvítková 12, 602 00 Brno', 'Kvítková 12', 'Brno'],
    ['Sie finden uns in der Blumenstraße 12 in 80331 München.', 'Blumenstraße 12', 'München'],
    ['Наш офис находится по адресу: Москва, ул. Цветочная, 5', 'ул. Цветочная, 5', 'Москва'],
    ['Asume aadressil Lille tn 5, 10148 Tallinn', 'Lille tn 5', 'Tallinn'],
  ])('reads it out of a sentence: %s', (text, street, locality) => {
    expect(parsePostalAddress(text)).toMatchObject({ street, locality });
  });

  it('takes any Czech house number and code', () => {
    const number = fc.integer({ min: 1, max: 2999 });
    const code = fc.integer({ min: 10000, max: 79999 });
    fc.assert(
      fc.property(number, code, fc.constantFrom(', ', '\n', ' | '), (house, psc, between) => {
        const postalCode = `${String(psc).slice(0, 3)} ${String(psc).slice(3)}`;
        expect(
          parsePostalAddress(`Kvítková ${house}${between}${postalCode} Brno`, { country: 'CZ' }),
        ).toMatchObject({ street: `Kvítková ${house}`, postalCode, locality: 'Brno' });
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    countryCode('Nikde');
    const unit = fc.constantFrom(
      '1',
      ' ',
      ',',
      'A',
      'a',
      '-',
      '/',
      '.',
      '\n',
      'ul. ',
      '602 00',
      'CZ',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 300 }), (units) => {
        expect(() => parsePostalAddress(units.join(''))).not.toThrow();
      }),
    );
  });
});

describe('countryCode', () => {
  it.each([
    ['Czech Republic', 'CZ'],
    ['Česko', 'CZ'],
    ['ČESKÁ REPUBLIKA', 'CZ'],
    ['Tšehhi', 'CZ'],
    ['Чехия', 'CZ'],
    ['Csehország', 'CZ'],
    ['Eesti', 'EE'],
    ['Magyarország', 'HU'],
    ['Ungarn', 'HU'],
    ['România', 'RO'],
    ['Россия', 'RU'],
    ['Российская Федерация', 'RU'],
    ['Україна', 'UA'],
    ['Österreich', 'AT'],
    ['Polska', 'PL'],
    ['UK', 'GB'],
    ['U.S.A.', 'US'],
    ['The Netherlands', 'NL'],
    ['DE', 'DE'],
    ['EST', 'EE'],
    ['cz', undefined],
    ['Brno', undefined],
    ['', undefined],
  ])('%s → %s', (name, code) => {
    expect(countryCode(name)).toBe(code);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhones, parsePhone } from '@/lib/domain/normalize/phone';

const e164 = (text: string, region?: string, label?: string) =>
  parsePhone(text, { region, label })?.e164;

describe('parsePhone', () => {
  it.each([
    ['+420 541 000 001', undefined, '+420541000001'],
    ['541 000 001', 'CZ', '+420541000001'],
    ['541000001', 'CZ', '+420541000001'],
    ['00420 541 000 001', undefined, '+420541000001'],
    ['(+420) 541 000 001', 'DE', '+420541000001'],
    ['Tel.: 541 000 001', 'CZ', '+420541000001'],
    ['tel:+420541000001', undefined, '+420541000001'],
    ['tel:+420%20541%20000%20001', undefined, '+420541000001'],
    ['8 (495) 000-00-00', 'RU', '+74950000000'],
    ['8 (495) 000-00-00', undefined, '+74950000000'],
    ['8 (495) 000-00-00', 'CZ', '+74950000000'],
    ['+7 495 000-00-00', 'EE', '+74950000000'],
    ['06 1 200 0000', 'HU', '+3612000000'],
    ['(06-1) 200-0000', 'HU', '+3612000000'],
    ['+36-30/100-0000', undefined, '+36301000000'],
    ['021 300 00 00', 'RO', '+40213000000'],
    ['0721.000.000', 'RO', '+40721000000'],
    ['600 0000', 'EE', '+3726000000'],
    ['+372 600 0000', undefined, '+3726000000'],
    ['030 23125-100', 'DE', '+493023125100'],
    ['+49 (0)30 23125-100', undefined, '+493023125100'],
    ['+44 (0)20 7946 0018', 'CZ', '+442079460018'],
    ['(202) 555-0123', 'US', '+12025550123'],
    ['Tel. 022-28200101/02/03', 'IN', '+912228200101'],
    ['1-800-FLOWERS', 'US', '+18003569377'],
    ['1-800-CONTACTS', 'US', '+18002668228'],
    ['1-888-Go-Forge', 'US', '+18884636743'],
    ['303.555.PAUL', 'US', '+13035557285'],
    ['(303) 555-PAUL', 'US', '+13035557285'],
    ['044 000 00 00', 'UA', '+380440000000'],
    ['22 000 00 00', 'PL', '+48220000000'],
    ['＋４２０ ５４１ ０００ ００１', undefined, '+420541000001'],
    ['0264\u2011300\u2011010', 'RO', '+40264300010'],
    ['+44 20 7946\u20120018', undefined, '+442079460018'],
    ['541\u2009000\u2009001', 'CZ', '+420541000001'],
    ['541 000 001, 002', 'CZ', '+420541000001'],
    ['1-202-555-CARS', 'US', '+12025552277'],
  ])('%s (%s) → %s', (text, region, expected) => {
    expect(e164(text, region)).toBe(expected);
  });

  it.each([
    ['12. 5. 2024', 'CZ'],
    ['2024-05-12', 'EE'],
    ['31/08/2011', 'GB'],
    ['2012-01-02 08:00', 'US'],
    ['8:00 - 16:30', 'CZ'],
    ['1 250 000 Kč', 'CZ'],
    ['541 000 001 Kč', 'CZ'],
    ['€ 602 000 001', 'CZ'],
    ['602 00', 'CZ'],
    ['10115', 'DE'],
    ['123456', 'RU'],
    ['39010015', 'CZ'],
    ['IČO: 602000001', 'CZ'],
    ['IČO 39010015', 'SK'],
    ['12345676-2-41', 'HU'],
    ['01-09-123456', 'HU'],
    ['12345678', 'HU'],
    ['J40/1234/2020', 'RO'],
    ['ИНН 4951234567', 'RU'],
    ['4951234567', 'RU'],
    ['CZ65 0800 0000 1920 0014 5399', 'CZ'],
    ['19-2000145399/0800', 'CZ'],
    ['49.1950602N, 16.6068371E', 'CZ'],
    ['49.1950602, 16.6068371', 'CZ'],
    ['DE811907980', 'DE'],
    ['https://firma.example/541000001', 'CZ'],
    ['Brno 602 00', 'CZ'],
    ['', 'CZ'],
    ['Kontakt', 'CZ'],
  ])('%s (%s) is no telephone', (text, region) => {
    expect(parsePhone(text, { region })).toBeUndefined();
  });

  it('refuses what its label calls by another name', () => {
    expect(e164('602 000 001', 'CZ', 'IČO')).toBeUndefined();
    expect(e164('602 000 001', 'CZ', 'Variabilní symbol')).toBeUndefined();
    expect(e164('602 000 001', 'CZ', 'Telefon')).toBe('+420602000001');
    expect(e164('12345678', 'HU', 'Telefon')).toBe('+3612345678');
  });

  it.each([
    ['541 000 001', 'CZ', undefined, 'landline'],
    ['731 000 001', 'CZ', undefined, 'mobile'],
    ['541 000 001', 'CZ', 'Fax', 'fax'],
    ['541 000 001', 'CZ', 'Mobilní telefon', 'mobile'],
    ['Faks: 600 0000', 'EE', undefined, 'fax'],
    ['Факс: 8 (495) 000-00-00', 'RU', undefined, 'fax'],
    ['Моб.: 8 (495) 000-00-00', 'RU', undefined, 'mobile'],
    ['8 (495) 000-00-00', 'RU', 'Мобильный', 'mobile'],
    ['731 000 001', 'CZ', 'Pevná linka', 'landline'],
    ['Vezetékes: 06 30 100 0000', 'HU', undefined, 'landline'],
    ['06 1 200 0000', 'HU', 'Mobiltelefon', 'mobile'],
    ['Tel./fax: 541 000 001', 'CZ', undefined, 'landline'],
    ['Telefax 030 23125-100', 'DE', undefined, 'fax'],
    ['030 23125-100', 'DE', 'Handy', 'mobile'],
    ['22 000 00 00', 'PL', 'Tel. komórkowy', 'mobile'],
    ['541 000 001 (fax)', 'CZ', undefined, 'fax'],
    ['(202) 555-0123', 'US', undefined, 'unknown'],
    ['(202) 555-0123', 'US', 'Cell', 'mobile'],
    ['fax:+420541000001', undefined, undefined, 'fax'],
  ])('%s (%s, %s) is a %s', (text, region, label, kind) => {
    expect(parsePhone(text, { region, label })?.kind).toBe(kind);
  });

  it.each([
    ['020 7946 0018 ext. 12', 'GB', '020 7946 0018', '12'],
    ['541 000 001, linka 123', 'CZ', '541 000 001', '123'],
    ['541 000 001 kl. 12', 'CZ', '541 000 001', '12'],
    ['8 (495) 000-00-00 доб. 105', 'RU', '8 (495) 000-00-00', '105'],
    ['06 1 200 0000/mell. 21', 'HU', '06 1 200 0000', '21'],
    ['06 1 200 0000 mellék: 21', 'HU', '06 1 200 0000', '21'],
    ['541 000 001 (vnitřní 7)', 'CZ', '541 000 001', '7'],
    ['(202) 555-0123 x 45', 'US', '(202) 555-0123', '45'],
    ['tel:+420541000001;ext=9', undefined, '+420541000001', '9'],
  ])('%s: extension', (text, region, shown, extension) => {
    expect(parsePhone(text, { region })).toMatchObject({ shown, extension });
  });

  it('keeps a labelled number of no known country as shown', () => {
    expect(parsePhone('Tel.: 541 000 001')).toEqual({ shown: '541 000 001', kind: 'unknown' });
    expect(parsePhone('Tel.: 12', { region: 'CZ' })).toBeUndefined();
  });

  it('tells the country', () => {
    expect(parsePhone('+372 600 0000')?.country).toBe('EE');
  });
});

describe('findPhones', () => {
  it('finds each with its kind and offsets', () => {
    const text =
      'Otevřeno 8:00–16:00, od 1. 5. 2024. Tel.: 541 000 001, fax: 541 000 002, mobil 731 000 003. IČO: 39010015';
    const found = findPhones(text, { region: 'CZ' });
    expect(found.map(({ e164, kind }) => [e164, kind])).toEqual([
      ['+420541000001', 'landline'],
      ['+420541000002', 'fax'],
      ['+420731000003', 'mobile'],
    ]);
    for (const { shown, start, end } of found) expect(text.slice(start, end)).toBe(shown);
  });

  it.each([
    ['541 000 001, 002', ['+420541000001', '+420541000002']],
    ['541 000 001/2', ['+420541000001', '+420541000002']],
    ['541 000 001, 731 000 003', ['+420541000001', '+420731000003']],
    ['541 000 001 / 731 000 003', ['+420541000001', '+420731000003']],
    ['541 000 001; 45 let praxe', ['+420541000001']],
    ['541 000 001, 120 zaměstnanců', ['+420541000001']],
    ['541 000 001\n602 00 Brno', ['+420541000001']],
  ])('several in one string: %s', (text, expected) => {
    expect(findPhones(text, { region: 'CZ' }).map((phone) => phone.e164)).toEqual(expected);
  });

  it('reads back every number it is given, however it is grouped', () => {
    const separators = fc.constantFrom('', ' ', '-', '.', ' - ', '\u00a0');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), separators, (tail, separator) => {
        const groups = [
          '541',
          String(tail).padStart(6, '0').slice(0, 3),
          String(tail).padStart(6, '0').slice(3),
        ];
        const text = `Zavolejte: ${groups.join(separator)}, děkujeme`;
        expect(findPhones(text, { region: 'CZ' }).map((phone) => phone.e164)).toEqual([
          `+420${groups.join('')}`,
        ]);
      }),
    );
  });

  it('never throws and stays within the text', () => {
    const alphabet = fc.constantFrom(...'0123456789+()-./ x#~,;:\nTelfaxIČO€', '٣', '５');
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of findPhones(text, { region: 'RU' })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['1', '1 ', '+1(', '(', '12-', '1/', '8.', '9x', '0~'])(
    'comes to an end with a long text of %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      expect(findPhones(text, { region: 'CZ' })).toEqual([]);
    },
  );
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib/domain/normalize/clean-text';
import {
  parseRegistrationNumber,
  registrationKey,
  registrationLabels,
  validateRegistrationNumber,
} from '@/lib/domain/normalize/registration-number';
import { registrationSchemes } from '@/lib/domain/normalize/registration-schemes';

describe('validateRegistrationNumber', () => {
  it.each([
    ['CZ-ICO', '270 00 001', '27000001'],
    ['CZ-DIC', 'CZ27000001', 'CZ27000001'],
    ['SK-ICO', '27 000 001', '27000001'],
    ['SK-DIC', '2020000004', '2020000004'],
    ['EU-VAT-SK', 'SK 2020000004', 'SK2020000004'],
    ['EE-REG', '16000002', '16000002'],
    ['EE-KMKR', 'EE 102000005', 'EE102000005'],
    ['LV-REG', '40103000009', '40103000009'],
    ['LT-REG', '100000018', '100000018'],
    ['EU-VAT-LT', 'LT100000019', 'LT100000019'],
    ['HU-ANUM', '12000007', '12000007'],
    ['HU-ANUM', '12000007-2-41', '12000007241'],
    ['HU-CJ', '01-09-123456', '0109123456'],
    ['RO-CUI', 'RO 40000000', '40000000'],
    ['RO-RC', 'J40/1234/2020', 'J40/1234/2020'],
    ['RO-RC', 'J2024001234409', 'J2024001234409'],
    ['RU-INN', '7700000009', '7700000009'],
    ['RU-INN', '770000000082', '770000000082'],
    ['RU-OGRN', '1027700000008', '1027700000008'],
    ['RU-OGRN', '304770000000008', '304770000000008'],
    ['RU-KPP', '770001001', '770001001'],
    ['UA-EDRPOU', '31000000', '31000000'],
    ['DE-HRB', 'HRB 12345 B', 'HRB12345B'],
    ['EU-VAT-DE', 'DE 123 000 002', 'DE123000002'],
    ['AT-FN', 'FN 123456 a', '123456A'],
    ['EU-VAT-AT', 'ATU 12300008', 'ATU12300008'],
    ['PL-NIP', '525-000-00-09', '5250000009'],
    ['PL-REGON', '010000009', '010000009'],
    ['GB-CRN', 'SC123456', 'SC123456'],
    ['GB-VAT', 'GB 100 0000 89', 'GB100000089'],
    ['FR-SIREN', '500 000 005', '500000005'],
    ['ES-NIF', 'B-10000008', 'B10000008'],
    ['CH-UID', 'CHE-100.000.006', 'CHE100000006'],
  ])('%s %s holds', (scheme, value, compact) => {
    expect(validateRegistrationNumber(scheme, value)).toEqual({ valid: true, compact });
  });

  it.each([
    ['CZ-ICO', '27000002'],
    ['CZ-DIC', 'CZ27000002'],
    ['EE-REG', '26000002'],
    ['EE-REG', '16000003'],
    ['HU-ANUM', '12000007-2-45'],
    ['HU-ANUM', '12000008-2-41'],
    ['HU-CJ', '21-09-123456'],
    ['RO-CUI', '40000001'],
    ['RO-RC', 'J60/1234/2020'],
    ['RU-INN', '7700000008'],
    ['RU-OGRN', '1027700000009'],
    ['RU-OGRN', '2027700000008'],
    ['RU-KPP', '77000100'],
    ['EU-VAT-DE', 'DE123000003'],
    ['GB-CRN', 'ZZ123456'],
    ['XX-NONE', '1'],
    ['constructor', '1'],
  ])('%s %s does not', (scheme, value) => {
    expect(validateRegistrationNumber(scheme, value).valid).toBe(false);
  });

  it('notices any single wrong digit where the checksum is made for that', () => {
    const samples: [string, string][] = [
      ['EU-VAT-HR', 'HR10000000000'],
      ['FR-SIREN', '500000005'],
    ];
    for (const [scheme, number] of samples) {
      fc.assert(
        fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (from, by) => {
          const at = number.length - 1 - from;
          const digit = (Number(number[at]) + by) % 10;
          const wrong = number.slice(0, at) + digit + number.slice(at + 1);
          expect(validateRegistrationNumber(scheme, wrong).valid).toBe(false);
        }),
      );
    }
  });

  it('never throws', () => {
    const scheme = fc.constantFrom(...Object.keys(registrationSchemes));
    fc.assert(
      fc.property(scheme, fc.string({ unit: 'grapheme', maxLength: 60 }), (name, text) => {
        expect(validateRegistrationNumber(name, text).compact).toBeTypeOf('string');
      }),
    );
  });
});

describe('parseRegistrationNumber', () => {
  it.each([
    ['IČO: 27000001', undefined, undefined, 'CZ-ICO', '27000001'],
    ['IČO: 270 00 001, DIČ: CZ27000001', undefined, undefined, 'CZ-ICO', '27000001'],
    ['27000001', 'IČ', undefined, 'CZ-ICO', '27000001'],
    ['27000001', 'IČO', 'SK', 'SK-ICO', '27000001'],
    ['DIČ CZ27000001', undefined, undefined, 'CZ-DIC', 'CZ27000001'],
    ['27000001', 'DIČ', 'CZ', 'CZ-DIC', 'CZ27000001'],
    ['2020000004', 'DIČ', undefined, 'SK-DIC', '2020000004'],
    ['IČ DPH: SK2020000004', undefined, undefined, 'EU-VAT-SK', 'SK2020000004'],
    ['Reg. kood: 16000002', undefined, undefined, 'EE-REG', '16000002'],
    ['Reg.nr 16000002', undefined, 'EE', 'EE-REG', '16000002'],
    ['Registrikood 16000002', undefined, undefined, 'EE-REG', '16000002'],
    ['KMKR nr: EE102000005', undefined, undefined, 'EE-KMKR', 'EE102000005'],
    ['Reģ. Nr. 40103000009', undefined, undefined, 'LV-REG', '40103000009'],
    ['PVN reģ. nr.: LV40103000009', undefined, undefined, 'EU-VAT-LV', 'LV40103000009'],
    ['Įmonės kodas 100000018', undefined, undefined, 'LT-REG', '100000018'],
    ['PVM mokėtojo kodas: LT100000019', undefined, undefined, 'EU-VAT-LT', 'LT100000019'],
    ['Adószám: 12000007-2-41', undefined, undefined, 'HU-ANUM', '12000007241'],
    ['Cégjegyzékszám: 01-09-123456', undefined, undefined, 'HU-CJ', '0109123456'],
    ['Cg.01-09-123456', undefined, undefined, 'HU-CJ', '0109123456'],
    ['Közösségi adószám: HU12000007', undefined, undefined, 'EU-VAT-HU', 'HU12000007'],
    ['CUI: RO40000000', undefined, undefined, 'RO-CUI', '40000000'],
    ['C.I.F. RO 40000000', undefined, undefined, 'RO-CUI', '40000000'],
    ['Nr. Reg. Com.: J40/1234/2020', undefined, undefined, 'RO-RC', 'J40/1234/2020'],
    ['J12/345/12.05.2010', 'Nr. Reg. Com.', undefined, 'RO-RC', 'J12/345/2010'],
    ['ИНН 7700000009', undefined, undefined, 'RU-INN', '7700000009'],
    ['ИНН/КПП: 7700000009/770001001', undefined, undefined, 'RU-INN', '7700000009'],
    ['ОГРН: 1027700000008', undefined, undefined, 'RU-OGRN', '1027700000008'],
    ['770001001', 'КПП', undefined, 'RU-KPP', '770001001'],
    ['Код ЄДРПОУ 31000000', undefined, undefined, 'UA-EDRPOU', '31000000'],
    ['HRB 12345 B, Amtsgericht Musterstadt', undefined, undefined, 'DE-HRB', 'HRB12345B'],
    ['Handelsregister: HRB 12345', undefined, undefined, 'DE-HRB', 'HRB12345'],
    ['USt-IdNr.: DE 123 000 002', undefined, undefined, 'EU-VAT-DE', 'DE123000002'],
    ['UID: ATU12300008', undefined, undefined, 'EU-VAT-AT', 'ATU12300008'],
    ['FN 123456a', undefined, undefined, 'AT-FN', '123456A'],
    ['NIP: 525-000-00-09', undefined, undefined, 'PL-NIP', '5250000009'],
    ['Company number 01234567', undefined, undefined, 'GB-CRN', '01234567'],
    ['Registered in England No. 1234567', undefined, undefined, 'GB-CRN', '01234567'],
    ['VAT no. GB 100 0000 89', undefined, undefined, 'GB-VAT', 'GB100000089'],
    ['VAT ID: CZ27000001', undefined, undefined, 'EU-VAT-CZ', 'CZ27000001'],
    ['123000002', 'VAT', 'DE', 'EU-VAT-DE', 'DE123000002'],
    ['Partita IVA 01000000016', undefined, undefined, 'EU-VAT-IT', 'IT01000000016'],
    ['CHE-100.000.006', undefined, undefined, 'CH-UID', 'CHE100000006'],
    ['DE123000002', undefined, undefined, 'EU-VAT-DE', 'DE123000002'],
    ['J40/1234/2020', undefined, undefined, 'RO-RC', 'J40/1234/2020'],
  ])('%s (%s, %s) → %s %s', (text, label, country, scheme, value) => {
    expect(parseRegistrationNumber(text, { label, country })).toMatchObject({
      scheme,
      value,
      valid: true,
    });
  });

  it('says when the checksum is wrong, and keeps the number as shown', () => {
    expect(parseRegistrationNumber('IČO: 270 00 002')).toEqual({
      scheme: 'CZ-ICO',
      value: '27000002',
      shown: '270 00 002',
      valid: false,
    });
  });

  it('fills up an IČO whose leading zeros were dropped', () => {
    expect(parseRegistrationNumber('IČO 100005')).toMatchObject({
      value: '00100005',
      valid: true,
    });
    expect(parseRegistrationNumber('IČO 100006')).toBeUndefined();
  });

  it.each(['27000001', '541 000 001', 'Brno 602 00', '', 'IČO', 'IČO: neuvedeno', '2024', 'DE'])(
    '%j without a label is nothing',
    (text) => {
      expect(parseRegistrationNumber(text)).toBeUndefined();
    },
  );

  it('has labels that are folded, distinct and lead to schemes that exist', () => {
    const labels = registrationLabels.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { label, schemes } of registrationLabels) {
      expect(foldText(label)).toBe(label);
      for (const scheme of schemes) {
        if (scheme !== 'EU-VAT') expect(registrationSchemes).toHaveProperty(scheme);
      }
    }
  });

  it('reads a number back however it is labelled and cased', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...registrationLabels.filter(({ schemes }) => schemes[0] === 'CZ-ICO')),
        fc.constantFrom(': ', ' ', '. ', ' – ', ':'),
        ({ label }, separator) => {
          const found = parseRegistrationNumber(`${label.toUpperCase()}${separator}27000001`);
          expect(found?.value).toBe('27000001');
        },
      ),
    );
  });
});

describe('registrationKey', () => {
  it('is one for the numbers of one company', () => {
    expect(registrationKey('CZ-DIC', 'CZ27000001')).toBe(registrationKey('CZ-ICO', '27000001'));
    expect(registrationKey('EU-VAT-CZ', 'CZ27000001')).toBe('CZ-ICO:27000001');
    expect(registrationKey('EU-VAT-HU', 'HU12000007')).toBe(
      registrationKey('HU-ANUM', '12000007241'),
    );
    expect(registrationKey('EU-VAT-RO', 'RO40000000')).toBe(registrationKey('RO-CUI', '40000000'));
    expect(registrationKey('RU-INN', '7700000009')).toBe('RU-INN:7700000009');
  });

  it('does not mix up a sole trader by another number', () => {
    expect(registrationKey('CZ-DIC', 'CZ6801010006')).toBe('CZ-DIC:CZ6801010006');
    expect(registrationKey('EU-VAT-CZ', 'CZ6801010006')).toBe('CZ-DIC:CZ6801010006');
  });
});

import { describe, expect, it } from 'vitest';
import { makeNumbers } from '@/lib/capture/records/make-numbers';
import { found } from './found';

const make = (numbers: string[], region = 'CZ') =>
  makeNumbers(
    found({ source: 'visible-text', numbers: [] as string[] }).numbers.concat(
      numbers.map((text) => {
        const [label = '', value = ''] = text.split(': ');
        return { value, label, source: 'visible-text', where: label };
      }),
    ),
    { page: 'https://a.example/', now: 0, region },
  ).map(({ scheme, value, valid }) => `${scheme} ${value} ${valid}`);

describe('makeNumbers', () => {
  it('takes two numbers under one label apart', () => {
    expect(make(['IČO / DIČ: 19900015 / CZ19900015'])).toEqual([
      'CZ-ICO 19900015 true',
      'CZ-DIC CZ19900015 true',
    ]);
    expect(make(['ИНН / КПП: 7731998404 / 773101001'], 'RU')).toEqual([
      'RU-INN 7731998404 true',
      'RU-KPP 773101001 true',
    ]);
  });

  it('keeps a VAT number once, under its country’s own name', () => {
    expect(make(['VAT: CZ19900015', 'DIČ: CZ 19900015'])).toEqual(['CZ-DIC CZ19900015 true']);
  });

  it('says when a checksum does not hold', () => {
    expect(make(['IČO: 19900016'])).toEqual(['CZ-ICO 19900016 false']);
  });
});

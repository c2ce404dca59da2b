import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSelectionText } from '@/lib/capture/sources/selection';
import { foundSummary } from '../support/found-summary';

const url = 'https://mail.example/';
const read = (text: string) => readSelectionText(text, url).map(foundSummary);

describe('selected text', () => {
  it('reads a Czech signature', () => {
    const text = `S pozdravem
Ing. Jana Brázdová
obchodní ředitelka

Kovárna Příklad, a.s.
Lidická 12, 602 00 Brno
tel.: +420 541 000 001 | mob.: 601 000 002
e-mail: jana.brazdova@kovarna.example
www.kovarna.example`;
    expect(read(text)).toEqual([
      {
        type: 'person',
        role: 'subject',
        names: ['Ing. Jana Brázdová'],
        jobTitles: ['obchodní ředitelka'],
        organizations: ['Kovárna Příklad, a.s.'],
        phones: ['tel=+420 541 000 001', 'mob=601 000 002'],
        emails: ['e-mail=jana.brazdova@kovarna.example'],
        websites: ['www.kovarna.example'],
        addresses: ['Lidická 12, 602 00 Brno'],
        detailUrl: url,
      },
    ]);
  });

  it('reads one line in English, the company without a legal form', () => {
    const [record] = read(
      'Helen Ashgrove, Head of Procurement\nNorthmill Press Tools\nDirect: 020 7946 0011, helen@northmill.example',
    );
    expect(record).toMatchObject({
      names: ['Helen Ashgrove'],
      jobTitles: ['Head of Procurement'],
      organizations: ['Northmill Press Tools'],
      phones: ['Direct=020 7946 0011'],
      emails: ['helen@northmill.example'],
    });
  });

  it('reads Russian and Hungarian', () => {
    expect(
      read(
        'С уважением,\nИванов Иван Иванович\nГенеральный директор\nООО «Пример»\nтел. +7 495 000-00-01',
      )[0],
    ).toMatchObject({
      names: ['Иванов Иван Иванович'],
      jobTitles: ['Генеральный директор'],
      organizations: ['ООО «Пример»'],
      phones: ['тел=+7 495 000-00-01'],
    });
    expect(
      read('Üdvözlettel:\nNagy Anna\nügyvezető\nPélda Kft.\nTel.: +36 1 000 0001')[0],
    ).toMatchObject({
      names: ['Nagy Anna'],
      jobTitles: ['ügyvezető'],
      organizations: ['Példa Kft.'],
    });
  });

  it('takes a company where nobody is named', () => {
    expect(
      read('Példa Kft.\n1138 Budapest, Révész utca 90.\nAdószám: 12345678-2-41')[0],
    ).toMatchObject({
      type: 'organization',
      names: ['Példa Kft.'],
      addresses: ['1138 Budapest, Révész utca 90.'],
      numbers: ['Adószám=12345678-2-41'],
    });
  });

  it('finds nothing in a sentence', () => {
    expect(read('zítra bude pršet a pak přijde sníh')).toEqual([]);
    expect(read('')).toEqual([]);
  });

  it('never throws and stays within its caps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        for (const record of readSelectionText(text, url))
          for (const { value } of [...record.names, ...record.phones, ...record.emails])
            expect(value.length).toBeLessThanOrEqual(2000);
      }),
      { numRuns: 200 },
    );
  });
});

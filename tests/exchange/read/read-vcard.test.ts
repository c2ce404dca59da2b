import { describe, expect, it } from 'vitest';
import { readTableFile } from '@/lib/exchange/read/read-table-file';
import { encodeText } from '../../support/encode-text';

async function cards(text: string, bytes: Uint8Array = new TextEncoder().encode(text)) {
  const [table] = await readTableFile(bytes, 'contacts.vcf');
  if (!table) throw new Error('no table');
  const rows = table.rows.map((row) =>
    Object.fromEntries(row.flatMap((cell, at) => (cell ? [[table.headers[at] ?? '', cell]] : []))),
  );
  return { ...table, rows };
}
const card = (version: string, ...lines: string[]) =>
  ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n');

describe('a card', () => {
  it('of 2.1, quoted-printable and folded, bare types', async () => {
    const { rows } = await cards(
      card(
        '2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Br=C3=A1zdov=C3=A1;Jana;;Ing.;',
        'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ing. Jana Br=C3=A1zdov=',
        '=C3=A1',
        'ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Kov=C3=A1rna; spol. s r.o.',
        'TEL;CELL;VOICE:+420 541 000 001',
        'TEL;WORK;FAX:+420 541 000 002',
        'ADR;WORK;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:;;Dlouh=C3=A1 3;T=C5=99eb=C3=AD=C4=8D;;674 01;CZ',
        'NOTE;ENCODING=QUOTED-PRINTABLE:first=0D=0Asecond',
        'EMAIL;INTERNET:jana@kovarna.example',
        'PHOTO;ENCODING=BASE64;TYPE=JPEG:/9j/4AAQSkZJRgABAQEAYABgAAD',
        ' AAAAAAAA',
      ),
    );
    expect(rows).toEqual([
      {
        'Full name': 'Ing. Jana Brázdová',
        Company: 'Kovárna',
        Kind: 'Person',
        Department: 'spol. s r.o.',
        'Mobile phone': '+420 541 000 001',
        Fax: '+420 541 000 002',
        Street: 'Dlouhá 3',
        Town: 'Třebíč',
        'Postal code': '674 01',
        Country: 'CZ',
        Note: 'first\r\nsecond',
        'E-mail': 'jana@kovarna.example',
      },
    ]);
  });

  it('of 2.1 in the old encoding of its country', async () => {
    const text = card('2.1', 'N:Žlutá;Jiřina', 'FN:Jiřina Žlutá', 'ORG:Pekárna Řehoř');
    const { rows } = await cards(text, encodeText(text, 'windows-1250'));
    expect(rows[0]).toMatchObject({ 'Full name': 'Jiřina Žlutá', Company: 'Pekárna Řehoř' });
  });

  it('of 3.0, escapes, groups and several phones', async () => {
    const { rows } = await cards(
      card(
        '3.0',
        'N:Novák;Jan;;;',
        'FN:Jan Novák',
        'ORG:Alfa\\, s.r.o.;Obchod',
        'TITLE:jednatel',
        'item1.TEL;TYPE=WORK,VOICE:+420 541 000 001',
        'TEL;TYPE=CELL:+420 541 000 003',
        'TEL;TYPE=HOME:+420 541 000 004',
        'NOTE:one\\ntwo\\; three',
        'URL:https://www.linkedin.com/in/jan-novak-demo',
        'CATEGORIES:fair,export',
        'BDAY:1970-01-01',
      ),
    );
    expect(rows).toEqual([
      {
        'Full name': 'Jan Novák',
        Company: 'Alfa, s.r.o.',
        Kind: 'Person',
        Department: 'Obchod',
        'Job title': 'jednatel',
        Phone: '+420 541 000 001; +420 541 000 004',
        'Mobile phone': '+420 541 000 003',
        Note: 'one\ntwo; three',
        'Social profile': 'https://www.linkedin.com/in/jan-novak-demo',
        Categories: 'fair; export',
      },
    ]);
  });

  it('of 4.0, a company with tel: addresses', async () => {
    const { rows } = await cards(
      card(
        '4.0',
        'KIND:org',
        'FN:Õunapuu OÜ',
        'TEL;VALUE=uri;TYPE="voice,work":tel:+372-541-0001;ext=5',
        'ADR;TYPE=work:;;Pikk 1;Tartu;;51007;Estonia',
        'URL:https://ounapuu.example/',
      ),
    );
    expect(rows[0]).toMatchObject({
      Company: 'Õunapuu OÜ',
      Kind: 'Company',
      Phone: '+372-541-0001 ext. 5',
      Town: 'Tartu',
      Website: 'https://ounapuu.example/',
    });
  });
});

describe('a file of cards', () => {
  it('of several versions gives a row for each, and says where each begins', async () => {
    const { rows, places } = await cards(
      card('2.1', 'N:A;B') + card('3.0', 'N:C;D', 'FN:D C') + card('4.0', 'FN:E'),
    );
    expect(rows.map((row) => row['Full name'] ?? row.Company)).toEqual(['B A', 'D C', 'E']);
    expect(places).toEqual([1, 5, 10]);
  });

  it('with a card that breaks off or is no card keeps the others', async () => {
    const { rows, problems } = await cards(
      `BEGIN:VCARD\nVERSION:3.0\nFN:Cut off\n${card('3.0', 'FN;=:;;;"', 'N:\u0000')}${card('3.0', 'FN:Whole', 'N:Whole')}`,
    );
    expect(rows.map((row) => row['Full name'] ?? row.Company)).toEqual(
      expect.arrayContaining(['Cut off', 'Whole']),
    );
    expect(problems[0]).toEqual({ code: 'unreadable-card', row: 1 });
  });

  it('without any card is refused', async () => {
    await expect(cards('BEGIN:VCARDS\nFN:x')).rejects.toMatchObject({ problem: 'no-cards' });
  });
});

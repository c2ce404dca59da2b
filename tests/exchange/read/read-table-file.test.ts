import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { fileLimits, ImportFileError } from '@/lib/exchange/read/import-table';
import { readTableFile } from '@/lib/exchange/read/read-table-file';
import { storedZip } from '@/lib/exchange/read/zip-entries';
import { encodeText } from '../../support/encode-text';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const only = async (text: string, name = 'leads.csv') => {
  const [table] = await readTableFile(bytesOf(text), name);
  if (!table) throw new Error('no table');
  return table;
};
const refusal = async (bytes: Uint8Array, name = 'leads.csv') =>
  readTableFile(bytes, name).then(
    () => 'was read',
    (error: unknown) => (error instanceof ImportFileError ? error.problem : String(error)),
  );

describe('a CSV file', () => {
  it('is a table under its headings, guarded cells as they were', async () => {
    const table = await only('Company;Phone\n"\'=1+1";+420 541 000 001\n\'s-Hertogenbosch;\n');
    expect(table).toMatchObject({
      format: 'csv',
      headers: ['Company', 'Phone'],
      rows: [
        ['=1+1', '+420 541 000 001'],
        ["'s-Hertogenbosch", ''],
      ],
      places: [2, 3],
      problems: [],
      encoding: 'utf-8',
      delimiter: ';',
    });
  });

  it('with ragged rows keeps every cell and names the row and column', async () => {
    const table = await only('Company,Town\nAlfa\nBeta,Brno,more,and more\n');
    expect(table.headers).toEqual(['Company', 'Town', '#3', '#4']);
    expect(table.rows).toEqual([
      ['Alfa', '', '', ''],
      ['Beta', 'Brno', 'more', 'and more'],
    ]);
    expect(table.problems).toEqual([
      { code: 'too-few-cells', row: 2, column: 2 },
      { code: 'too-many-cells', row: 3, column: 3 },
    ]);
  });

  it('with two rows of headings, or a notice above them, takes those that say something', async () => {
    const two = await only(
      'Company,,Contact,\nCompany name,Town,Contact person,E-mail\nAlfa,Brno,,\n',
    );
    expect(two.headers[1]).toBe('Town');
    expect(two.rows).toHaveLength(1);
    expect(two.problems[0]).toEqual({ code: 'rows-above-headings', row: 1 });
    const notice = await only(
      'Notes:\n"When exporting, some may be missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nJana,Vzorná,https://www.linkedin.com/in/jana-vzorna-demo,,Alfa,CEO,03 Nov 2026\n',
    );
    expect(notice.headers[0]).toBe('First Name');
    expect(notice.places).toEqual([5]);
  });

  it('without headings has them made, and loses no row', async () => {
    const table = await only('Alfa s.r.o.,info@alfa.example\nBeta OÜ,info@beta.example\n');
    expect(table.headers).toEqual(['#1', '#2']);
    expect(table.rows).toHaveLength(2);
  });

  it('names columns apart that are named alike', async () => {
    expect((await only('Phone,Phone,\n1,2,3\n')).headers).toEqual(['Phone', 'Phone (2)', '#3']);
  });

  it('cuts a huge cell and says where', async () => {
    const table = await only(`Company,Note\nAlfa,${'x'.repeat(fileLimits.cell + 5)}\n`);
    expect(table.rows[0]?.[1]).toHaveLength(fileLimits.cell);
    expect(table.problems).toEqual([{ code: 'cell-too-long', row: 2, column: 2 }]);
  });

  it('with NUL bytes is read, and says so', async () => {
    const table = await only('Company,Town\nAl\u0000fa,Brno\nBeta,Plzeň\nGama,Praha\n');
    expect(table.rows).toHaveLength(3);
    expect(table.problems).toEqual([{ code: 'control-characters', row: 2, column: 1 }]);
  });

  it('in UTF-16 without a mark is read', async () => {
    const [table] = await readTableFile(
      encodeText('Firma\tObec\nKovárna\tTřebíč\n', 'utf-16le'),
      'x.txt',
    );
    expect(table).toMatchObject({ headers: ['Firma', 'Obec'], encoding: 'utf-16le' });
  });
});

describe('a file that cannot be read says why', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['empty', bytesOf(' \n\n')],
    ['only-headings', bytesOf('Company,Town\n')],
    ['binary', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)],
    ['old-excel', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
    ['damaged-zip', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3)],
    ['not-json', bytesOf('{"a": [1,\n2,,]}')],
    ['no-rows-in-json', bytesOf('{"a": 1}')],
    ['newer-format', bytesOf('{"format":"prospect-clipper-leads","version":99,"leads":[]}')],
    ['too-many-rows', bytesOf(`a,b\n${'1,2\n'.repeat(fileLimits.rows + 1)}`)],
    [
      'too-many-columns',
      bytesOf(`${'a,'.repeat(fileLimits.columns + 1)}b\n${'1,'.repeat(fileLimits.columns + 1)}1\n`),
    ],
    ['too-large', { length: fileLimits.bytes + 1 } as Uint8Array],
  ])('%s', async (problem, bytes) => {
    expect(await refusal(bytes)).toBe(problem);
  });

  it('with the line where JSON breaks off', async () => {
    const error = await readTableFile(bytesOf('[{"a":1},\n{"a":2},\n{"a":}]'), 'x.json').catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ problem: 'not-json', file: 'x.json', row: 3 });
  });
});

type Cell = { value: string | number | Date | boolean; type?: unknown; format?: string };

async function workbook(rows: Cell[][], sheets?: string[]): Promise<Uint8Array> {
  const made = sheets
    ? writeXlsxFile(sheets.map((sheet) => ({ data: rows, sheet })) as never)
    : writeXlsxFile(rows as never);
  return new Uint8Array(await (await made.toBlob()).arrayBuffer());
}
const heading: Cell[] = ['Firma', 'IČO', 'Telefon', 'Vrátit se dne', 'Částka'].map((value) => ({
  value,
}));

describe('a workbook', () => {
  it('is read cell by cell, dates as days, leading zeros and line breaks kept', async () => {
    const bytes = await workbook([
      heading,
      [
        { value: 'Kovárna Brázda\ndruhý řádek' },
        { value: '00039015' },
        { value: '+420 541 000 001' },
        { value: new Date(Date.UTC(2026, 10, 22)), type: Date, format: 'dd.mm.yyyy' },
        { value: 1234.5, type: Number },
      ],
    ]);
    const [table] = await readTableFile(bytes, 'leads.xlsx');
    expect(table).toMatchObject({
      format: 'xlsx',
      name: 'leads.xlsx',
      rows: [
        ['Kovárna Brázda\ndruhý řádek', '00039015', '+420 541 000 001', '2026-11-22', '1234.5'],
      ],
      places: [2],
    });
  });

  it('gives a table for each sheet', async () => {
    const bytes = await workbook([heading, [{ value: 'Alfa' }]], ['Brno', 'Praha']);
    const tables = await readTableFile(bytes, 'leads.xlsx');
    expect(tables.map(({ name }) => name)).toEqual(['leads.xlsx · Brno', 'leads.xlsx · Praha']);
  });

  const parts = (sheet: string) =>
    new Map(
      Object.entries({
        '[Content_Types].xml': '<Types/>',
        'xl/workbook.xml':
          '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': sheet,
      }).map(([name, xml]) => [name, bytesOf(xml)]),
    );

  it('with a cell at the end of the world is refused before it is laid out', async () => {
    const sheet =
      '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="str"><v>Firma</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    expect(await refusal(new Uint8Array(storedZip(parts(sheet))), 'x.xlsx')).toBe('too-many-rows');
  });

  it('that says to be larger than it is, is believed by its cells', async () => {
    const sheet =
      '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Firma</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Alfa</t></is></c></row></sheetData></worksheet>';
    const [table] = await readTableFile(new Uint8Array(storedZip(parts(sheet))), 'x.xlsx');
    expect(table).toMatchObject({ headers: ['Firma'], rows: [['Alfa']] });
  });

  it('that grows without end when it is taken apart is refused', async () => {
    const bomb = await packedZip('xl/worksheets/sheet1.xml', 150 * 1024 * 1024);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await refusal(bomb, 'x.xlsx')).toBe('too-large-inflated');
  });

  it('that is another kind of zip, or a text named so, is told', async () => {
    const zip = storedZip(new Map([['word/document.xml', bytesOf('<a/>')]]));
    expect(await refusal(new Uint8Array(zip), 'x.xlsx')).toBe('not-a-workbook');
    expect((await only('Company,Town\nAlfa,Brno\n', 'x.xlsx')).format).toBe('csv');
  });
});

/** A zip with one entry of so many zeros, packed; its directory says it is small. */
async function packedZip(name: string, length: number): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(length)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  const zip = new Uint8Array(storedZip(new Map([[name, packed]])));
  const view = new DataView(zip.buffer);
  view.setUint16(8, 8, true);
  view.setUint16(30 + name.length + packed.length + 10, 8, true);
  return zip;
}

import fc from 'fast-check';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { longestCell, xlsxSink } from '@/lib/exchange/write-xlsx';

async function written(headers: string[], ...chunks: string[][][]): Promise<Blob> {
  const sink = xlsxSink(headers, 'Leads & <more>');
  for (const rows of chunks) await sink.write(rows);
  return sink.finish();
}

/** All cells, rows as long as the headings; what is empty as ''. */
async function cellsOf(file: Blob): Promise<string[][]> {
  const bytes = Buffer.from(await file.arrayBuffer());
  const [sheet] = await readXlsx(bytes, { trim: false });
  const rows = sheet?.data ?? [];
  return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
}

describe('a workbook', () => {
  it('gives every cell back as the text it was', async () => {
    const headers = ['No.', 'Company', 'Note', 'Empty'];
    const first = [
      ['00123', '=1+1', 'dva\nřádky\r\nkonec', ''],
      ['+420541000001', '<b>&amp;</b>', ' mezery  ', ''],
    ];
    const second = [['1E5', 'Ромашка أحمد 李 👩‍🏭', 'jako _x0041_ a _x005F_', '\tx']];
    expect(await cellsOf(await written(headers, first, [], second))).toEqual([
      headers,
      ...first,
      ...second,
    ]);
  });

  it('has no formula and no number in it, whatever the text', async () => {
    const sheet = await sheetXml(await written(['=h'], [['=1+1'], ['12'], ['+2'], ['@x']]));
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).not.toMatch(/<v[ >]/);
    expect(sheet.match(/t="inlineStr"/g)).toHaveLength(5);
  });

  it('keeps to what XML and a cell can hold', async () => {
    const long = 'x'.repeat(longestCell + 10);
    const [, row] = await cellsOf(await written(['a', 'b'], [['a\u0000b\u001f\uffff', long]]));
    expect(row).toEqual(['ab', 'x'.repeat(longestCell)]);
  });

  it('names columns beyond Z', async () => {
    const headers = Array.from({ length: 60 }, (_, at) => `h${at}`);
    expect(await cellsOf(await written(headers, [headers]))).toEqual([headers, headers]);
  });

  it('gives any text back', async () => {
    // Lone surrogates and control characters cannot stand in XML; the leads have none.
    const cell = fc
      .string({ unit: 'grapheme' })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
      .map((text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (rows) => {
        const full = rows.map(([a, b]) => [`.${a}.`, `.${b}.`]);
        expect(await cellsOf(await written(['a', 'b'], full))).toEqual([['a', 'b'], ...full]);
      }),
      { numRuns: 40 },
    );
  });
});

/** The sheet's own text, unpacked by another hand than the one that packed it. */
async function sheetXml(file: Blob): Promise<string> {
  const { inflateRawSync } = await import('node:zlib');
  const bytes = Buffer.from(await file.arrayBuffer());
  const name = 'xl/worksheets/sheet1.xml';
  const at = bytes.indexOf(name);
  expect(bytes.readUInt32LE(at - 30)).toBe(0x04034b50);
  const size = bytes.readUInt32LE(at - 12);
  const from = at + name.length;
  const xml = inflateRawSync(bytes.subarray(from, from + size));
  expect(xml.length).toBe(bytes.readUInt32LE(at - 8));
  return xml.toString('utf8');
}

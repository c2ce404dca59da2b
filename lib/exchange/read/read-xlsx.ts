import readXlsxFile from 'read-excel-file/universal';
import { workbookMark } from '@/lib/exchange/lead-file-format';
import { fileLimits, ImportFileError } from './import-table';
import { readZip, storedZip } from './zip-entries';

export interface Sheet {
  name: string;
  /** Whether its cells may be guarded against being run as formulas: not those we wrote. */
  guarded: boolean;
  rows: string[][];
}

/** A cell far outside makes a small file a table of thousands of millions of cells. */
function refuseHugeSheet(xml: string, file: string): void {
  let lastRow = 0;
  let lastColumn = 0;
  for (const [, letters = '', digits = ''] of xml.matchAll(
    /<c\b[^>]{0,200}?\br="([A-Z]{1,3})(\d{1,7})"/g,
  )) {
    let column = 0;
    for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
    lastColumn = Math.max(lastColumn, column);
    lastRow = Math.max(lastRow, Number(digits));
  }
  if (lastRow > fileLimits.rows + 100) throw new ImportFileError('too-many-rows', file, lastRow);
  if (lastColumn > fileLimits.columns)
    throw new ImportFileError('too-many-columns', file, lastColumn);
}

/** "2026-11-22", with the hour where the cell has one. Workbooks know no time zones. */
function dateText(date: Date): string {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}

/** What a spreadsheet shows, without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
function numberText(text: string): string {
  if (/^-?\d{1,15}$/.test(text)) return text;
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  const short = Number(number.toPrecision(15));
  return Math.abs(short) < 1e21 && Number.isInteger(short)
    ? BigInt(short).toString()
    : String(short);
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : dateText(cell);
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  return String(cell);
}

const isPart = (name: string) => name.endsWith('.xml') || name.endsWith('.xml.rels');
/** Comments, drawings and the like: hostile or not, nothing of them is read. */
const isWanted = (name: string) =>
  isPart(name) &&
  /^(?:\[Content_Types\]|_rels\/|xl\/(?:_rels\/|workbook|styles|sharedStrings|worksheets\/))/i.test(
    name,
  );

/**
 * The sheets of a workbook that have any cell, their cells as text; dates as "2026-11-22". The parts
 * are taken apart here and handed over unpacked: the library would start workers from made-up
 * addresses, which the extension's policy forbids, and would believe what the file says of its size.
 */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<Sheet[]> {
  const parts = await readZip(bytes, file, isWanted);
  if (![...parts.keys()].some((name) => name.startsWith('xl/')))
    throw new ImportFileError('not-a-workbook', file);
  const workbook = new TextDecoder().decode(parts.get('xl/workbook.xml'));
  const guarded = !workbook.includes(workbookMark);
  for (const [name, content] of parts) {
    if (!/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = new TextDecoder().decode(content);
    refuseHugeSheet(xml, file);
    // A stated size is nothing to rely on; without it the cells decide.
    parts.set(name, new TextEncoder().encode(xml.replace(/<dimension\b[^>]{0,200}>/, '')));
  }
  const sheets = await readXlsxFile(storedZip(parts), {
    parseNumber: numberText,
    trim: false,
  }).catch((error: unknown) => {
    throw new ImportFileError('not-a-workbook', file, undefined, error);
  });
  return sheets.flatMap(({ sheet, data }) => {
    const rows = data.map((row) => row.map(cellText));
    return rows.some((row) => row.some(Boolean)) ? [{ name: sheet, rows, guarded }] : [];
  });
}

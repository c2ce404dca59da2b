import { readCsvRows } from '@/lib/exchange/read-csv';
import { decodeText, type Encoding } from './decode-text';
import { fileLimits, ImportFileError, type ImportTable } from './import-table';
import { layTable } from './lay-table';
import { readJson } from './read-json';
import { readVCards } from './read-vcard';
import { readXlsx } from './read-xlsx';

export interface ReadChoice {
  /** For a text file whose accents look wrong. */
  encoding?: Encoding;
  delimiter?: string;
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, at) => bytes[at] === byte);

const zip = [0x50, 0x4b];
/** The container of .xls, and of workbooks with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Text has next to no control characters; pictures, programs and archives are full of them. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code < 28) || code === 0xfffd)
      odd += 1;
  }
  return odd > 8 && odd / sample.length > 0.05;
}

async function readWorkbook(bytes: Uint8Array, name: string): Promise<ImportTable[]> {
  const sheets = await readXlsx(bytes, name);
  if (sheets.length === 0) throw new ImportFileError('empty', name);
  const tables: ImportTable[] = [];
  let failure: unknown;
  for (const { name: sheet, rows, guarded } of sheets) {
    const filled = rows.flatMap((row, at) =>
      row.some((cell) => cell.trim()) ? [{ row, at }] : [],
    );
    try {
      tables.push(
        layTable({
          format: 'xlsx',
          name: sheets.length > 1 ? `${name} · ${sheet}` : name,
          rows: filled.map(({ row }) => row),
          places: filled.map(({ at }) => at + 1),
          problems: [],
          guarded,
        }),
      );
    } catch (error) {
      // A sheet with nothing but a heading beside one with leads is no reason to stop.
      failure ??= error;
    }
  }
  if (tables.length === 0) throw failure;
  return tables;
}

function readText(text: string, name: string, choice: ReadChoice): ImportTable[] {
  if (text.trim() === '') throw new ImportFileError('empty', name);
  const begin = text.slice(0, 2000).trimStart();
  if (/^BEGIN:VCARD/i.test(begin)) {
    const cards = readVCards(text, name);
    return [{ format: 'vcard', name, ...cards }];
  }
  if (/^[[{]/.test(begin) || /\.json$/i.test(name)) {
    const json = readJson(text.replace(/^\u{FEFF}/u, ''), name);
    if (json.kind === 'leads') {
      const { leads, ownColumns } = json;
      const rows = leads.map((lead) => [nameOfLead(lead)]);
      const places = leads.map((_, at) => at + 1);
      return [
        {
          format: 'leads',
          name,
          headers: ['Company'],
          rows,
          places,
          problems: [],
          leads,
          ownColumns,
        },
      ];
    }
    const { headers, rows, places, problems } = json;
    return [{ format: 'json', name, headers, rows, places, problems }];
  }
  const { rows, places, problems, delimiter } = readCsvRows(text, {
    delimiter: choice.delimiter,
    most: fileLimits.rows + lookedAbove,
  });
  const table = layTable({ format: 'csv', name, rows, places, problems, guarded: true });
  return [{ ...table, delimiter }];
}

/** Rows that may stand above the headings. */
const lookedAbove = 20;

function nameOfLead(lead: unknown): string {
  const { name } = (lead ?? {}) as { name?: { value?: unknown } };
  return typeof name?.value === 'string' ? name.value.slice(0, 500) : '';
}

/**
 * The tables of a file, told by its content, not by its name. Throws ImportFileError with the reason
 * and the place; what is only partly wrong is read and named in the table's `problems`.
 */
export async function readTableFile(
  bytes: Uint8Array,
  name: string,
  choice: ReadChoice = {},
): Promise<ImportTable[]> {
  if (bytes.length > fileLimits.bytes) throw new ImportFileError('too-large', name);
  if (bytes.length === 0) throw new ImportFileError('empty', name);
  if (startsWith(bytes, zip)) return readWorkbook(bytes, name);
  if (startsWith(bytes, compound)) throw new ImportFileError('old-excel', name);
  const { text, encoding } = decodeText(bytes, choice.encoding);
  if (isBinary(text)) throw new ImportFileError('binary', name);
  return readText(text, name, choice).map((table) => ({ ...table, encoding }));
}

import { unguardCell } from '@/lib/exchange/csv-cell';
import { writeCsv } from '@/lib/exchange/write-csv';
import { dayFormatter } from '@/lib/services/day-formatter';
import { columnIds, rowMaker } from '@/lib/services/export-columns';
import type { ExportFormat } from '@/lib/services/export-request';
import { awkwardLeads } from '../../tests/support/awkward-leads';
import { exportedFile, exportRequest } from '../../tests/support/exported';
import { findOffice, type OpenedTable, openInOffice } from './open-in-office';

const leads = awkwardLeads(230);

/** How each file is to be read: delimiter, quotes, UTF-8, from the first line on. */
const filters: Partial<Record<ExportFormat, string>> = {
  excel: 'CSV:59,34,76,1',
  plain: 'CSV:44,34,76,1',
};

function expectedCells(format: ExportFormat): string[][] {
  const { words, locale, headers } = exportRequest();
  const formatDay = dayFormatter('Europe/Prague');
  const phonesGrouped = format !== 'plain';
  const context = { words, locale, formatDay, phonesGrouped, questionSets: [] };
  const { rowOf } = rowMaker(columnIds, [], context);
  return [columnIds.map((id) => headers[id]), ...leads.map(rowOf)];
}

/** A spreadsheet has one kind of line break. */
const shown = (cell: string) => cell.replace(/\r\n?/g, '\n');
/** What a CSV file cannot say to be text: a spreadsheet makes a number, a day or a truth of it. */
const isTakenForValue = (cell: string) =>
  /^[\s\d+(-][\s\d .,:;/()eE+-]*$/.test(cell) || /^(?:true|false)$/i.test(cell.trim());

function compare(format: ExportFormat, { cells }: OpenedTable) {
  const isCsv = format !== 'xlsx';
  const wrong: string[] = [];
  let compared = 0;
  for (const [row, expected] of expectedCells(format).entries())
    for (const [column, cell] of expected.entries()) {
      if (isCsv && isTakenForValue(cell)) continue;
      compared += 1;
      const found = cells[row]?.[column] ?? '';
      const plain = isCsv ? unguardCell(found) : found;
      if (shown(plain) !== shown(cell))
        wrong.push(
          `row ${row + 1}, ${columnIds[column]}: ${JSON.stringify(cell)} is ${JSON.stringify(found)}`,
        );
    }
  return { compared, wrong };
}

async function check(office: string, format: ExportFormat): Promise<boolean> {
  const { fileName, bytes } = await exportedFile(leads, { format });
  const opened = await openInOffice(office, fileName, bytes, filters[format]);
  const { compared, wrong } = compare(format, opened);
  console.log(
    `${format.padEnd(6)} ${opened.formulas} formula cells, ${compared - wrong.length} of ${compared} cells equal`,
  );
  for (const line of wrong.slice(0, 10)) console.log(`       ${line}`);
  return opened.formulas === 0 && wrong.length === 0;
}

/** That the check can fail: a file without guards must show its formula. */
async function seesFormulas(office: string): Promise<boolean> {
  const bytes = new TextEncoder().encode(writeCsv(['a'], [['x']], 'plain').replace('x', '=1+1'));
  const { formulas } = await openInOffice(office, 'bare.csv', bytes, filters.plain);
  console.log(`bare   ${formulas} formula cells, as there must be`);
  return formulas === 1;
}

const office = await findOffice();
if (!office) {
  console.log('Left out: there is no LibreOffice here (Debian: apt-get install libreoffice-calc).');
} else {
  const results = [await seesFormulas(office)];
  for (const format of ['excel', 'plain', 'xlsx'] as const)
    results.push(await check(office, format));
  process.exitCode = results.every(Boolean) ? 0 : 1;
}

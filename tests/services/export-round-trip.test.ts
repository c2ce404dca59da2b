import fc from 'fast-check';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Lead } from '@/lib/domain/lead';
import type { OwnColumn } from '@/lib/domain/own-column';
import { unguardCell } from '@/lib/exchange/csv-cell';
import { readCsv } from '@/lib/exchange/read-csv';
import { dayFormatter } from '@/lib/services/day-formatter';
import { type ChosenColumn, columnIds, rowMaker } from '@/lib/services/export-columns';
import { anyLead, awkwardLeads } from '../support/awkward-leads';
import { exportedFile, exportRequest } from '../support/exported';

const ownColumns: OwnColumn[] = [
  { id: 'machines', name: '=Machines', type: 'number', choices: [], order: 1 },
  { id: 'remark', name: 'Remark', type: 'text', choices: [], order: 2 },
];
const columns: ChosenColumn[] = [...columnIds, 'own:machines', 'own:remark'];
const headings = [...columnIds.map((id) => `<${id}>`), '=Machines', 'Remark'];
const many = awkwardLeads(10_000);

/** What stands in each cell, before it is written. */
function cellsOf(leads: readonly Lead[], phonesGrouped: boolean): string[][] {
  const { words, locale } = exportRequest();
  const formatDay = dayFormatter('Europe/Prague');
  const context = { words, locale, formatDay, phonesGrouped, questionSets: [] };
  const { rowOf } = rowMaker(columns, ownColumns, context);
  return leads.map(rowOf);
}

describe('10,000 awkward leads', () => {
  it.each(['excel', 'plain'] as const)('are told back cell by cell: CSV, %s', async (format) => {
    const { text } = await exportedFile(many, { format, columns }, ownColumns);
    const [first, ...rows] = readCsv(text).map((row) => row.map(unguardCell));
    expect(first).toEqual(headings);
    expect(rows).toEqual(cellsOf(many, format === 'excel'));
  });

  it('are told back cell by cell: XLSX', async () => {
    const { bytes } = await exportedFile(many, { format: 'xlsx', columns }, ownColumns);
    const [sheet] = await readXlsx(Buffer.from(bytes), { trim: false });
    const [first, ...rows] = (sheet?.data ?? []).map((row) =>
      row.map((cell) => (cell === null ? '' : String(cell))),
    );
    expect(first).toEqual(headings);
    expect(rows).toEqual(cellsOf(many, true));
  }, 120_000);

  it('are told back whole: JSON', async () => {
    const { text } = await exportedFile(many, { format: 'json' }, ownColumns);
    const file = JSON.parse(text) as { leads: Lead[]; ownColumns: OwnColumn[] };
    expect(file.leads).toEqual(many);
    expect(file.ownColumns).toEqual(ownColumns);
  });
});

describe('any lead', () => {
  it.each(['excel', 'plain'] as const)('is told back, and is no formula: %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLead, { minLength: 1, maxLength: 3 }), async (leads) => {
        const { text } = await exportedFile(leads, { format, columns }, ownColumns);
        const [, ...rows] = readCsv(text);
        // What is no Unicode text, half a character, no file can hold.
        const whole = cellsOf(leads, format === 'excel').map((row) =>
          row.map((cell) => cell.toWellFormed()),
        );
        expect(rows.map((row) => row.map(unguardCell))).toEqual(whole);
        for (const cell of rows.flat()) {
          expect(cell).not.toMatch(/^[=@\t\r\n]/);
          if (/^[+-]/.test(cell)) expect(cell).toMatch(/^[+-][\d .,()/;+-]*$/);
        }
      }),
      { numRuns: 60 },
    );
  });
});

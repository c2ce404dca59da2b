import { ownTypeOf } from '@/lib/domain/import/column-content';
import type { ColumnMapping } from '@/lib/domain/import/import-target';
import { headersKey, recogniseColumns } from '@/lib/domain/import/recognise-columns';
import { recogniseSales } from '@/lib/domain/import/recognise-sales';
import { responsibleOfFile } from '@/lib/domain/import/responsible-of-file';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { ImportTable } from '@/lib/exchange/read/import-table';
import type { ImportOwner, TableOverview } from './import-types';

const samplesShown = 3;
const looked = 2000;

interface Surroundings {
  fileIndex: number;
  ownColumns: readonly OwnColumn[];
  remembered: ReadonlyMap<string, ColumnMapping>;
  representatives: readonly string[];
  owner: ImportOwner;
}

/** What the screen shows of a table before anything is decided, with how its columns are understood. */
export function overviewOf(
  { format, name, headers, rows, problems, encoding, delimiter }: ImportTable,
  { fileIndex, ownColumns, remembered, representatives, owner }: Surroundings,
): TableOverview {
  const some = rows.slice(0, looked);
  const cellsOf = (at: number) => some.map((row) => row[at] ?? '').filter((cell) => cell.trim());
  const recognition = recogniseColumns(
    { headers, rows: some.slice(0, 200) },
    ownColumns,
    remembered.get(headersKey(headers)),
  );
  const { targets, rowKind } = recognition;
  const ofFile = responsibleOfFile(name, representatives);
  const hasColumn = format === 'leads' || targets.includes('responsible');
  return {
    format,
    name,
    fileIndex,
    headers,
    samples: headers.map((_, at) =>
      [...new Set(cellsOf(at).map((cell) => cell.slice(0, 80)))].slice(0, samplesShown),
    ),
    rowCount: rows.length,
    problems,
    ...(encoding && { encoding }),
    ...(delimiter && { delimiter }),
    choice: { targets, rowKind, responsible: ofFile ?? owner.responsible },
    sales:
      format === 'leads'
        ? { columns: [], isSales: false }
        : recogniseSales(headers, some.slice(0, 200)),
    remembered: recognition.remembered,
    ownTypes: headers.map((_, at) => ownTypeOf(cellsOf(at))),
    responsibleFrom: hasColumn ? 'column' : ofFile ? 'file' : 'settings',
  };
}

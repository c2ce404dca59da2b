import type { ColumnMapping, ColumnTarget } from '@/lib/domain/import/import-target';
import { headersKey } from '@/lib/domain/import/recognise-columns';
import type { ImportTable } from '@/lib/exchange/read/import-table';
import type { ImportJob, TableChoice } from './import-types';
import type { PlannedRow } from './plan-rows';
import { previewRow } from './preview-rows';
import type { UnderstoodRow } from './understand-rows';

interface Planned {
  rows: PlannedRow[];
  understood: UnderstoodRow[];
  choices: TableChoice[];
}

/**
 * Under which heading each column of each table goes: its own, or that of a column of another file
 * which is understood as the same. Side by side, one of the two would not be read again.
 */
function jointHeadings(
  tables: readonly ImportTable[],
  choices: readonly TableChoice[],
  used: readonly number[],
) {
  const headers: string[] = [];
  const understoodAs = new Map<string, string>();
  const byTable = new Map<number, string[]>();
  for (const table of used) {
    const taken = new Set<string>();
    const own = (tables[table]?.headers ?? []).map((heading, at) => {
      const target = choices[table]?.targets[at] ?? 'ignore';
      const alike = target === 'ignore' ? undefined : understoodAs.get(target);
      const free = [alike, heading].find((each) => each !== undefined && !taken.has(each));
      const name = free ?? `${heading} (${at + 1})`;
      taken.add(name);
      if (!headers.includes(name)) headers.push(name);
      if (target !== 'ignore' && !understoodAs.has(target)) understoodAs.set(target, name);
      return name;
    });
    byTable.set(table, own);
  }
  return { headers, byTable };
}

type BadRows = Awaited<ReturnType<ImportJob['badRows']>>;

interface BadRowsOptions {
  /** The heading of the column that tells whose a row is. */
  heading: string;
  /** That of the column with the reasons, which is put behind the others. */
  reason: string;
  /** Whose all rows are where nothing tells it. */
  usual: string;
  /** How the columns are mapped, own columns that are yet to be made among them. */
  asked: readonly TableChoice[];
  now: number;
}

/** See ImportJob.badRows; `mapping`: what the columns of their file hold. */
export function badRowsOf(
  { rows, understood, choices }: Planned,
  tables: readonly ImportTable[],
  { heading, reason, usual, asked, now }: BadRowsOptions,
): BadRows & { mapping: ColumnMapping } {
  const bad = [...rows.keys()].filter((index) => rows[index]?.outcome === 'bad');
  const used = [...new Set(bad.map((index) => understood[index]?.table ?? 0))];
  /** Whose a file is stands in its name, which the rows are about to lose. */
  const ownerOf = (table: number) => {
    const { targets = [], responsible: name } = choices[table] ?? {};
    const isTold = tables[table]?.format === 'leads' || targets.includes('responsible');
    return isTold || name === usual ? undefined : name || undefined;
  };
  const { headers: own, byTable } = jointHeadings(tables, choices, used);
  const headers = [...new Set([...own, ...(used.some(ownerOf) ? [heading] : [])])];
  const targetOf = (name: string): ColumnTarget => {
    for (const table of used) {
      const target = asked[table]?.targets[byTable.get(table)?.indexOf(name) ?? -1];
      if (target !== undefined && target !== 'ignore') return target;
    }
    return name === heading ? 'responsible' : 'ignore';
  };
  return {
    mapping: {
      headers: headersKey([...headers, reason]),
      targets: [...headers.map(targetOf), 'ignore'],
      rowKind: asked[used[0] ?? 0]?.rowKind ?? 'company',
      at: now,
    },
    headers,
    rows: bad.map((index) => {
      const { table = 0, at = 0 } = understood[index] ?? {};
      const row = tables[table]?.rows[at] ?? [];
      const cells = new Map(byTable.get(table)?.map((name, column) => [name, row[column] ?? '']));
      const name = ownerOf(table);
      if (name && !cells.get(heading)) cells.set(heading, name);
      return headers.map((heading) => cells.get(heading) ?? '');
    }),
    problems: bad.map(
      (index) => previewRow(index, { rows, understood, leads: new Map() }, tables).problems,
    ),
  };
}

import type { Lead } from '@/lib/domain/lead';
import type { Refusal, RefusalEffect, RefusalReason } from '@/lib/exchange/preflight';
import type { CrmColumn, CrmFile } from './crm-file';
import type { CrmRow } from './crm-row';

/** Letters without accents only: a domain in other letters is refused by all of them. */
const email =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i;

/** Responsible person → the user's e-mail or name in the target. */
export type Owners = Readonly<Record<string, string>>;

type Problem = Pick<Refusal, 'column' | 'reason' | 'effect' | 'value'>;

interface Checked {
  cells: string[];
  problems: Problem[];
}

const problem = (
  column: string,
  reason: RefusalReason,
  effect: RefusalEffect,
  value = '',
): Problem => ({ column, reason, effect, value });

/** What is wrong with a value that is there; undefined where nothing is. */
function wrong(column: CrmColumn, row: CrmRow, value: string): RefusalReason | undefined {
  if (column.rule === 'email' && !email.test(value)) return 'not-an-email';
  if (column.rule === 'phone' && !column.phone?.(row)?.e164) return 'bad-phone';
  if (column.max !== undefined && value.length > column.max) return 'too-long';
  return undefined;
}

function cellOf(column: CrmColumn, row: CrmRow, owners: Owners, problems: Problem[]): string {
  const { heading, rule, required, cut, max } = column;
  const value = column.value(row);
  if (value === '') {
    if (required) problems.push(problem(heading, 'missing', 'left-out'));
    return '';
  }
  if (rule === 'owner') {
    const owner = owners[value];
    if (!owner) problems.push(problem(heading, 'unknown-owner', 'without', value));
    return owner ?? '';
  }
  const reason = wrong(column, row, value);
  if (!reason) return value;
  if (reason === 'too-long' && cut) {
    problems.push(problem(heading, reason, 'cut', value.slice(0, 80)));
    return value.slice(0, max);
  }
  problems.push(problem(heading, reason, required ? 'left-out' : 'without', value.slice(0, 80)));
  return '';
}

function checkedRow({ columns, anyOf }: CrmFile, row: CrmRow, owners: Owners): Checked {
  const problems: Problem[] = [];
  const cells = columns.map((column) => cellOf(column, row, owners, problems));
  if (anyOf) {
    const filled = columns.some(({ heading }, at) => anyOf.includes(heading) && cells[at]);
    if (!filled) problems.push(problem(anyOf.join(', '), 'none-of', 'left-out'));
  }
  return { cells, problems };
}

/** The rows of a lead in one file; remembers what may be there once only. */
export function rowChecker(
  file: CrmFile,
  owners: Owners,
  refuse: (refusal: Refusal) => void,
): (lead: Lead) => string[][] {
  /** Unique values, and the running number of the lead that has each. */
  const seen = new Map<string, number>();
  const { heading, key } = file.unique;
  return (lead) => {
    const rows: string[][] = [];
    for (const row of file.rowsOf(lead)) {
      const { cells, problems } = checkedRow(file, row, owners);
      // A value that stays out of the file is in nobody's way.
      const isOut = problems.some(({ column }) => column === heading);
      const unique = isOut ? '' : key(row);
      const first = unique === '' ? undefined : seen.get(unique);
      if (first !== undefined)
        problems.push(problem(heading, 'duplicate', 'left-out', String(first)));
      const name = row.person?.fullName ?? row.company;
      for (const each of problems)
        refuse({
          leadId: lead.id,
          number: lead.number,
          name: !name || name === lead.name.value ? lead.name.value : `${lead.name.value}: ${name}`,
          ...each,
        });
      if (problems.some(({ effect }) => effect === 'left-out')) continue;
      if (unique !== '') seen.set(unique, lead.number);
      rows.push(cells);
    }
    return rows;
  };
}

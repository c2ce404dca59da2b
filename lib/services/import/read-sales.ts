import { type CapturedRecord, emptyRecord } from '@/lib/domain/captured-record';
import { dayOf, dayOrderOf } from '@/lib/domain/import/plain-values';
import { amountOf, type SalesColumn } from '@/lib/domain/import/recognise-sales';
import { numberOfPart } from '@/lib/domain/import/registration-of-cell';
import { cleanText } from '@/lib/domain/normalize/clean-text';
import { companyNameKey } from '@/lib/domain/normalize/company-name';
import { findEmails } from '@/lib/domain/normalize/email';
import type { Sale } from '@/lib/domain/sale';
import type { ImportTable } from '@/lib/exchange/read/import-table';
import type { SalesRowProblem } from './sales-types';

/** A row as understood, and where it stands. */
export interface SaleRow {
  table: number;
  at: number;
  problem?: SalesRowProblem;
  sale?: Sale;
  /** Key of its customer. */
  customer?: string;
}

/** Whom rows are about: one where number, e-mail or name are the same. */
export interface RowCustomer {
  name: string;
  record: CapturedRecord;
  rows: number[];
}

interface Reading {
  region: string;
  now: number;
  /** Called after every row with how many were read. */
  onRow(done: number): void;
}

/** Reads every row of lists of sales; nothing of the base is asked yet. */
export function readSales(
  tables: readonly ImportTable[],
  columns: readonly (readonly SalesColumn[])[],
  { region, now, onRow }: Reading,
): { rows: SaleRow[]; customers: Map<string, RowCustomer> } {
  const rows: SaleRow[] = [];
  const customers = new Map<string, RowCustomer>();
  tables.forEach((table, number) => {
    const own = columns[number] ?? [];
    const place = (column: SalesColumn) => own.indexOf(column);
    const dates = place('date');
    const order = dayOrderOf(table.rows.slice(0, 500).map((row) => row[dates] ?? ''));
    table.rows.forEach((row, at) => {
      const cell = (column: SalesColumn) => cleanText(row[place(column)] ?? '', 300);
      const index = rows.length;
      const on = dayOf(cell('date'), order);
      const amount = amountOf(cell('amount'));
      const who = customerOf(table, cell, { region, now });
      const found: SaleRow = { table: number, at };
      rows.push(found);
      if (!who) found.problem = 'no-customer';
      else if (!on) found.problem = 'no-date';
      else if (amount === undefined) found.problem = 'no-amount';
      else {
        found.sale = { on, amount, product: cell('product').slice(0, 200) };
        found.customer = who.key;
        const known = customers.get(who.key);
        if (known) known.rows.push(index);
        else customers.set(who.key, { name: who.name, record: who.record, rows: [index] });
      }
      onRow(rows.length);
    });
  });
  return { rows, customers };
}

function customerOf(
  { name: file }: ImportTable,
  cell: (column: SalesColumn) => string,
  { region, now }: Omit<Reading, 'onRow'>,
): { key: string; name: string; record: CapturedRecord } | undefined {
  const origin = { source: 'import', where: file.slice(0, 200), page: '', at: now } as const;
  const name = cell('customer');
  const number = cell('registrationNumber');
  const [email] = findEmails(cell('email'));
  const registered = number
    ? numberOfPart(number, '', { origin: { source: 'import', where: file, at: now }, region })
    : undefined;
  const shown = name || email || number;
  if (!shown) return undefined;
  const record: CapturedRecord = {
    ...emptyRecord('organization', { value: shown, origin }),
    ...(registered && { registrationNumbers: [registered] }),
    ...(email && { emails: [{ value: email, origin }] }),
  };
  const key = registered
    ? `reg ${registered.scheme} ${registered.value}`
    : email
      ? `email ${email}`
      : `name ${companyNameKey(name) || name}`;
  return { key, name: shown, record };
}

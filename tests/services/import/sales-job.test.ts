import { describe, expect, it } from 'vitest';
import { commitLeads } from '@/lib/services/commit-leads';
import { ImportCancelledError } from '@/lib/services/import/import-cancelled-error';
import { createImportJob } from '@/lib/services/import/import-job';
import type { OnProgress } from '@/lib/services/import/import-types';
import type { SalesOptions } from '@/lib/services/import/sales-types';
import { undoAction } from '@/lib/services/undo-action';
import { inventedLead, text } from '../../support/invented-lead';
import { freshStore } from '../store-for-test';
import { fileOf, importedAt } from './import-world';

const store = freshStore();
const usual: SalesOptions = { unmatched: 'leave', accepted: [] };

/** Three leads: one known by its number, one by its name, two of one name. */
async function fill() {
  const named = (number: number, name: string, parts = {}) =>
    inventedLead({
      id: `lead-${number}`,
      number,
      name: text(name),
      emails: [],
      phones: [],
      websites: [],
      keys: [],
      ...parts,
    });
  const leads = [
    named(1, 'Kovárna Brázda s.r.o.', {
      keys: ['email:info@kovarna.example'],
      emails: [text('info@kovarna.example')],
    }),
    named(2, 'Lisovna Hanák, a.s.', {
      sales: [{ on: '2026-09-01', product: 'Těsnění', amount: 500 }],
    }),
    named(3, 'Dvojčata s.r.o.'),
    named(4, 'Dvojčata, spol. s r.o.'),
  ];
  await commitLeads(store.base(), { now: importedAt, kind: 'import' }, async (change) => {
    for (const lead of leads) change.put({ ...lead, number: change.takeNumber() }, undefined);
  });
}

const sales = `Datum;Zákazník;E-mail;Výrobek;Částka
5. 10. 2026;Brázda kovárna;info@kovarna.example;Těsnění;1 200,50 Kč
6. 10. 2026;LISOVNA HANÁK;;Ventil;300
1. 9. 2026;Lisovna Hanák a.s.;;Těsnění;500
1. 9. 2026;Lisovna Hanák a.s.;;Těsnění;500
7. 10. 2026;Dvojčata;;Ventil;10
8. 10. 2026;Neznámá firma s.r.o.;;Ventil;70
9. 10. 2026;Neznámá firma;;Ventil;30
někdy;Lisovna Hanák a.s.;;Ventil;70
10. 10. 2026;Lisovna Hanák a.s.;;Ventil;mnoho
11. 10. 2026;;;Ventil;70
`;

/** So many sales, each to somebody else whom nobody knows. */
function manySales(count: number): string {
  const line = (at: number) => `1. 10. 2026;Dílna ${at};info@dilna-${at}.example;Ventil;${at + 1}`;
  const lines = Array.from({ length: count }, (_, at) => line(at));
  return ['Datum;Zákazník;E-mail;Výrobek;Částka', ...lines].join('\n');
}

async function planned(options: Partial<SalesOptions> = {}, file = sales, onProgress?: OnProgress) {
  const job = createImportJob(store.base(), () => importedAt);
  const owner = { region: 'CZ', responsible: 'Petra Vzorná', strictness: 'careful' as const };
  const read = await job.readFiles([fileOf({ name: 'prodeje.csv', text: file })], owner);
  const columns = read.tables.map((table) => table.sales.columns);
  const plan = await job.planSales(columns, { ...usual, ...options }, onProgress);
  return { job, read, plan };
}
const salesOf = async (id: string) => (await store.base().leads.get(id))?.sales;

describe('a list of sales', () => {
  it('is told from a list of leads', async () => {
    const { read } = await planned();
    expect(read.tables[0]?.sales).toEqual({
      columns: ['date', 'customer', 'email', 'product', 'amount'],
      isSales: true,
    });
    const job = createImportJob(store.base(), () => importedAt);
    const leads = await job.readFiles(
      [fileOf({ text: 'Firma;Telefon;Obec\nKovárna;541 000 001;Brno\n' })],
      { region: 'CZ', responsible: '', strictness: 'careful' },
    );
    expect(leads.tables[0]?.sales.isSales).toBe(false);
  });

  it('says of every row what becomes of it', async () => {
    await fill();
    const { plan, job } = await planned();
    expect(plan.counts).toEqual({ add: 3, known: 1, unmatched: 3, bad: 3 });
    expect(plan.amount).toBeCloseTo(2000.5);
    expect(plan).toMatchObject({ newLeads: 0, changedLeads: 2 });
    const outcomes = plan.customers.map(({ name, outcome, lead, by }) => [
      name,
      outcome,
      lead?.number,
      by,
    ]);
    expect(outcomes).toEqual([
      ['Neznámá firma s.r.o.', 'unmatched', undefined, undefined],
      ['Dvojčata', 'several', undefined, undefined],
      ['LISOVNA HANÁK', 'matched', 2, 'name'],
      ['Brázda kovárna', 'matched', 1, 'email:info@kovarna.example'],
    ]);
    const left = await job.salesLeft();
    expect(left.rows.map((row) => row[1])).toEqual([
      'Dvojčata',
      'Neznámá firma s.r.o.',
      'Neznámá firma',
      'Lisovna Hanák a.s.',
      'Lisovna Hanák a.s.',
      '',
    ]);
    expect(left.reasons).toEqual([
      'several',
      'unmatched',
      'unmatched',
      'no-date',
      'no-amount',
      'no-customer',
    ]);
    expect(await salesOf('lead-1')).toBeUndefined();
  });

  it('goes to its leads in one action, is known the next time, and can be undone', async () => {
    await fill();
    const { job } = await planned();
    const { action } = await job.commitSales();
    expect(await salesOf('lead-1')).toEqual([
      { on: '2026-10-05', product: 'Těsnění', amount: 1200.5 },
    ]);
    expect(await salesOf('lead-2')).toEqual([
      { on: '2026-09-01', product: 'Těsnění', amount: 500 },
      { on: '2026-09-01', product: 'Těsnění', amount: 500 },
      { on: '2026-10-06', product: 'Ventil', amount: 300 },
    ]);
    expect((await store.base().actions.get(action ?? ''))?.kind).toBe('sales');
    const again = await planned();
    expect(again.plan.counts).toEqual({ add: 0, known: 4, unmatched: 3, bad: 3 });
    await undoAction(store.base(), action ?? '', importedAt);
    expect(await salesOf('lead-1')).toBeUndefined();
    expect(await salesOf('lead-2')).toHaveLength(1);
  });

  it('makes customers of those who are not in the base, where that is wanted', async () => {
    await fill();
    const { job, plan } = await planned({ unmatched: 'new' });
    expect(plan).toMatchObject({ newLeads: 2, counts: { add: 6, unmatched: 0 } });
    await job.commitSales();
    const made = await store.base().leads.where('number').above(4).sortBy('number');
    const unknown = made.find(({ name }) => name.value === 'Neznámá firma s.r.o.');
    expect(unknown).toMatchObject({
      stage: { value: 'customer' },
      entryStage: 'customer',
      sourceChannel: 'current-customer',
      responsible: 'Petra Vzorná',
      createdAt: Date.UTC(2026, 9, 8, 12),
      sales: [{ amount: 70 }, { amount: 30 }],
    });
    expect(unknown?.retainUntil).toBeGreaterThan(importedAt);
  });

  it('suggests a lead whose name is nearly the same, and takes it where that is said', async () => {
    await fill();
    const file = 'Date,Customer,Amount\n2026-10-01,Kovarna Brazdra s.r.o.,90\n';
    const first = await planned({}, file);
    const [customer] = first.plan.customers;
    expect(customer).toMatchObject({ outcome: 'unmatched', suggestion: { number: 1 } });
    const { job, plan } = await planned({ accepted: ['Kovarna Brazdra s.r.o.'] }, file);
    expect(plan.customers[0]).toMatchObject({ outcome: 'matched', lead: { number: 1 } });
    await job.commitSales();
    expect(await salesOf('lead-1')).toEqual([{ on: '2026-10-01', product: '', amount: 90 }]);
  });

  it('is planned again where the base changed meanwhile', async () => {
    await fill();
    const { job } = await planned();
    await commitLeads(store.base(), { now: importedAt, kind: 'delete' }, async (change) => {
      const gone = await store.base().leads.get('lead-1');
      if (gone) change.remove(gone);
    });
    const { plan } = await job.commitSales();
    expect(plan.counts).toEqual({ add: 2, known: 1, unmatched: 4, bad: 3 });
  });

  it('tells how far it is, and gives the customers a page at a time', async () => {
    const steps: string[] = [];
    const { job, plan } = await planned({ unmatched: 'new' }, manySales(1200), ({ step, done }) =>
      steps.push(`${step} ${done}`),
    );
    expect(steps).toContain('understanding 500');
    expect(steps).toContain('understanding 1000');
    expect(steps).toContain('matching 0');
    expect([plan.customerCount, plan.customers.length]).toEqual([1200, 100]);
    const further = await job.salesCustomers(100, 1100);
    const names = new Set([...plan.customers, ...further].map(({ name }) => name));
    expect([further.length, names.size]).toEqual([1100, 1200]);
    expect(await job.salesCustomers(1200, 10)).toEqual([]);
    const saved: number[] = [];
    await job.commitSales(({ step, done, total }) => {
      if (step === 'saving') saved.push(done);
      expect(total).toBe(1200);
    });
    expect(saved[0]).toBe(0);
    expect(saved.at(-1)).toBe(1200);
  });

  it('is given up while it is written, leaves nothing, and can be made again', async () => {
    await fill();
    const { job } = await planned(
      { unmatched: 'new' },
      sales + manySales(1200).split('\n').slice(1).join('\n'),
    );
    const before = await store.base().leads.toArray();
    const giving = job.commitSales(({ done }) => {
      if (done > 0) void job.cancelSales();
    });
    await expect(giving).rejects.toBeInstanceOf(ImportCancelledError);
    expect(await store.base().leads.toArray()).toEqual(before);
    expect(
      await store
        .base()
        .actions.filter(({ kind }) => kind === 'sales')
        .count(),
    ).toBe(0);
    const { plan } = await job.commitSales();
    expect(await store.base().leads.count()).toBe(4 + plan.newLeads);
    // Too late: what is through stays.
    await job.cancelSales();
    expect(await store.base().leads.count()).toBe(4 + plan.newLeads);
  });
});

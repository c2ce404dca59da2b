import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf } from '@/lib/db/projection-chunks';
import { findStoreState } from '@/lib/db/store-state';
import { leadSchema } from '@/lib/domain/lead';
import { leadSummary } from '@/lib/domain/projections/lead-summary';
import { saveDraft } from '@/lib/services/save-lead';
import { inventedCsv } from '../../support/invented-csv';
import { freshStore, newDraft, saveOptions } from '../store-for-test';
import { czechFile, imported, importedAt, planned } from './import-world';

const store = freshStore();
const allLeads = () => store.base().leads.orderBy('number').toArray();

describe('an import', () => {
  it('makes leads of rows, every column in its place', async () => {
    const done = await imported(
      store.base(),
      [{ text: czechFile }],
      {},
      (choice, { headers, ownTypes }) => ({
        ...choice,
        targets: choice.targets.map((target, at) =>
          headers[at] === 'Obrat' ? (`new:${ownTypes[at] ?? 'text'}` as const) : target,
        ),
      }),
    );
    expect(done.plan.counts).toEqual({ new: 2, merged: 0, unchanged: 0, bad: 0, skipped: 0 });
    const [kovarna, ounapuu] = await allLeads();
    const [column] = await store.base().ownColumns.toArray();
    expect(column).toMatchObject({ name: 'Obrat', type: 'number' });
    expect(kovarna).toMatchObject({
      kind: 'organization',
      name: {
        value: 'Kovárna Brázda s.r.o.',
        origin: { source: 'import', where: 'leads.csv: Firma', at: importedAt },
      },
      phones: [{ e164: '+420541000002' }, { e164: '+420541000003' }],
      emails: [{ value: 'info@kovarna.example' }],
      websites: [{ value: 'https://www.kovarna.example/' }],
      registrationNumbers: [{ scheme: 'CZ-ICO', value: '39010015', valid: true }],
      addresses: [{ street: 'Dlouhá 3', locality: 'Třebíč', postalCode: '067401', country: 'CZ' }],
      people: [{ name: 'Ing. Jana Brázdová', decides: true, phones: [{ e164: '+420541000001' }] }],
      stage: { value: 'mql', comeBackOn: '2027-01-05' },
      tags: ['kovárny', 'veletrh'],
      note: 'volat ráno',
      sourceChannel: 'fair-or-conference',
      responsible: 'Alice Novotná',
      ownValues: { [column?.id ?? '']: 1234.5 },
      revision: 1,
    });
    expect(ounapuu).toMatchObject({
      phones: [{ e164: '+3727300001' }],
      sourceChannel: 'bought-list',
      responsible: 'Petra Vzorná',
    });
    for (const lead of await allLeads()) expect(leadSchema.parse(lead)).toEqual(lead);
  });

  it('of the same file again leaves everything unchanged', async () => {
    await imported(store.base(), [{ text: czechFile }]);
    const before = await allLeads();
    const again = await imported(store.base(), [{ text: czechFile }]);
    expect(again.plan.counts).toMatchObject({ new: 0, merged: 0, unchanged: 2, bad: 0 });
    expect(again.action).toBeUndefined();
    expect(await allLeads()).toEqual(before);
  });

  it('cuts nothing off without a word: a text that is too long makes its row a bad one', async () => {
    const orders = 'x'.repeat(2001);
    const text = `Company;Paid orders;Comments;Tags;Need note\nAlfa;${orders};;;\nBeta;;${'y'.repeat(10_001)};;\nGama;;;${'z'.repeat(61)};\nDelta;;;;${'n'.repeat(2001)}\nEta;${'x'.repeat(2000)};${'y'.repeat(10_000)};${'z'.repeat(60)};${'n'.repeat(2000)}\n`;
    const { job, plan } = await planned(store.base(), [{ text }]);
    expect(plan.counts).toMatchObject({ new: 1, bad: 4 });
    const { rows } = await job.rows('bad', 0, 10);
    expect(
      rows.map(({ problems }) => problems.map(({ code, heading }) => [code, heading])),
    ).toEqual([
      [['too-long', 'Paid orders']],
      [['too-long', 'Comments']],
      [['too-long', 'Tags']],
      [['too-long', 'Need note']],
    ]);
    const bad = await job.badRows('Responsible person', 'Reason');
    expect(bad.rows[0]?.[1]).toBe(orders);
    await imported(store.base(), [{ text }], { badValues: 'note' });
    expect((await allLeads())[0]).toMatchObject({ paidOrders: 'x'.repeat(2000) });
  });

  it('keeps the base’s text where what a file adds has no room beside it, and says so', async () => {
    const first = `Company;E-mail;Paid orders;Comments\nAlfa;info@alfa.example;${'x'.repeat(1990)};short\n`;
    await imported(store.base(), [{ text: first }]);
    const more =
      'Company;E-mail;Paid orders;Comments\nAlfa;info@alfa.example;ten crates of bolts;more\n';
    const { job } = await planned(store.base(), [{ text: more }]);
    const { rows } = await job.rows('all', 0, 10);
    expect(rows[0]).toMatchObject({ kept: ['paidOrders'], changed: ['note'] });
    await job.commit();
    expect((await allLeads())[0]).toMatchObject({
      paidOrders: 'x'.repeat(1990),
      note: 'short\nmore',
    });
  });

  it('names bad rows with column and value, gives them back as they stand, and takes them once they are right', async () => {
    const text =
      'Company;E-mail;Stage\nAlfa;jan(at;SQL\n;info@b.example;\nGama;info@gama.example;wrong word\nDelta;;\n';
    const { job, plan } = await planned(store.base(), [{ text }]);
    expect(plan.counts).toMatchObject({ new: 1, bad: 3 });
    const { rows } = await job.rows('bad', 0, 10);
    expect(rows.map(({ place, problems }) => [place, problems[0]])).toEqual([
      [2, { code: 'not-an-email', column: 1, value: 'jan(at', heading: 'E-mail' }],
      [3, { code: 'name-missing', value: '' }],
      [4, { code: 'unknown-word', column: 2, value: 'wrong word', heading: 'Stage' }],
    ]);
    const bad = await job.badRows('Responsible person', 'Reason');
    expect(bad.headers).toEqual(['Company', 'E-mail', 'Stage']);
    expect(bad.rows).toEqual([
      ['Alfa', 'jan(at', 'SQL'],
      ['', 'info@b.example', ''],
      ['Gama', 'info@gama.example', 'wrong word'],
    ]);
    const noted = await imported(store.base(), [{ text }], { badValues: 'note' });
    expect(noted.plan.counts).toMatchObject({ new: 3, bad: 1 });
    expect((await allLeads())[0]).toMatchObject({
      name: { value: 'Alfa' },
      note: 'E-mail: jan(at',
    });
  });

  it('is planned anew when the base was changed after the preview', async () => {
    const { job, plan } = await planned(store.base(), [
      { text: 'Company;E-mail\nKovárna Brázda;info@kovarna-brazda.test\n' },
    ]);
    expect(plan.counts.new).toBe(1);
    await saveDraft(store.base(), newDraft(), saveOptions());
    const { plan: done } = await job.commit();
    expect(done.counts).toMatchObject({ new: 0, unchanged: 1 });
    expect(await store.base().leads.count()).toBe(1);
  });

  it('leaves nothing when it fails half-way', async () => {
    const { job } = await planned(store.base(), [{ text: czechFile }]);
    const fail = () => {
      throw new Error('the disk is full');
    };
    store.base().actions.hook('creating', fail);
    await expect(job.commit()).rejects.toThrow('the disk is full');
    store.base().actions.hook('creating').unsubscribe(fail);
    expect(await store.base().leads.count()).toBe(0);
    expect(await store.base().columnMappings.count()).toBe(0);
  });

  it('tells how far the writing has come, and leaves nothing when it is given up', async () => {
    const text = inventedCsv(5000);
    const { job } = await planned(store.base(), [{ text }]);
    const given: number[] = [];
    const committing = job.commit(({ step, done }) => {
      if (step !== 'saving') return;
      given.push(done);
      if (done >= 2000) void job.cancelCommit();
    });
    await expect(committing).rejects.toThrow('cancelled');
    expect(Math.max(...given)).toBeLessThan(4000);
    expect(await store.base().leads.count()).toBe(0);
    expect(await store.base().projections.count()).toBe(0);
    expect(await store.base().columnMappings.count()).toBe(0);
    expect((await findStoreState(store.base()))?.changes ?? 0).toBe(0);
    const told: number[] = [];
    await job.commit(({ done }) => told.push(done));
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(5000);
    // So that it is seen to go on: at least once a thousand leads.
    expect(Math.max(...told.slice(1).map((done, at) => done - (told[at] ?? 0)))).toBeLessThan(1000);
    expect(await store.base().leads.count()).toBe(5000);
  });

  it('keeps the projections in step', async () => {
    await imported(store.base(), [{ text: czechFile }]);
    const rows = await store
      .base()
      .projections.where('[part+changes]')
      .between(['summary', -1], ['summary', Infinity])
      .toArray();
    const made = chunksOf(leadSummary, await allLeads());
    expect(rows.map(({ columns }) => columns.name)).toEqual(
      rows.length > 0 ? made.map(({ columns }) => columns.name) : [],
    );
  });

  it('loses no row of any file', async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('Alfa', 'info@alfa.example', '+420 541 000 001', 'x@', '39010015', 'SQL', ''),
    );
    const table = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const text = JSON.stringify([['Company', 'E-mail', 'Phone', 'Reg. no.', 'Stage'], ...rows]);
        const { plan, read, job } = await planned(store.base(), [{ name: 'x.json', text }]);
        const all = Object.values(plan.counts).reduce((sum, count) => sum + count, 0);
        expect(all).toBe(read.tables[0]?.rowCount);
        expect((await job.rows('all', 0, 100)).total).toBe(all);
        expect((await job.badRows('Responsible person', 'Reason')).rows).toHaveLength(
          plan.counts.bad,
        );
      }),
      { numRuns: 40 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf } from '@/lib/db/projection-chunks';
import { findStoreState } from '@/lib/db/store-state';
import type { Touch } from '@/lib/domain/follow-up/touch';
import { type Lead, leadSchema } from '@/lib/domain/lead';
import { leadSummary } from '@/lib/domain/projections/lead-summary';
import { deleteLeads } from '@/lib/services/delete-leads';
import { findDuplicates } from '@/lib/services/find-duplicates';
import { comparedLead, setApart } from '@/lib/services/not-duplicates';
import { saveDraft } from '@/lib/services/save-lead';
import { listActions, undoAction } from '@/lib/services/undo-action';
import { inventedCsv } from '../../support/invented-csv';
import { freshStore, newDraft, saveOptions } from '../store-for-test';
import { imported, importedAt, planned } from './import-world';

const store = freshStore();
const allLeads = () => store.base().leads.orderBy('number').toArray();

const czech = `Firma;Kontaktní osoba;Telefon vedoucího;Telefon;E-mail;Web;IČO;Ulice;Obec;PSČ;Země;Fáze;Štítky;Poznámka;Zdroj;Odpovědná osoba;Vrátit se dne;Obrat
Kovárna Brázda s.r.o.;Ing. Jana Brázdová;+420 541 000 001;541 000 002, 541 000 003;info@kovarna.example;www.kovarna.example;39010015;Dlouhá 3;Třebíč;067401;Česko;MQL;kovárny, veletrh;volat ráno;Veletrh;Alice Novotná;5. 1. 2027;1 234,5
Õunapuu OÜ;;;+372 730 0001;info@ounapuu.example;;;;Tartu;51007;Eesti;;;;;;;
`;

describe('an import', () => {
  it('makes leads of rows, every column in its place', async () => {
    const done = await imported(
      store.base(),
      [{ text: czech }],
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
    await imported(store.base(), [{ text: czech }]);
    const before = await allLeads();
    const again = await imported(store.base(), [{ text: czech }]);
    expect(again.plan.counts).toMatchObject({ new: 0, merged: 0, unchanged: 2, bad: 0 });
    expect(again.action).toBeUndefined();
    expect(await allLeads()).toEqual(before);
  });

  it('does not merge into whom the user said it is not, nor suggest it, once it was deleted', async () => {
    const base = store.base();
    const two = `Firma;Telefon;E-mail
Kovárna Brázda s.r.o.;541 000 002;kovarna@brazda.example
Kovárna Brázda;541 000 002;druha@brazda.example
`;
    await imported(base, [{ text: two }], {}, undefined, 'numbers');
    const [one, other] = await allLeads();
    if (!one || !other) throw new Error('not imported');
    expect(
      (await planned(base, [{ text: two.replace('druha', 'treti') }])).plan.counts,
    ).toMatchObject({
      new: 0,
    });
    await setApart(base, [one, other].map(comparedLead), importedAt);
    await deleteLeads(base, [one.id], importedAt);
    const { plan } = await imported(base, [{ text: two }]);
    expect(plan.counts).toMatchObject({ new: 1, merged: 0, unchanged: 1 });
    expect(plan.suggestions).toBe(0);
    const found = await findDuplicates(base, { strictness: 'careful', onProgress: () => {} });
    expect(found).toEqual({ groups: [], pairs: [] });
  });

  it('merges into what the base has, and says what it adds and what it keeps', async () => {
    const { lead } = await saveDraft(
      store.base(),
      newDraft({ note: 'known', tags: ['a'] }),
      saveOptions(),
    );
    const text =
      'Company;E-mail;Phone;Industry;Tags;Comments;Town\nKovárna Brázda Brno;info@kovarna-brazda.test;+420 541 000 009;Forging;b;said more;Brno\n';
    const { job, plan } = await planned(store.base(), [{ text }]);
    expect(plan).toMatchObject({ counts: { merged: 1, new: 0 }, newLeads: 0, changedLeads: 1 });
    const { rows } = await job.rows('merged', 0, 10);
    expect(rows[0]).toMatchObject({
      into: { number: 1, name: lead.name.value },
      by: 'email:info@kovarna-brazda.test',
      changed: ['industry', 'phones', 'addresses', 'tags', 'note'],
      kept: ['name'],
    });
    await job.commit();
    const [merged] = await allLeads();
    expect(merged).toMatchObject({
      name: { value: lead.name.value },
      tags: ['a', 'b'],
      note: 'known\nsaid more',
      revision: 2,
    });
    const taken = await imported(store.base(), [{ text }], { conflicts: 'take' });
    expect(taken.plan.counts.merged).toBe(1);
    expect((await allLeads())[0]?.name.value).toBe('Kovárna Brázda Brno');
  });

  it('joins doubles among several files, and tells whose each is by the file’s name', async () => {
    const { plan, read } = await imported(store.base(), [
      {
        name: 'leads_Alice_Novotna.csv',
        text: 'Company;E-mail\nAlfa;info@alfa.example\nBeta;info@beta.example\n',
      },
      {
        name: 'Boris Kalda.csv',
        text: 'Firma;E-mail;Telefon\nAlfa s.r.o.;info@alfa.example;+420 541 000 007\n',
      },
    ]);
    expect(
      read.tables.map(({ choice, responsibleFrom }) => [choice.responsible, responsibleFrom]),
    ).toEqual([
      ['Alice Novotna', 'file'],
      ['Boris Kalda', 'file'],
    ]);
    expect(plan).toMatchObject({ counts: { new: 2, merged: 1 }, newLeads: 2, changedLeads: 0 });
    const leads = await allLeads();
    expect(leads.map(({ responsible }) => responsible)).toEqual(['Alice Novotna', 'Alice Novotna']);
    expect(leads[0]?.phones[0]?.e164).toBe('+420541000007');
    expect(leads[0]?.revision).toBe(1);
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

  it('maps the bad rows of files that were mapped by hand as they were, once they come back', async () => {
    const files = [
      { name: 'a.csv', text: 'Who;Xyz;Colour\nAlfa;info@a.example;red\nBeta;info(at;blue\n' },
      { name: 'b.csv', text: 'Firma;Mejl\nGama;nic\n' },
    ];
    const byHand: Parameters<typeof planned>[3] = (choice, { headers }) => ({
      ...choice,
      targets: headers.length === 3 ? ['company', 'emails', 'new:choice'] : ['company', 'emails'],
    });
    const { job } = await planned(store.base(), files, {}, byHand);
    const bad = await job.badRows('Responsible person', 'Reason');
    expect(bad.headers).toEqual(['Who', 'Xyz', 'Colour']);
    await job.commit();
    const rows = [...bad.rows].map((row) =>
      [...row, 'why'].join(';').replace(/info.at|nic/, 'x@x.example'),
    );
    const text = [[...bad.headers, 'Reason'].join(';'), ...rows].join('\n');
    const { read, plan } = await imported(store.base(), [{ name: 'bad.csv', text }]);
    expect(read.tables[0]?.remembered).toBe(true);
    expect(plan.counts).toMatchObject({ bad: 0 });
    const columns = await store.base().ownColumns.toArray();
    expect(columns).toHaveLength(1);
    expect(columns[0]?.choices).toEqual(['red', 'blue']);
    const beta = (await allLeads()).find(({ name }) => name.value === 'Beta');
    expect(beta).toMatchObject({ ownValues: { [columns[0]?.id ?? '']: 'blue' } });
  });

  it('suggests what only the name speaks for, and merges it when told so', async () => {
    await saveDraft(store.base(), newDraft(), saveOptions());
    const text = 'Company;Industry\nKOVARNA BRAZDA, spol. s r.o.;Forging\n';
    const { plan, job } = await planned(store.base(), [{ text }]);
    expect(plan).toMatchObject({ counts: { new: 1 }, suggestions: 1 });
    expect((await job.rows('suggested', 0, 5)).rows[0]?.suggestion).toMatchObject({
      number: 1,
      reason: 'same-name',
    });
    const merged = await planned(store.base(), [{ text }], { decisions: { 0: 'merge' } });
    expect(merged.plan.counts).toMatchObject({ merged: 1, new: 0 });
    const skipped = await planned(store.base(), [{ text }], { decisions: { 0: 'skip' } });
    expect(skipped.plan.counts).toMatchObject({ skipped: 1, new: 0 });
  });

  it('is undone whole, and stands in the history', async () => {
    const { action } = await imported(store.base(), [{ text: czech }]);
    expect((await listActions(store.base(), 5))[0]).toMatchObject({
      id: action,
      kind: 'import',
      leads: 2,
      detail: { files: 'leads.csv', new: 2 },
    });
    expect(await undoAction(store.base(), action ?? '', importedAt)).toEqual({
      undone: 2,
      left: 0,
    });
    expect(await allLeads()).toEqual([]);
    const again = await imported(store.base(), [{ text: czech }]);
    expect(again.plan.counts.new).toBe(2);
    expect((await allLeads()).map(({ number }) => number)).toEqual([3, 4]);
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

  it('takes leads of our own export whole, with their own columns', async () => {
    await imported(store.base(), [{ text: czech }]);
    const [lead] = await allLeads();
    if (!lead) throw new Error('no lead');
    await undoAction(store.base(), (await listActions(store.base(), 1))[0]?.id ?? '', importedAt);
    const ownColumns = [{ id: 'size', name: 'Size', type: 'number', choices: [], order: 1 }];
    const whole = {
      ...lead,
      number: 77,
      ownValues: { size: 7 },
      retainUntil: importedAt,
      notifiedAt: 5,
    };
    const text = JSON.stringify({
      format: 'prospect-clipper-leads',
      version: 1,
      ownColumns,
      leads: [whole, { id: 1 }],
    });
    const { plan } = await imported(store.base(), [{ name: 'leads.json', text }]);
    expect(plan.counts).toMatchObject({ new: 1, bad: 1 });
    const [back] = await allLeads();
    expect(back).toEqual({ ...whole, number: back?.number });
    expect(await store.base().ownColumns.get('size')).toMatchObject({ name: 'Size' });
    const again = await imported(store.base(), [{ name: 'leads.json', text }]);
    expect(again.plan.counts).toMatchObject({ unchanged: 1, bad: 1 });
  });

  describe('our own export of leads that are developed', () => {
    const touch = (id: string, at: number): Touch => ({
      ...{ id, at, channel: 'call', outcome: 'reached', note: '', by: 'Alice Novotná' },
    });
    const development = {
      entryStage: 'lead',
      touches: [touch('a', 10), touch('b', 30)],
      history: [{ axis: 'stage', from: 'lead', to: 'mql', at: 20, cause: 'person' }],
      progress: { strategy: 's', startedOn: '2026-11-02', step: 2, failed: 0, state: 'running' },
      due: { on: '2026-11-24', channel: 'letter', note: '', why: 'strategy' },
      sales: [
        { on: '2026-11-03', product: 'Kování', amount: 100 },
        { on: '2026-11-03', product: 'Kování', amount: 100 },
      ],
      recommends: { score: 9, on: '2026-11-04' },
      holdBacks: ['price'],
      fit: 'good',
    } satisfies Partial<Lead>;
    const fileOf = (leads: readonly Lead[]) => ({
      name: 'leads.json',
      text: JSON.stringify({ format: 'prospect-clipper-leads', version: 1, leads }),
    });
    const saved = async (parts: Partial<Lead> = {}) => {
      const { lead } = await saveDraft(store.base(), newDraft(), saveOptions());
      await store.base().leads.update(lead.id, parts);
      return (await allLeads())[0] ?? expect.fail();
    };

    it('brings all of it back into a base that does not know them', async () => {
      const lead = { ...(await saved()), ...development };
      await store.base().leads.clear();
      await store.base().projections.clear();
      await imported(store.base(), [fileOf([lead])]);
      expect(await allLeads()).toEqual([{ ...lead, number: 2 }]);
    });

    it('joins it with what the base knows, each once', async () => {
      const lead = await saved({
        touches: [touch('a', 10), touch('c', 40)],
        sales: development.sales.slice(1),
        holdBacks: ['time'],
      });
      const { plan } = await imported(store.base(), [fileOf([{ ...lead, ...development }])]);
      expect(plan.counts).toMatchObject({ merged: 1 });
      const [joined] = await allLeads();
      expect(joined).toMatchObject({
        ...development,
        holdBacks: ['time', 'price'],
        touches: [touch('a', 10), touch('b', 30), touch('c', 40)],
        entryStage: 'suspect',
        // That the file set how well it fits is a change of its own.
        history: [...development.history, { axis: 'fit', from: '', to: 'good', cause: 'import' }],
      });
      const again = await imported(store.base(), [fileOf([{ ...lead, ...development }])]);
      expect(again.plan.counts).toMatchObject({ unchanged: 1 });
    });

    it('of an older state does not bring back a step that was taken since', async () => {
      const lead = await saved(development);
      const { due: _, ...done } = { ...lead, touches: [...(lead.touches ?? []), touch('d', 50)] };
      await store.base().leads.put({ ...done, progress: { ...development.progress, step: 3 } });
      const { plan } = await imported(store.base(), [fileOf([lead])]);
      expect(plan.counts).toMatchObject({ unchanged: 1 });
      expect((await allLeads())[0]?.due).toBeUndefined();
    });
  });

  it('leaves nothing when it fails half-way', async () => {
    const { job } = await planned(store.base(), [{ text: czech }]);
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

  it('takes its own columns along when it is undone, and back when that is', async () => {
    const base = store.base();
    const withColumn = async (text: string) => {
      const { action = '' } = await imported(base, [{ text }], {}, (choice, { headers }) => ({
        ...choice,
        targets: choice.targets.map((target, at) =>
          headers[at] === 'Regál' ? ('new:text' as const) : target,
        ),
      }));
      return action;
    };
    const action = await withColumn('Firma;Regál\nAlfa s.r.o.;A7\n');
    const [column] = await base.ownColumns.toArray();
    await undoAction(base, action, importedAt);
    expect(await base.ownColumns.count()).toBe(0);
    // The file that comes again makes them again.
    const { read } = await planned(base, [{ text: 'Firma;Regál\nAlfa s.r.o.;A8\n' }]);
    expect(read.tables[0]?.choice.targets).toEqual(['company', 'new:text']);
    const [undo] = await listActions(base, 1);
    await undoAction(base, undo?.id ?? '', importedAt);
    expect(await base.ownColumns.toArray()).toEqual([column]);
    expect((await allLeads())[0]?.ownValues).toEqual({ [column?.id ?? '']: 'A7' });
    // One that other leads came to use stays.
    const first = await withColumn('Firma;Regál;Web\nGama s.r.o.;G1;www.gama.example\n');
    expect(await base.ownColumns.count()).toBe(1);
    await undoAction(base, first, importedAt);
    expect(await base.ownColumns.toArray()).toEqual([column]);
  });

  it('remembers how columns were mapped', async () => {
    const text = 'Alpha;Beta\nAlfa s.r.o.;kept\n';
    await imported(store.base(), [{ text }], {}, (choice) => ({
      ...choice,
      targets: ['company', 'comments'],
    }));
    const { read } = await planned(store.base(), [{ name: 'other.csv', text }]);
    expect(read.tables[0]).toMatchObject({
      remembered: true,
      choice: { targets: ['company', 'comments'] },
    });
  });

  it('keeps the projections in step', async () => {
    await imported(store.base(), [{ text: czech }]);
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

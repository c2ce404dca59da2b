import { describe, expect, it } from 'vitest';
import { deleteLeads } from '@/lib/services/delete-leads';
import { findDuplicates } from '@/lib/services/find-duplicates';
import { comparedLead, setApart } from '@/lib/services/not-duplicates';
import { saveDraft } from '@/lib/services/save-lead';
import { freshStore, newDraft, saveOptions } from '../store-for-test';
import { imported, importedAt, planned } from './import-world';

const store = freshStore();
const allLeads = () => store.base().leads.orderBy('number').toArray();

describe('an import that meets what the base has', () => {
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
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Touch } from '@/lib/domain/follow-up/touch';
import type { Lead } from '@/lib/domain/lead';
import { matchKeys } from '@/lib/domain/match-keys';
import { valuesOfLead } from '@/lib/domain/matching/lead-values';
import { traitsOf } from '@/lib/domain/matching/match-traits';
import { mergeLeads, type NoteLine } from '@/lib/domain/matching/merge-leads';
import { stages } from '@/lib/domain/stage';
import { commitLeads } from '@/lib/services/commit-leads';
import { deleteLeads } from '@/lib/services/delete-leads';
import { eraseSubject } from '@/lib/services/erase';
import { findDuplicates, findNearLeads } from '@/lib/services/find-duplicates';
import { mergeDuplicates } from '@/lib/services/merge-duplicates';
import {
  comparedLead,
  comparedPage,
  forgetApart,
  keepApart,
  loadApart,
  setApart,
} from '@/lib/services/not-duplicates';
import { undoAction } from '@/lib/services/undo-action';
import { inventedLead, inventedPerson, phone, seenAt, text } from '../support/invented-lead';
import { freshStore } from './store-for-test';

const store = freshStore();
const noteLine: NoteLine = ({ field, shown, of = '' }) => `${field} ${of}: ${shown}`;
const told = { noteLine, now: seenAt + 1000 };

const lead = (number: number, parts: Partial<Lead> = {}): Lead => {
  const whole = inventedLead({ phones: [], emails: [], websites: [], ...parts });
  return { ...whole, id: `lead-${number}`, number, keys: matchKeys(whole) };
};

async function keep(leads: readonly Lead[]): Promise<void> {
  await commitLeads(store.base(), { now: seenAt, kind: 'save' }, async (change) => {
    for (const each of leads) {
      change.takeNumber();
      change.put(each, undefined);
    }
  });
}

const touch = (id: string): Touch => ({
  id,
  at: seenAt,
  channel: 'call',
  outcome: 'reached',
  note: '',
  by: '',
});

const kept = async (id: string) => (await store.base().leads.get(id)) ?? lead(0);
async function sayApart(...ids: string[]): Promise<void> {
  const leads = await Promise.all(ids.map(kept));
  await setApart(store.base(), leads.map(comparedLead), seenAt);
}
/** By their ids alone. */
async function said(one: string, other: string): Promise<boolean> {
  const compared = (id: string) => ({ id, traits: () => traitsOf(lead(99)) });
  return (await loadApart(store.base())).areApart(compared(one), compared(other));
}

const search = () => findDuplicates(store.base(), { strictness: 'careful', onProgress: () => {} });
const withoutRevisions = async () =>
  (await store.base().leads.orderBy('number').toArray()).map(({ revision: _, ...rest }) => rest);

const word = fc.constantFrom('Brázda', 'Vlárka', 'Alfa', 'Pila', 'Kovo', 'Ромашка');
const anyLead = (number: number): fc.Arbitrary<Lead> =>
  fc
    .record({
      name: fc.tuple(word, word).map((words) => text(words.join(' '))),
      industry: fc.option(word.map(text), { nil: undefined }),
      phones: fc
        .uniqueArray(fc.integer({ min: 541000000, max: 541000099 }), { maxLength: 40 })
        .map((all) => all.map((each) => phone(`+420${each}`))),
      emails: fc.array(
        fc.constantFrom('a@brazda.test', 'b@brazda.test', 'c@vlarka.test').map(text),
        { maxLength: 3 },
      ),
      tags: fc.uniqueArray(word, { maxLength: 6 }),
      note: fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
      responsible: fc.constantFrom('', 'Petra Vzorná', 'Jan Zabloudil'),
      paidOrders: fc.constantFrom('', '12 forms', '3 presses'),
      stage: fc
        .constantFrom(...stages)
        .map((value) => ({ value, since: seenAt, reason: value === 'lost' ? 'price' : '' })),
      people: fc.uniqueArray(word, { maxLength: 4 }).map((names) =>
        names.map((name) =>
          inventedPerson(`Jan ${name}`, {
            jobTitle: `boss of ${name}`,
            emails: [text(`${number}@brazda.test`)],
          }),
        ),
      ),
      ownValues: fc.dictionary(fc.constantFrom('size', 'area'), fc.constantFrom('small', 'large')),
      updatedAt: fc.integer({ min: seenAt, max: seenAt + 5 }),
    })
    .map(({ industry, ...parts }) => lead(number, { ...parts, ...(industry && { industry }) }));

describe('merging', () => {
  it('loses no value, whatever is chosen', () => {
    const leads = fc.tuple(anyLead(1), anyLead(2), anyLead(3));
    fc.assert(
      fc.property(leads, fc.constantFrom('lead-1', 'lead-2', undefined), (all, choice) => {
        const choices = choice ? { name: choice, stage: choice, industry: choice } : {};
        const merged = mergeLeads(all, choices, noteLine);
        if (!merged) throw new Error('Nothing came of it.');
        const kept = new Set(valuesOfLead(merged.lead).map(({ field, key }) => `${field} ${key}`));
        for (const value of all.flatMap(valuesOfLead)) {
          const there = kept.has(`${value.field} ${value.key}`);
          const noted = merged.lead.note.includes(value.shown);
          const inText = [merged.lead.paidOrders].some((long) => long.includes(value.shown));
          const folded = merged.lead.note.toLowerCase().includes(value.shown.toLowerCase());
          expect(there || noted || inText || folded, `${value.field} ${value.shown}`).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes what was chosen, joins lists, and keeps the first source and the customer', () => {
    const old = lead(1, { createdAt: 5, sourceSite: 'first.test', tags: ['fair'], note: 'called' });
    const customer = lead(2, {
      name: text('Brázda'),
      tags: ['export'],
      note: 'Called twice',
      stage: { value: 'customer', since: 1, reason: '' },
    });
    const merged = mergeLeads([customer, old], { name: 'lead-1' }, noteLine)?.lead;
    expect(merged).toMatchObject({
      id: 'lead-2',
      number: 2,
      name: { value: 'Kovárna Brázda s.r.o.' },
      createdAt: 5,
      sourceSite: 'first.test',
      stage: { value: 'customer' },
      tags: ['export', 'fair'],
    });
    expect(merged?.note).toContain('name : Brázda');
  });

  it('refuses what has no room in one lead, and two of different kinds', () => {
    const long = (letter: string) => letter.repeat(6000);
    expect(
      mergeLeads([lead(1, { note: long('a') }), lead(2, { note: long('b') })], {}, noteLine),
    ).toBeUndefined();
    expect(mergeLeads([lead(1), lead(2, { kind: 'person' })], {}, noteLine)).toBeUndefined();
  });

  it('and undoing it leaves the store as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyLead(1), anyLead(2), anyLead(3), async (...leads) => {
        const base = store.base();
        await Promise.all([base.leads.clear(), base.bin.clear()]);
        await keep(leads);
        const before = await withoutRevisions();
        const wish = { ids: ['lead-2', 'lead-1'], choices: {} };
        const { result, action } = await mergeDuplicates(base, [wish], told);
        expect(result).toEqual({ kept: 1, gone: 1, left: 0 });
        expect((await base.leads.toArray()).map(({ id }) => id)).toEqual(['lead-2', 'lead-3']);
        expect(await undoAction(base, action ?? '', seenAt)).toEqual({ undone: 2, left: 0 });
        expect(await withoutRevisions()).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it('and undoing it after later edits takes back the merge alone', async () => {
    const base = store.base();
    const own = lead(1, {
      name: text('Brázda'),
      phones: [phone('+420541000001')],
      note: 'first',
      tags: ['a'],
      touches: [touch('t1')],
    });
    const gone = lead(2, {
      name: text('Brázda'),
      phones: [phone('+420541000002')],
      emails: [text('b@brazda.test')],
      note: 'second',
      tags: ['b'],
      paidOrders: '3 presses',
      touches: [touch('t2')],
    });
    await keep([own, gone]);
    const { action = '' } = await mergeDuplicates(
      base,
      [{ ids: ['lead-1', 'lead-2'], choices: {} }],
      told,
    );
    const merged = await base.leads.get('lead-1');
    if (!merged) throw new Error('Nothing was merged.');
    expect([merged.emails.length, merged.touches?.length]).toEqual([1, 2]);
    const edited: Lead = {
      ...merged,
      note: `${merged.note}\nthird`,
      tags: [...merged.tags, 'c'],
      websites: [text('http://www.brazda.test/')],
      stage: { value: 'sql', since: seenAt + 5, reason: '' },
      touches: [...(merged.touches ?? []), touch('t3')],
      revision: merged.revision + 1,
    };
    await commitLeads(base, { now: seenAt + 5, kind: 'edit' }, async (change) => {
      change.put(edited, merged);
    });
    expect(await undoAction(base, action, seenAt + 9)).toEqual({ undone: 2, left: 0 });
    const [first, second] = await base.leads.orderBy('number').toArray();
    expect(first).toMatchObject({
      ...{ note: 'first\nthird', tags: ['a', 'c'], emails: [], paidOrders: '' },
      ...{ phones: own.phones, stage: { value: 'sql' }, revision: edited.revision + 1 },
    });
    expect(first?.websites).toHaveLength(1);
    expect(first?.touches?.map(({ id }) => id)).toEqual(['t1', 't3']);
    expect(first?.keys).toEqual(matchKeys(first as Lead));
    expect({ ...second, revision: 0 }).toEqual({ ...gone, revision: 0 });
  });

  it('and undoing it leaves a lead that was deleted since in the bin', async () => {
    const base = store.base();
    await keep([lead(1, { note: 'x' }), lead(2)]);
    const wish = { ids: ['lead-1', 'lead-2'], choices: {} };
    const { action = '' } = await mergeDuplicates(base, [wish], told);
    await deleteLeads(base, ['lead-1'], seenAt + 5);
    expect(await undoAction(base, action, seenAt + 9)).toEqual({ undone: 1, left: 1 });
    expect((await base.leads.toArray()).map(({ id }) => id)).toEqual(['lead-2']);
    expect((await base.bin.toArray()).map(({ id }) => id)).toEqual(['lead-1']);
  });

  it('is refused as a whole when a lead was changed since it was decided', async () => {
    await keep([lead(1), lead(2)]);
    const wish = {
      ids: ['lead-1', 'lead-2'],
      choices: {},
      revisions: { 'lead-1': 1, 'lead-2': 7 },
    };
    await expect(mergeDuplicates(store.base(), [wish], told)).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await store.base().leads.count()).toBe(2);
  });
});

describe('the search', () => {
  const phones = [phone('+420541000001')];

  it('finds what is one and what is perhaps, merges all, and finds nothing any more', async () => {
    await keep([
      lead(1, { phones }),
      lead(2, { name: text('Kovárna Brázda'), phones }),
      lead(3, { name: text('Kovarna Brazda'), websites: [text('https://kovarna.test/')] }),
      lead(4, { name: text('Pekárna Vlárka') }),
    ]);
    const found = await search();
    expect(found?.groups).toEqual([{ ids: ['lead-1', 'lead-2'], by: ['phone:+420541000001'] }]);
    expect(found?.pairs).toHaveLength(1);
    expect(found?.pairs[0]?.ids[1]).toBe('lead-3');
    const wishes = found?.groups.map(({ ids }) => ({ ids, choices: {} })) ?? [];
    await mergeDuplicates(store.base(), wishes, told);
    expect((await search())?.groups).toEqual([]);
  });

  it('remembers what is none, also for the lead it went into and for a page', async () => {
    const base = store.base();
    await keep([lead(1, { phones }), lead(2, { phones }), lead(3, { phones })]);
    await sayApart('lead-3', 'lead-2');
    expect(await said('lead-2', 'lead-3')).toBe(true);
    await mergeDuplicates(base, [{ ids: ['lead-1', 'lead-2'], choices: {} }], told);
    expect(await search()).toEqual({ groups: [], pairs: [] });
    await forgetApart(base, ['lead-3', 'lead-1', 'lead-2']);
    expect((await search())?.groups).toHaveLength(1);
    const page = comparedPage('http://a.test/', lead(9));
    await setApart(base, [page, comparedLead(await kept('lead-1'))], seenAt);
    expect((await loadApart(base)).areApart(page, comparedLead(lead(1)))).toBe(true);
    await keepApart(base, 'http://a.test/', lead(9), seenAt);
    expect(await said('lead-9', 'lead-1')).toBe(true);
  });

  it('remembers it when they are deleted and come back, as hashes that go when one is erased', async () => {
    const base = store.base();
    const [one, other] = [
      lead(1, { phones, emails: [text('a@brazda.test')] }),
      lead(2, { phones, emails: [text('b@brazda.test')] }),
    ];
    await keep([one, other]);
    await sayApart('lead-1', 'lead-2');
    const rows = JSON.stringify(await base.notDuplicates.toArray());
    expect(rows).not.toMatch(/brazda|541000001/i);
    await deleteLeads(base, ['lead-1', 'lead-2'], seenAt);
    await keep([
      { ...one, id: 'again-1', number: 3 },
      { ...other, id: 'again-2', number: 4 },
    ]);
    expect(await search()).toEqual({ groups: [], pairs: [] });
    await keep([{ ...one, id: 'again-3', number: 5 }]);
    expect((await search())?.groups.map(({ ids }) => ids)).toEqual([['again-1', 'again-3']]);
    await sayApart('again-1', 'again-2');
    await eraseSubject(base, { lead: 'again-1' }, { suppress: false, now: seenAt });
    const ids = (await base.notDuplicates.toArray()).flatMap(({ a, b }) => [a, b]);
    expect(ids).not.toContain('again-1');
  });

  it('can be called off', async () => {
    await keep(
      Array.from({ length: 1500 }, (_, at) =>
        lead(at + 1, { phones: [phone(`+42054100${at + 1000}`)] }),
      ),
    );
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    const { signal } = controller;
    expect(
      await findDuplicates(store.base(), { strictness: 'careful', onProgress, signal }),
    ).toBeUndefined();
  });

  it('finds the leads that a record perhaps is', async () => {
    await keep([lead(1, { name: text('Kovarna Brazda') }), lead(2, { name: text('Pila Vlárka') })]);
    await search();
    const record = lead(9, { name: text('Kovárna Brázda s.r.o.') });
    const options = { most: 3, strictness: 'careful' } as const;
    const near = await findNearLeads(store.base(), record, options);
    expect(near.map((each) => [each.lead.id, each.reasons])).toEqual([['lead-1', ['name-same']]]);
    expect(
      await findNearLeads(store.base(), record, {
        ...options,
        isLeftOut: ({ id }) => id === 'lead-1',
      }),
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { CapturedRecord, RegistrationNumber } from '@/lib/domain/captured-record';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import type { LeadDraft } from '@/lib/domain/lead';
import { deleteLeads } from '@/lib/services/delete-leads';
import { comparedLead, comparedPage, setApart } from '@/lib/services/not-duplicates';
import { entryPageKey, openList } from '@/lib/services/open-list';
import { recognise, recogniseAll } from '@/lib/services/recognise';
import { saveEntries } from '@/lib/services/save-entries';
import { saveDraft } from '@/lib/services/save-lead';
import {
  inventedPerson,
  inventedRecord,
  phone,
  seen,
  seenAt,
  text,
} from '../support/invented-lead';
import { freshStore, newDraft, page, saveOptions } from './store-for-test';

const store = freshStore();

const ico = (value: string): RegistrationNumber => ({
  scheme: 'CZ-ICO',
  value,
  shown: value,
  valid: true,
  origin: seen,
});
const profile = (value: string) => ({ network: 'linkedin', value, origin: seen });
const bare = (parts: Partial<CapturedRecord>): CapturedRecord =>
  inventedRecord({ phones: [], emails: [], websites: [], ...parts });
const save = async (parts: Partial<LeadDraft>) =>
  (await saveDraft(store.base(), newDraft({ ...bare({}), ...parts }), saveOptions({ asNew: true })))
    .lead;

describe('recognise', () => {
  it('finds nothing in an empty base, nor by name', async () => {
    expect(await recognise(store.base(), inventedRecord(), 'careful')).toBeUndefined();
    await save({});
    expect(await recognise(store.base(), bare({}), 'careful')).toBeUndefined();
  });

  it('goes by the strongest key: number, e-mail, profile, phone, website', async () => {
    const values = {
      registrationNumbers: [ico('12345679')],
      emails: [text('info@kovarna-brazda.test')],
      socialProfiles: [profile('https://linkedin.com/company/kovarna-brazda')],
      phones: [phone('+420541000001')],
      websites: [text('http://www.kovarna-brazda.test/')],
    };
    const order = Object.keys(values) as (keyof typeof values)[];
    const leads = [];
    for (const field of [...order].reverse()) leads.unshift(await save({ [field]: values[field] }));
    for (const [at, field] of order.entries()) {
      const known = Object.fromEntries(order.slice(at).map((each) => [each, values[each]]));
      const recognised = await recognise(store.base(), bare(known), 'careful');
      expect(recognised?.lead.id, field).toBe(leads[at]?.id);
      expect(recognised?.by).toBe(leads[at]?.keys[0]);
    }
  });

  it('tells companies with different numbers apart although they share a website', async () => {
    const websites = [text('http://skupina.test/')];
    await save({ websites, registrationNumbers: [ico('12345679')] });
    const other = bare({ websites, registrationNumbers: [ico('87654324')] });
    expect(await recognise(store.base(), other, 'careful')).toBeUndefined();
    expect(await recognise(store.base(), bare({ websites }), 'careful')).toMatchObject({
      by: 'web:skupina.test',
    });
  });

  it('tells two people of one mailbox apart', async () => {
    const emails = [text('info@kovarna-brazda.test')];
    const jana = { kind: 'person' as const, name: text('Jana Brázdová'), emails };
    await save(jana);
    const petr = bare({ ...jana, name: text('Petr Vzorný') });
    expect(await recognise(store.base(), petr, 'careful')).toBeUndefined();
    expect(
      await recognise(store.base(), bare({ ...jana, name: text('Ing. Jana Brazdova') }), 'careful'),
    ).toBeDefined();
  });

  it("finds a company by one of its people, and says which; a lead of the person's own comes first", async () => {
    const jana = inventedPerson('Jana Brázdová', {
      socialProfiles: [profile('https://linkedin.com/in/jana-brazdova-demo')],
    });
    const company = await save({ people: [inventedPerson('Petr Vzorný'), jana] });
    const page = bare({
      kind: 'person',
      name: text('Jana Brázdová'),
      socialProfiles: jana.socialProfiles,
    });
    expect(await recognise(store.base(), page, 'careful')).toMatchObject({
      lead: { id: company.id },
      personId: jana.id,
    });
    const own = await save(page);
    const recognised = await recognise(store.base(), page, 'careful');
    expect(recognised?.lead.id).toBe(own.id);
    expect(recognised?.personId).toBeUndefined();
  });

  it('recognises many at once, each in its place', async () => {
    const a = await save({ emails: [text('a@prvni.test')] });
    const b = await save({ phones: [phone('+420541000009')] });
    const records = [
      bare({ phones: [phone('+420541000009')] }),
      bare({ emails: [text('nobody@druha.test')] }),
      bare({}),
      bare({ emails: [text('a@prvni.test')] }),
    ];
    const recognised = await recogniseAll(store.base(), records, 'careful');
    expect(recognised.map((each) => each?.lead.id)).toEqual([b.id, undefined, undefined, a.id]);
  });
});

describe('what was said to be no duplicate', () => {
  const phones = [phone('+420541000009')];
  const kovarna = bare({ name: text('Kovárna Brázda s.r.o.'), phones });
  const twin = bare({ name: text('Brázda Kovárny s.r.o.'), phones, emails: [text('b@twin.test')] });
  const here = 'http://twin.test/';

  it('is not recognised on that page, nor is who is known again elsewhere', async () => {
    const base = store.base();
    const { id } = await save(kovarna);
    const [lead] = await base.leads.toArray();
    if (!lead) throw new Error('It was saved.');
    await setApart(base, [comparedLead(lead), comparedPage(here, twin)], seenAt);
    expect(await recognise(base, twin, 'careful', here)).toBeUndefined();
    // The same company on another page is known again; who is like it is not.
    const there = 'http://other.test/';
    expect(await recognise(base, twin, 'careful', there)).toBeUndefined();
    expect((await recognise(base, kovarna, 'careful', there))?.lead.id).toBe(id);
    const found = await recogniseAll(base, [kovarna, kovarna], 'careful', [there, here]);
    expect(found.map((each) => each?.lead.id)).toEqual([id, undefined]);
  });

  it('holds for who was deleted and comes back: on a page, in a list, and when it is saved', async () => {
    const base = store.base();
    const [one, other] = [await save(kovarna), await save(twin)];
    await setApart(base, [one, other].map(comparedLead), seenAt);
    await deleteLeads(base, [other.id], seenAt);
    expect(await recognise(base, twin, 'careful')).toBeUndefined();
    expect((await recognise(base, kovarna, 'careful'))?.lead.id).toBe(one.id);
    const list = await openList(base, [kovarna, twin], {
      ...{ page, pageKey: page.canonicalUrl, strictness: 'careful' },
    });
    expect(list.entries.map(({ known }) => known?.lead.id)).toEqual([one.id, undefined]);
    const options = { page, set: defaultQuestionSet, responsible: '', now: seenAt };
    const saved = await saveEntries(base, [kovarna, twin], { ...options, strictness: 'careful' });
    expect([saved.skipped, saved.leads.map(({ name }) => name.value)]).toEqual([
      1,
      [twin.name.value],
    ]);
    await deleteLeads(base, [saved.leads[0]?.id ?? ''], seenAt);
    const again = await saveDraft(base, newDraft(twin), saveOptions({ page, pageKey: here }));
    expect(again.before).toBeUndefined();
    expect(await base.leads.count()).toBe(2);
  });

  it('of an entry of a list holds when the list is saved', async () => {
    const base = store.base();
    const lead = await save(kovarna);
    const context = { page, pageKey: page.canonicalUrl, strictness: 'careful' as const };
    const [entry] = (await openList(base, [twin], context)).entries;
    if (!entry) throw new Error('The list has an entry.');
    expect(entry.known?.lead.id).toBe(lead.id);
    const key = entryPageKey(context, entry);
    await setApart(base, [comparedLead(lead), comparedPage(key, twin)], seenAt);
    expect((await openList(base, [twin], context)).entries[0]?.known).toBeUndefined();
    const options = { ...context, set: defaultQuestionSet, responsible: '', now: seenAt };
    const saved = await saveEntries(base, [twin], { ...options, pageKeys: [key] });
    expect([saved.leads.length, saved.skipped]).toEqual([1, 0]);
  });
});

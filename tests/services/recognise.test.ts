import { describe, expect, it } from 'vitest';
import type { CapturedRecord, RegistrationNumber } from '@/lib/domain/captured-record';
import type { LeadDraft } from '@/lib/domain/lead';
import { recognise, recogniseAll } from '@/lib/services/recognise';
import { saveDraft } from '@/lib/services/save-lead';
import { inventedPerson, inventedRecord, phone, seen, text } from '../support/invented-lead';
import { freshStore, newDraft, saveOptions } from './store-for-test';

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

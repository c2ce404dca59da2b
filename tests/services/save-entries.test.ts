import { describe, expect, it, vi } from 'vitest';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { draftFromLead } from '@/lib/domain/lead-draft';
import { saveEntries, undoSaveEntries } from '@/lib/services/save-entries';
import { saveDraft } from '@/lib/services/save-lead';
import { inventedRecord, phone, seenAt, text } from '../support/invented-lead';
import { freshStore, newDraft, page, saveOptions } from './store-for-test';

const store = freshStore();
const options = {
  page,
  set: defaultQuestionSet,
  responsible: 'Petra Vzorná',
  strictness: 'careful' as const,
  now: seenAt,
};

const entry = (index: number) =>
  inventedRecord({
    name: text(`Firma ${index} s.r.o.`),
    phones: [phone(`+4205410001${String(index).padStart(2, '0')}`)],
    emails: [text(`info@firma-${index}.test`)],
    websites: [],
  });

describe('saveEntries', () => {
  it('saves all in page order, with numbers of their own', async () => {
    const { leads, skipped } = await saveEntries(
      store.base(),
      [entry(1), entry(2), entry(3)],
      options,
    );
    expect(leads.map(({ name, number }) => [name.value, number])).toEqual([
      ['Firma 1 s.r.o.', 1],
      ['Firma 2 s.r.o.', 2],
      ['Firma 3 s.r.o.', 3],
    ]);
    expect(leads[0]).toMatchObject({ responsible: 'Petra Vzorná', stage: { value: 'suspect' } });
    expect(leads[0]?.visits).toEqual([{ url: page.canonicalUrl, title: page.title, at: seenAt }]);
    expect(skipped).toBe(0);
    expect(await store.base().leads.orderBy('number').toArray()).toEqual(leads);
  });

  it('leaves known prospects as they are', async () => {
    const known = newDraft({ ...entry(2), note: 'kept' });
    await saveDraft(store.base(), known, saveOptions());
    const { leads, skipped } = await saveEntries(store.base(), [entry(1), entry(2)], options);
    expect(leads.map(({ name }) => name.value)).toEqual(['Firma 1 s.r.o.']);
    expect(skipped).toBe(1);
    expect(await store.base().leads.count()).toBe(2);
    expect((await store.base().leads.orderBy('number').first())?.note).toBe('kept');
  });

  it('makes one lead of two entries of one prospect, with the values of both', async () => {
    const again = { ...entry(1), emails: [], phones: [...entry(1).phones, phone('+420541000777')] };
    const saved = await saveEntries(store.base(), [entry(1), again, entry(2)], options);
    expect(saved).toMatchObject({ skipped: 0, joined: 1 });
    const [first] = saved.leads;
    expect(first?.phones.map(({ e164 }) => e164)).toEqual(['+420541000101', '+420541000777']);
    expect(first).toMatchObject({ number: 1, revision: 1 });
    expect(first?.keys).toContain('phone:+420541000777');
    expect(saved.leads.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('does not double when two pages save the same list at once', async () => {
    const records = [entry(1), entry(2)];
    const both = await Promise.all([
      saveEntries(store.base(), records, options),
      saveEntries(store.base(), records, options),
    ]);
    expect(both.map(({ leads, skipped }) => [leads.length, skipped])).toEqual([
      [2, 0],
      [0, 2],
    ]);
    expect(await store.base().leads.count()).toBe(2);
  });

  it('saves none when one cannot be written', async () => {
    const full = new DOMException('full', 'QuotaExceededError');
    vi.spyOn(store.base().meta, 'put').mockRejectedValueOnce(full);
    const saving = saveEntries(store.base(), [entry(1), entry(2)], options);
    await expect(saving).rejects.toMatchObject({ code: 'quota' });
    expect(await store.base().leads.count()).toBe(0);
  });

  it('saves 2,000 entries with a clock that stands still', async () => {
    const records = Array.from({ length: 2000 }, (_, index) =>
      inventedRecord({ phones: [], websites: [], emails: [text(`info@firma-${index}.test`)] }),
    );
    const { leads } = await saveEntries(store.base(), records, options);
    expect(leads).toHaveLength(2000);
    expect(new Set(leads.map(({ id }) => id)).size).toBe(2000);
  });
});

describe('undoSaveEntries', () => {
  it('takes all of them out again', async () => {
    const kept = await saveDraft(store.base(), newDraft(), saveOptions());
    const saved = await saveEntries(store.base(), [entry(1), entry(2)], options);
    await undoSaveEntries(store.base(), saved, seenAt);
    expect(await store.base().leads.toArray()).toEqual([kept.lead]);
  });

  it('takes none out when one was changed since', async () => {
    const saved = await saveEntries(store.base(), [entry(1), entry(2)], options);
    const [first] = saved.leads;
    if (!first) expect.fail();
    await saveDraft(store.base(), { ...draftFromLead(first), note: 'x' }, saveOptions());
    const undoing = undoSaveEntries(store.base(), saved, seenAt);
    await expect(undoing).rejects.toMatchObject({ code: 'conflict' });
    expect(await store.base().leads.count()).toBe(2);
  });
});

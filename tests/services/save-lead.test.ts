import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openLeadBase } from '@/lib/db/database';
import type { LeadDraft } from '@/lib/domain/lead';
import { draftFromLead } from '@/lib/domain/lead-draft';
import { SaveError } from '@/lib/services/save-error';
import { saveDraft, undoSave } from '@/lib/services/save-lead';
import { phone, seenAt, text } from '../support/invented-lead';
import { freshStore, newDraft, page, saveOptions } from './store-for-test';

const store = freshStore();
const count = () => store.base().leads.count();

async function codeOf(saving: Promise<unknown>): Promise<string> {
  const error = await saving.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(SaveError);
  return (error as SaveError).code;
}

const answered = (): LeadDraft => {
  const draft = newDraft();
  return {
    ...draft,
    qualification: {
      ...draft.qualification,
      markers: { ...draft.qualification.markers, answers: { users: 'over-10' } },
      timeToDecision: 'now',
    },
  };
};

describe('saveDraft', () => {
  it('saves a new lead with number, keys, verdict, visit and times', async () => {
    const { lead, before } = await saveDraft(store.base(), answered(), saveOptions({ page }));
    expect(before).toBeUndefined();
    expect(lead).toMatchObject({
      number: 1,
      revision: 1,
      potential: 'high',
      temperature: 'hot',
      createdAt: seenAt,
      updatedAt: seenAt,
      visits: [{ url: page.canonicalUrl, title: page.title, at: seenAt }],
    });
    expect(lead.keys).toContain('email:info@kovarna-brazda.test');
    expect(lead.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(await store.reopen().leads.toArray()).toEqual([lead]);
  });

  it('changes the lead of the base, and keeps number, first visit and creation', async () => {
    const first = await saveDraft(store.base(), newDraft(), saveOptions({ page }));
    const draft = { ...draftFromLead(first.lead), note: 'Zavolat v pondělí' };
    const other = { ...page, canonicalUrl: 'http://kovarna-brazda.test/', title: 'Kontakt' };
    const options = saveOptions({ now: seenAt + 5, page: other, expectedRevision: 1 });
    const { lead, before } = await saveDraft(store.base(), draft, options);
    expect(before).toEqual(first.lead);
    expect(lead).toMatchObject({ id: first.lead.id, number: 1, revision: 2, createdAt: seenAt });
    expect(lead.updatedAt).toBe(seenAt + 5);
    expect(lead.visits.map(({ url }) => url)).toEqual([page.canonicalUrl, other.canonicalUrl]);
    expect(await count()).toBe(1);
  });

  it('keeps the first visit and at most fifty', async () => {
    let { lead } = await saveDraft(store.base(), newDraft(), saveOptions({ page }));
    for (let visit = 0; visit < 60; visit += 1) {
      const next = { ...page, canonicalUrl: `http://kovarna-brazda.test/${visit}` };
      const options = saveOptions({ page: next, now: seenAt + visit });
      ({ lead } = await saveDraft(store.base(), draftFromLead(lead), options));
    }
    expect(lead.visits).toHaveLength(50);
    expect(lead.visits[0]?.url).toBe(page.canonicalUrl);
    expect(lead.visits.at(-1)?.url).toBe('http://kovarna-brazda.test/59');
  });

  it('reports a lead that was changed meanwhile, with the lead as it is now', async () => {
    const { lead } = await saveDraft(store.base(), newDraft(), saveOptions());
    const draft = draftFromLead(lead);
    const theirs = await saveDraft(store.base(), { ...draft, note: 'theirs' }, saveOptions());
    const ours = saveDraft(
      store.base(),
      { ...draft, note: 'ours' },
      saveOptions({ expectedRevision: lead.revision }),
    );
    await expect(ours).rejects.toMatchObject({ code: 'conflict', current: theirs.lead });
    expect((await store.base().leads.get(lead.id))?.note).toBe('theirs');
  });

  it('reports a lead that was deleted meanwhile', async () => {
    const draft = newDraft({ leadId: 'gone' });
    const saving = saveDraft(store.base(), draft, saveOptions({ expectedRevision: 1 }));
    await expect(saving).rejects.toMatchObject({ code: 'conflict', current: undefined });
  });

  it('does not save a prospect twice when another page was quicker, unless told to', async () => {
    const [first, second] = await Promise.allSettled([
      saveDraft(store.base(), newDraft(), saveOptions()),
      saveDraft(store.base(), newDraft(), saveOptions()),
    ]);
    expect(first?.status).toBe('fulfilled');
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'conflict' } });
    expect(await count()).toBe(1);
    await saveDraft(store.base(), newDraft(), saveOptions({ asNew: true }));
    expect(await count()).toBe(2);
  });

  it('refuses a draft the schema does not accept, naming the field', async () => {
    const draft = { ...newDraft(), tags: [''] };
    await expect(saveDraft(store.base(), draft, saveOptions())).rejects.toMatchObject({
      code: 'failed',
      message: expect.stringContaining('tags.0'),
    });
    expect(await count()).toBe(0);
  });

  it('deletes the panel draft in the same transaction', async () => {
    const pageKey = page.canonicalUrl;
    await store.base().drafts.put({ pageKey, page, at: 1 });
    await codeOf(saveDraft(store.base(), newDraft({ leadId: 'gone' }), saveOptions({ pageKey })));
    expect(await store.base().drafts.count()).toBe(1);
    await saveDraft(store.base(), newDraft(), saveOptions({ pageKey }));
    expect(await store.base().drafts.count()).toBe(0);
  });

  it('says what stopped the save: quota, closed, newer store', async () => {
    const base = store.base();
    const full = new DOMException('full', 'QuotaExceededError');
    const put = vi.spyOn(base.leads, 'bulkPut').mockRejectedValueOnce(full);
    expect(await codeOf(saveDraft(base, newDraft(), saveOptions()))).toBe('quota');
    put.mockRejectedValueOnce(
      Object.assign(new Error('aborted'), { name: 'AbortError', inner: full }),
    );
    expect(await codeOf(saveDraft(base, newDraft(), saveOptions()))).toBe('quota');
    base.newer = true;
    expect(await codeOf(saveDraft(base, newDraft(), saveOptions()))).toBe('read-only');
    base.newer = false;
    expect(await count()).toBe(0);
    base.close();
    expect(await codeOf(saveDraft(base, newDraft(), saveOptions()))).toBe('closed');
  });

  it('never uses a running number again', async () => {
    const first = await saveDraft(store.base(), newDraft(), saveOptions());
    await undoSave(store.base(), first, seenAt);
    const second = await saveDraft(store.base(), newDraft(), saveOptions());
    expect([first.lead.number, second.lead.number]).toEqual([1, 2]);
  });
});

describe('undoSave', () => {
  it('brings the panel draft back', async () => {
    const pageKey = page.canonicalUrl;
    const panelDraft = { pageKey, page, at: 1, lead: newDraft() };
    await store.base().drafts.put(panelDraft);
    const saved = await saveDraft(store.base(), newDraft(), saveOptions({ pageKey }));
    await undoSave(store.base(), saved, seenAt);
    expect(await store.base().drafts.get(pageKey)).toEqual(panelDraft);
  });

  it('leaves a lead alone that was changed since', async () => {
    const saved = await saveDraft(store.base(), newDraft(), saveOptions());
    const later = { ...draftFromLead(saved.lead), note: 'later' };
    const { lead } = await saveDraft(store.base(), later, saveOptions());
    expect(await codeOf(undoSave(store.base(), saved, seenAt))).toBe('conflict');
    expect(await store.base().leads.toArray()).toEqual([lead]);
  });

  it('is noticed by a page that has the undone lead open', async () => {
    const first = await saveDraft(store.base(), newDraft(), saveOptions());
    const draft = draftFromLead(first.lead);
    const second = await saveDraft(store.base(), { ...draft, note: '2' }, saveOptions());
    await undoSave(store.base(), second, seenAt);
    const stale = saveOptions({ expectedRevision: second.lead.revision });
    expect(await codeOf(saveDraft(store.base(), { ...draft, note: '3' }, stale))).toBe('conflict');
  });

  const change = fc.record({
    note: fc.string({ maxLength: 50 }),
    tags: fc.array(fc.string({ minLength: 1, maxLength: 10 }), { maxLength: 3 }),
    name: fc.string({ minLength: 1, maxLength: 40 }).map(text),
    phones: fc.array(fc.constantFrom('+420541000001', '+420541000002').map((e) => phone(e))),
  });

  it('restores what there was, whatever was saved', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        run += 1;
        const base = openLeadBase(`save-undo-${run}`);
        const saves = [];
        let draft = newDraft();
        for (const [at, each] of changes.entries()) {
          const options = saveOptions({ now: seenAt + at, asNew: true, page });
          saves.push(await saveDraft(base, { ...draft, ...each }, options));
          draft = draftFromLead(saves.at(-1)?.lead ?? expect.fail());
        }
        const last = saves.at(-1) ?? expect.fail();
        const now = await undoSave(base, last, seenAt);
        const rows = await base.leads.toArray();
        expect(rows).toEqual(now ? [now] : []);
        expect(rows.map((row) => ({ ...row, revision: 0 }))).toEqual(
          last.before ? [{ ...last.before, revision: 0 }] : [],
        );
        await base.delete();
      }),
      { numRuns: 40 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { PanelDraft } from '@/lib/domain/draft';
import type { LeadDraft } from '@/lib/domain/lead';
import { entryPageKey, openList } from '@/lib/services/open-list';
import { openEmptyProspect, openProspect, reopenDraft } from '@/lib/services/open-prospect';
import { storeDraft } from '@/lib/services/panel-draft';
import { saveDraft } from '@/lib/services/save-lead';
import { draftOf, entry, kovarna, now, page } from '../components/panel/fake-panel';
import { freshStore, saveOptions } from './store-for-test';

const store = freshStore();
const context = (extra: { how?: 'page' | 'selection' } = {}) => ({
  page,
  pageKey: page.canonicalUrl,
  how: extra.how ?? ('page' as const),
  responsible: 'Petra Malá',
  strictness: 'careful' as const,
  now,
});

const stored = (lead: LeadDraft, extra: Partial<PanelDraft> = {}): PanelDraft => ({
  pageKey: page.canonicalUrl,
  page,
  at: now - 1000,
  lead,
  read: kovarna(),
  tab: 'qualify',
  ...extra,
});

describe('openProspect', () => {
  it('opens somebody new with the default responsible person and no answers', async () => {
    const prospect = await openProspect(store.base(), kovarna(), context());
    expect(prospect.known).toBeUndefined();
    expect(prospect.draft).toEqual(prospect.fresh);
    expect(prospect.draft.responsible).toBe('Petra Malá');
    expect(prospect.restoredAt).toBeUndefined();
  });

  it('lays the draft of last time over the reading, also what is typed half', async () => {
    const typed = draftOf(kovarna());
    typed.emails = [{ value: 'ja', origin: typed.name.origin }];
    typed.note = 'volat po deváté';
    await storeDraft(store.base(), stored(typed));
    const prospect = await openProspect(store.base(), kovarna(), context());
    expect(prospect).toMatchObject({ restoredAt: now - 1000, tab: 'qualify' });
    expect(prospect.draft.emails.map(({ value }) => value)).toEqual(['ja']);
    expect(prospect.draft.note).toBe('volat po deváté');
    expect(prospect.fresh.note).toBe('');
  });

  it('recognises who is in the base, and brings a draft of before into their lead', async () => {
    const answered = draftOf(kovarna());
    answered.qualification.criteria.need.answer = 'yes';
    const { lead } = await saveDraft(store.base(), answered, saveOptions({ page }));
    const typed = draftOf(kovarna());
    typed.note = 'volat po deváté';
    await storeDraft(store.base(), stored(typed));
    const prospect = await openProspect(store.base(), kovarna(), context());
    expect(prospect.known).toMatchObject({ lead: { id: lead.id }, by: 'reg' });
    expect(prospect.draft).toMatchObject({ leadId: lead.id, note: 'volat po deváté' });
    expect(prospect.draft.qualification.criteria.need.answer).toBe('yes');
    expect(prospect.differences).toEqual([]);
  });

  it('remembers the revision the typing began with, so that a change meanwhile is a conflict', async () => {
    const { lead } = await saveDraft(store.base(), draftOf(kovarna()), saveOptions({ page }));
    const typed = { ...draftOf(kovarna()), leadId: lead.id, note: 'mine' };
    await storeDraft(store.base(), stored(typed, { baseRevision: lead.revision }));
    const theirs = { ...draftOf(kovarna()), leadId: lead.id, note: 'theirs' };
    const changed = await saveDraft(store.base(), theirs, saveOptions({ page }));
    const prospect = await openProspect(store.base(), kovarna(), context());
    expect(prospect.known?.lead.revision).toBe(changed.lead.revision);
    expect(prospect.baseRevision).toBe(lead.revision);
    const { draft, baseRevision } = prospect;
    await expect(
      saveDraft(store.base(), draft, saveOptions({ expectedRevision: baseRevision })),
    ).rejects.toMatchObject({ code: 'conflict' });
  });

  it('keeps a draft whose lead was deleted, as somebody new', async () => {
    const typed = { ...draftOf(kovarna()), leadId: 'gone', note: 'mine' };
    await storeDraft(store.base(), stored(typed, { baseRevision: 3 }));
    const prospect = await openProspect(store.base(), kovarna(), context());
    expect(prospect.known).toBeUndefined();
    expect(prospect.baseRevision).toBeUndefined();
    expect(prospect.draft).toMatchObject({ note: 'mine' });
    expect(prospect.draft.leadId).toBeUndefined();
  });

  it('does not lay one selection over another of the same page', async () => {
    await storeDraft(store.base(), stored({ ...draftOf(kovarna()), note: 'first' }));
    const other = kovarna();
    other.name = { ...other.name, value: 'Jana Brázdová' };
    const prospect = await openProspect(store.base(), other, context({ how: 'selection' }));
    expect(prospect.draft.note).toBe('');
  });

  it('opens an empty record to type into, and again what was typed', async () => {
    const empty = await openEmptyProspect(store.base(), 'person', context());
    expect(empty).toMatchObject({ draft: { kind: 'person', name: { value: '' } } });
    expect(empty.read).toBeUndefined();
    const lead = { ...empty.draft, name: { ...empty.draft.name, value: 'Ev' } };
    const again = await reopenDraft(
      store.base(),
      { ...stored(lead, { read: undefined }), lead },
      context(),
    );
    expect(again.draft.name.value).toBe('Ev');
    expect(again.restoredAt).toBe(now - 1000);
    expect(again.read).toBeUndefined();
  });
});

describe('openList', () => {
  it('knows the saved, the repeated and the new, with keys that stay the same', async () => {
    await saveDraft(store.base(), draftOf(kovarna()), saveOptions({ page }));
    const plain = entry('Alfa').record;
    const records = [
      kovarna(),
      plain,
      { ...plain, detailUrl: 'https://d.example/alfa?utm_source=x' },
    ];
    const list = await openList(store.base(), records, context());
    const [known, first, repeated] = list.entries;
    expect(known?.known).toMatchObject({ by: 'reg', lead: { number: 1 } });
    expect(first?.known).toBeUndefined();
    expect(first?.repeats).toBeUndefined();
    expect(repeated?.repeats).toBe(first?.key);
    const again = await openList(store.base(), records, context());
    expect(again.entries.map(({ key }) => key)).toEqual(list.entries.map(({ key }) => key));
    expect(repeated && entryPageKey(list, repeated)).toBe('https://d.example/alfa');
    expect(first && entryPageKey(list, first)).toContain(`${page.canonicalUrl}#entry:`);
  });
});

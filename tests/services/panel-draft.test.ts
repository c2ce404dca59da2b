import { describe, expect, it, vi } from 'vitest';
import type { PanelDraft } from '@/lib/domain/draft';
import { createDraftJournal } from '@/lib/services/draft-journal';
import {
  createDraftWriter,
  dropDraft,
  loadDraft,
  purgeDrafts,
  storeDraft,
} from '@/lib/services/panel-draft';
import { seenAt } from '../support/invented-lead';
import { freshStore, newDraft, page } from './store-for-test';

const store = freshStore();
const pageKey = page.canonicalUrl;
const draft = (note: string, parts: Partial<PanelDraft> = {}): PanelDraft => ({
  pageKey,
  page,
  at: seenAt,
  lead: newDraft({ note }),
  ...parts,
});
const storedNote = async (key = pageKey) => (await loadDraft(store.base(), key))?.lead?.note;

describe('panel drafts', () => {
  it('come back equal, page by page, also after reopening', async () => {
    await storeDraft(store.base(), draft('a'));
    await storeDraft(store.base(), draft('b', { pageKey: `${pageKey}#selection` }));
    const base = store.reopen();
    expect(await loadDraft(base, pageKey)).toEqual(draft('a'));
    await dropDraft(base, pageKey);
    expect(await loadDraft(base, pageKey)).toBeUndefined();
    expect(await storedNote(`${pageKey}#selection`)).toBe('b');
  });

  it('that cannot be understood count as none', async () => {
    await store.base().drafts.put({ pageKey, page, at: -1 });
    expect(await loadDraft(store.base(), pageKey)).toBeUndefined();
  });

  it('are purged after 30 days', async () => {
    const thirtyDays = 30 * 24 * 60 * 60 * 1000;
    await storeDraft(store.base(), draft('old'));
    await storeDraft(store.base(), draft('new', { pageKey: 'new', at: seenAt + 1 }));
    expect(await purgeDrafts(store.base(), seenAt + thirtyDays)).toBe(0);
    expect(await purgeDrafts(store.base(), seenAt + thirtyDays + 1)).toBe(1);
    expect(await storedNote('new')).toBe('new');
  });
});

describe('the journal', () => {
  const noted = new Map<string, string>();
  const journal = createDraftJournal({
    length: 0,
    key: () => null,
    getItem: (key) => noted.get(key) ?? null,
    setItem: (key, value) => void noted.set(key, value),
    removeItem: (key) => void noted.delete(key),
  });

  it('gives back the key pressed a moment before the page was torn down', async () => {
    await storeDraft(store.base(), draft('Brázd'));
    vi.spyOn(store.base().drafts, 'put').mockReturnValueOnce(new Promise(() => undefined) as never);
    createDraftWriter(store.base(), undefined, journal).write(draft('Brázda'));
    expect((await loadDraft(store.base(), pageKey, journal))?.lead?.note).toBe('Brázda');
  });

  it('is empty once the draft is written, or dropped', async () => {
    const writer = createDraftWriter(store.base(), undefined, journal);
    writer.write(draft('a'));
    writer.write(draft('ab'));
    await writer.flush();
    expect(noted.size).toBe(0);
    journal.note(draft('abc'));
    await dropDraft(store.base(), pageKey, journal);
    expect(await loadDraft(store.base(), pageKey, journal)).toBeUndefined();
  });

  it('with nonsense in it counts as empty', async () => {
    noted.set(`unwritten-draft:${pageKey}`, '{"pageKey":');
    expect(journal.find(pageKey)).toBeUndefined();
    noted.clear();
  });
});

describe('createDraftWriter', () => {
  it('writes the first at once and then only the latest', async () => {
    const put = vi.spyOn(store.base().drafts, 'put');
    const writer = createDraftWriter(store.base());
    for (let key = 0; key < 100; key += 1) writer.write(draft(`text ${key}`));
    expect(put).toHaveBeenCalledTimes(1);
    await writer.flush();
    expect(put).toHaveBeenCalledTimes(2);
    expect(await storedNote()).toBe('text 99');
  });

  it('keeps the drafts of two pages apart', async () => {
    const writer = createDraftWriter(store.base());
    writer.write(draft('a1'));
    writer.write(draft('b', { pageKey: 'b' }));
    writer.write(draft('a2'));
    await writer.flush();
    expect([await storedNote(), await storedNote('b')]).toEqual(['a2', 'b']);
  });

  it('tells of a failure and goes on with the next draft', async () => {
    const onError = vi.fn();
    const writer = createDraftWriter(store.base(), onError);
    vi.spyOn(store.base().drafts, 'put').mockRejectedValueOnce(
      new DOMException('full', 'QuotaExceededError'),
    );
    writer.write(draft('lost'));
    await writer.flush();
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'quota' }));
    writer.write(draft('kept'));
    await writer.flush();
    expect(await storedNote()).toBe('kept');
  });

  it('writes again after it came to rest', async () => {
    const writer = createDraftWriter(store.base());
    writer.write(draft('1'));
    await writer.flush();
    writer.write(draft('2'));
    await writer.flush();
    expect(await storedNote()).toBe('2');
    await expect(writer.flush()).resolves.toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { createItemJournal } from '@/lib/services/item-journal';
import { playbookActions } from '@/lib/services/playbook-actions';
import { inventedTemplates } from '../support/invented-templates';
import { freshStore } from './store-for-test';

const store = freshStore();
const [letter] = inventedTemplates;
if (!letter) throw new Error('There is no letter.');
const typed = { ...letter, updatedAt: 10, value: { ...letter.value, name: 'typed last' } };

/** What localStorage is, in memory. */
function storageInMemory() {
  const entries = new Map<string, string>();
  return {
    entries,
    get length() {
      return entries.size;
    },
    key: (at: number) => [...entries.keys()][at] ?? null,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
}

const nameOf = async () => {
  const row = await store.base().playbook.get(['template', letter.id]);
  return row?.part === 'template' ? row.value.name : undefined;
};

/** A page over this storage; another one over the same comes after it. */
const page = (storage: ReturnType<typeof storageInMemory>) =>
  playbookActions(store.base(), createItemJournal(storage));

describe('what was typed last', () => {
  it('is put by the page that comes next, where its own could not any more', async () => {
    const storage = storageInMemory();
    const gone = page(storage);
    await gone.put([letter]);
    gone.note(typed);
    const stop = page(storage).subscribe(() => undefined);
    await expect.poll(() => storage.entries.size).toBe(0);
    stop();
    expect(await nameOf()).toBe('typed last');
  });

  it('is forgotten once it is put, but not what was typed since', async () => {
    const storage = storageInMemory();
    const { note, put } = page(storage);
    note(typed);
    await put([letter]);
    expect(storage.entries.size).toBe(1);
    await put([typed]);
    expect(storage.entries.size).toBe(0);
  });

  it('brings nothing back that was removed, and changes nothing that is newer', async () => {
    const storage = storageInMemory();
    const { note, put, remove } = page(storage);
    await put([letter]);
    note(typed);
    await remove([{ part: 'template', id: letter.id }]);
    expect(storage.entries.size).toBe(0);
    note(typed);
    const stopFirst = page(storage).subscribe(() => undefined);
    await expect.poll(() => storage.entries.size).toBe(0);
    stopFirst();
    expect(await nameOf()).toBeUndefined();
    await put([{ ...letter, updatedAt: 99 }]);
    note(typed);
    const stop = page(storage).subscribe(() => undefined);
    await expect.poll(() => storage.entries.size).toBe(0);
    stop();
    expect(await nameOf()).toBe(letter.value.name);
  });

  it('is nothing where it cannot be understood', () => {
    const storage = storageInMemory();
    storage.setItem('unwritten-item:template:x', '{"part":"template"}');
    storage.setItem('unwritten-item:template:y', 'no JSON');
    expect(createItemJournal(storage).find()).toEqual([]);
    expect(storage.entries.size).toBe(0);
  });
});

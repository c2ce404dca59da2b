// Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readPlaybook } from '@/lib/db/watch-playbook';
import { defaultPlaybook } from '@/lib/domain/playbook/default-playbook';
import { playbookActions, seedPlaybook } from '@/lib/services/playbook-actions';
import { playbookFileActions } from '@/lib/services/playbook-file-actions';
import { freshStore } from './store-for-test';

const store = freshStore();
const shown = async () => ({
  items: await readPlaybook(store.base()),
  sets: await store.base().questionSets.toArray(),
});

describe('a playbook handed on', () => {
  it('comes whole into an empty base, and goes again', async () => {
    await seedPlaybook(store.base(), 'en', 1);
    const text = await playbookFileActions(store.base()).exportFile();
    const from = await shown();
    await store.base().delete();
    await store.base().open();
    const file = playbookFileActions(store.base());
    const opened = await file.openFile(text);
    if (!opened.ok) throw new Error('It is a playbook.');
    expect(opened.parts.every(({ meeting }) => meeting === 'new')).toBe(true);
    const { result, undo } = await file.take(opened.parts);
    expect(result).toBe(from.items.length + from.sets.length);
    expect(await shown()).toEqual(from);
    await undo();
    expect(await shown()).toEqual({ items: [], sets: [] });
  });

  it('takes what is chosen and leaves the rest ours', async () => {
    await seedPlaybook(store.base(), 'cs', 1);
    const file = playbookFileActions(store.base());
    const mine = await readPlaybook(store.base());
    const text = (await file.exportFile())
      .replaceAll('"Cena"', '"Příliš drahé"')
      .replaceAll('"Kvalita"', '"Jakost"');
    const opened = await file.openFile(text);
    if (!opened.ok) throw new Error('It is a playbook.');
    const changed = opened.parts.filter(({ meeting }) => meeting === 'changed');
    expect(changed.map(({ key }) => key)).toEqual([
      'item hold-back price',
      'item hold-back quality',
    ]);
    const { undo } = await file.take(changed.slice(0, 1));
    const words = async () =>
      (await readPlaybook(store.base())).flatMap((item) =>
        item.part === 'hold-back' ? [item.value.text] : [],
      );
    expect(await words()).toEqual(
      Object.values(defaultPlaybook('cs', 1)).flatMap((item) =>
        item.part === 'hold-back' ? [item.id === 'price' ? 'Příliš drahé' : item.value.text] : [],
      ),
    );
    await undo();
    expect(await readPlaybook(store.base())).toEqual(mine);
  });

  it('is put in once, and not again where it was emptied', async () => {
    expect(await seedPlaybook(store.base(), 'en', 1)).toBe(true);
    const items = await readPlaybook(store.base());
    await playbookActions(store.base()).remove(items);
    expect(await playbookActions(store.base()).seed('en')).toBe(false);
    expect(await readPlaybook(store.base())).toEqual([]);
  });
});

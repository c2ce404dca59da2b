import { describe, expect, it, vi } from 'vitest';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { activeQuestionSet, getQuestionSet } from '@/lib/services/active-question-set';
import { checkStore } from '@/lib/services/store-health';
import { freshStore } from './store-for-test';

const store = freshStore();

describe('activeQuestionSet', () => {
  it('seeds the default one, which is no first use of the base', async () => {
    expect(await activeQuestionSet(store.base())).toEqual(defaultQuestionSet);
    expect(await store.base().questionSets.toArray()).toEqual([defaultQuestionSet]);
    expect(await checkStore(store.base())).toMatchObject({ state: 'first-run' });
  });

  it('gives the version that was made active, and the older ones by name', async () => {
    await activeQuestionSet(store.base());
    const changed = { ...defaultQuestionSet, version: 2 };
    await store.base().questionSets.put(changed);
    await store.base().meta.put({ key: 'active-question-set', id: changed.id, version: 2 });
    expect(await activeQuestionSet(store.reopen())).toEqual(changed);
    expect(await getQuestionSet(store.base(), changed.id, 1)).toEqual(defaultQuestionSet);
    await expect(getQuestionSet(store.base(), changed.id, 3)).rejects.toThrow('version 3');
  });

  it('asks the default where the store may not be written', async () => {
    await store.base().open();
    store.base().newer = true;
    expect(await activeQuestionSet(store.base())).toEqual(defaultQuestionSet);
    store.base().newer = false;
    expect(await store.base().questionSets.count()).toBe(0);
  });

  it('asks the default where nothing can be stored any more', async () => {
    const full = new DOMException('full', 'QuotaExceededError');
    vi.spyOn(store.base().questionSets, 'put').mockRejectedValue(full);
    expect(await activeQuestionSet(store.base())).toEqual(defaultQuestionSet);
  });
});

import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import type { ItemKey, PlaybookActions } from '@/lib/services/playbook-actions';

const isSame = (a: ItemKey) => (b: ItemKey) => a.part === b.part && a.id === b.id;

/** A playbook in memory, in place of that of the store. */
export function fakePlaybook(beginning: readonly PlaybookItem[] = []): PlaybookActions {
  let items = [...beginning];
  const listeners = new Set<(items: PlaybookItem[]) => void>();
  const set = (next: PlaybookItem[]) => {
    const before = items;
    items = [...next].sort((a, b) => a.order - b.order);
    for (const tell of listeners) tell(items);
    return { result: undefined, undo: async () => set(before) };
  };
  return {
    subscribe(onItems) {
      listeners.add(onItems);
      onItems(items);
      return () => void listeners.delete(onItems);
    },
    put: async (changed) =>
      set([...items.filter((item) => !changed.some(isSame(item))), ...changed]),
    note: () => undefined,
    seed: async () => false,
    remove: async (keys) => set(items.filter((item) => !keys.some(isSame(item)))),
  };
}

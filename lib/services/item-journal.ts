import { type PlaybookItem, playbookItemSchema } from '@/lib/domain/playbook/playbook-item';

/**
 * Items of the playbook that are being typed, until the store has them. What is typed is written to
 * the store in a moment; a page that goes away in that moment loses it, but not what localStorage
 * took, because it takes it synchronously.
 */
export interface ItemJournal {
  note(item: PlaybookItem): void;
  /** All that was not written. */
  find(): PlaybookItem[];
  /** Forgets items that were written; of one that was typed on since, nothing. */
  strike(items: readonly PlaybookItem[]): void;
}

const prefix = 'unwritten-item:';
const keyOf = ({ part, id }: Pick<PlaybookItem, 'part' | 'id'>) => `${prefix}${part}:${id}`;

function itemIn(noted: string | null | undefined): PlaybookItem | undefined {
  try {
    return noted ? playbookItemSchema.safeParse(JSON.parse(noted)).data : undefined;
  } catch {
    return undefined;
  }
}

/** `storage`: absent where there is none (a worker); then the journal keeps nothing. */
export function createItemJournal(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | undefined,
): ItemJournal {
  const names = () =>
    Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at)).filter(
      (name): name is string => name?.startsWith(prefix) === true,
    );
  return {
    note(item) {
      try {
        storage?.setItem(keyOf(item), JSON.stringify(item));
      } catch {
        // Full or forbidden: the store is written in a moment and says so if it fails.
      }
    },
    find() {
      const found: PlaybookItem[] = [];
      for (const name of names()) {
        const item = itemIn(storage?.getItem(name));
        if (item) found.push(item);
        else storage?.removeItem(name);
      }
      return found;
    },
    strike(items) {
      for (const item of items) {
        const noted = itemIn(storage?.getItem(keyOf(item)));
        if (!noted || noted.updatedAt <= item.updatedAt) storage?.removeItem(keyOf(item));
      }
    },
  };
}

import type { LeadBase } from '@/lib/db/database';
import { watchPlaybook } from '@/lib/db/watch-playbook';
import { defaultPlaybook, type PlaybookLanguage } from '@/lib/domain/playbook/default-playbook';
import {
  type PlaybookItem,
  type PlaybookPart,
  playbookItemSchema,
} from '@/lib/domain/playbook/playbook-item';
import { now } from './clock';
import { createItemJournal, type ItemJournal } from './item-journal';
import { SaveError, toSaveError } from './save-error';

interface Undoable<T> {
  result: T;
  undo(): Promise<unknown>;
}

/** Which item: ids are unique within their part only. */
export interface ItemKey {
  part: PlaybookPart;
  id: string;
}

/** What can be done with the company's own method. Failures: SaveError. */
export interface PlaybookActions {
  /** Calls back now and after every change, part by part in their order. */
  subscribe(onItems: (items: PlaybookItem[]) => void): () => void;
  /** Adds items and replaces those there are, all or none. */
  put(items: readonly PlaybookItem[]): Promise<Undoable<void>>;
  /** Notes an item as it is typed, at once: were the page gone before it is put, the next one puts it. */
  note(item: PlaybookItem): void;
  remove(keys: readonly ItemKey[]): Promise<Undoable<void>>;
  /** Gives a base that never had a playbook the shipped one. True when it was put in just now. */
  seed(language: PlaybookLanguage): Promise<boolean>;
}

function checked(item: PlaybookItem): PlaybookItem {
  const found = playbookItemSchema.safeParse(item);
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  throw new SaveError('failed', `${item.part}: ${issue?.path.join('.')}: ${issue?.message}`);
}

/** Makes items as given and removes others, in one transaction; undoing puts back what was there. */
async function change(
  base: LeadBase,
  put: readonly PlaybookItem[],
  removed: readonly ItemKey[],
): Promise<Undoable<void>> {
  const keys = [...put, ...removed].map(({ part, id }): [string, string] => [part, id]);
  const before = await base
    .transaction('rw', base.playbook, async () => {
      const found = await base.playbook.bulkGet(keys);
      await base.playbook.bulkDelete(removed.map(({ part, id }): [string, string] => [part, id]));
      await base.playbook.bulkPut([...put]);
      return found;
    })
    .catch((error: unknown) => {
      throw toSaveError(error);
    });
  const undo = () =>
    base
      .transaction('rw', base.playbook, async () => {
        await base.playbook.bulkDelete(keys);
        await base.playbook.bulkPut(before.filter((item) => item !== undefined));
      })
      .catch((error: unknown) => {
        throw toSaveError(error);
      });
  return { result: undefined, undo };
}

/**
 * Gives a base that never had a playbook the shipped one, in the user's language. One that somebody
 * emptied stays empty. True when it was put in just now.
 */
export async function seedPlaybook(
  base: LeadBase,
  language: PlaybookLanguage,
  now: number,
): Promise<boolean> {
  if (base.newer || (await base.meta.get('playbook-seeded'))) return false;
  return base.transaction('rw', [base.playbook, base.meta], async () => {
    // Another page may have done it since.
    if (await base.meta.get('playbook-seeded')) return false;
    await base.meta.put({ key: 'playbook-seeded', at: now });
    if ((await base.playbook.count()) > 0) return false;
    await base.playbook.bulkPut(defaultPlaybook(language, now));
    return true;
  });
}

/** Puts what a page noted and could not put any more, unless it was removed or changed since. */
async function recover(base: LeadBase, journal: ItemJournal): Promise<void> {
  const noted = journal.find();
  if (noted.length === 0 || base.newer) return;
  await base.transaction('rw', base.playbook, async () => {
    const known = await base.playbook.bulkGet(
      noted.map(({ part, id }): [string, string] => [part, id]),
    );
    const lost = noted.filter((item, at) => {
      const there = known[at];
      return there !== undefined && there.updatedAt < item.updatedAt;
    });
    await base.playbook.bulkPut(lost);
  });
  journal.strike(noted);
}

export function playbookActions(
  base: LeadBase,
  journal: ItemJournal = createItemJournal(globalThis.localStorage),
): PlaybookActions {
  let recovered = false;
  return {
    subscribe(onItems) {
      // Where it fails, what was noted stands there for the next page.
      if (!recovered) void recover(base, journal).catch(() => undefined);
      recovered = true;
      return watchPlaybook(base, onItems);
    },
    async put(items) {
      const done = await change(base, items.map(checked), []);
      journal.strike(items);
      return done;
    },
    note: (item) => journal.note(item),
    async remove(keys) {
      const done = await change(base, [], keys);
      journal.strike(
        journal
          .find()
          .filter(({ part, id }) => keys.some((key) => key.part === part && key.id === id)),
      );
      return done;
    },
    // Where it cannot be put in, everything else works; saving anything will say what is wrong.
    seed: (language) => seedPlaybook(base, language, now()).catch(() => false),
  };
}

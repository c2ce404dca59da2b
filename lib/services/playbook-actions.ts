import type { LeadBase } from '@/lib/db/database';
import { watchPlaybook } from '@/lib/db/watch-playbook';
import { defaultPlaybook, type PlaybookLanguage } from '@/lib/domain/playbook/default-playbook';
import {
  type PlaybookItem,
  type PlaybookPart,
  playbookItemSchema,
} from '@/lib/domain/playbook/playbook-item';
import { now } from './clock';
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

export function playbookActions(base: LeadBase): PlaybookActions {
  return {
    subscribe: (onItems) => watchPlaybook(base, onItems),
    put: async (items) => change(base, items.map(checked), []),
    remove: (keys) => change(base, [], keys),
    // Where it cannot be put in, everything else works; saving anything will say what is wrong.
    seed: (language) => seedPlaybook(base, language, now()).catch(() => false),
  };
}

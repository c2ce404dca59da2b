import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { movedItem, nextOrder } from '@/lib/domain/playbook/place-items';
import type {
  ItemOf,
  PlaybookItem,
  PlaybookPart,
  PlaybookValue,
} from '@/lib/domain/playbook/playbook-item';

/** The items of one part in their order, undefined until they are known. */
export function usePlaybookPart<Part extends PlaybookPart>(part: Part): ItemOf<Part>[] | undefined {
  const { actions } = useDashboard();
  const [items, setItems] = useState<PlaybookItem[]>();
  useEffect(() => actions.playbook.subscribe(setItems), [actions]);
  return useMemo(
    () => items?.filter((item): item is ItemOf<Part> => item.part === part),
    [items, part],
  );
}

/** Whether the playbook can be changed now. */
export function usePlaybookReadOnly(): boolean {
  const { health } = useDashboard();
  return health.state === 'newer' || health.state === 'unavailable';
}

/** An item of a part; when it is put it is told when that was. */
export const itemOf = <Part extends PlaybookPart>(
  part: Part,
  { id, order }: { id: string; order: number },
  value: PlaybookValue<Part>,
): PlaybookItem => ({ part, id, order, updatedAt: 0, value }) as unknown as PlaybookItem;

/** Changes the playbook and says what was done, with the way back. True when it was done. */
export function usePlaybookWork() {
  const { actions, attempt, notify } = useDashboard();
  const put = useCallback(
    async (items: readonly PlaybookItem[], said: string) => {
      const updatedAt = actions.followUp.now();
      const changed = items.map((item) => ({ ...item, updatedAt }));
      const done = await attempt(() => actions.playbook.put(changed));
      if (done && said) notify(said, done.undo);
      return done !== undefined;
    },
    [actions, attempt, notify],
  );
  const remove = useCallback(
    async ({ part, id }: PlaybookItem, said: string) => {
      const done = await attempt(() => actions.playbook.remove([{ part, id }]));
      if (done) notify(said, done.undo);
      return done !== undefined;
    },
    [actions, attempt, notify],
  );
  return { put, remove };
}

/** What is done with the things of one part of the playbook, each said by its name and with the way back. */
export function usePlaybookList<Part extends PlaybookPart>(
  part: Part,
  items: readonly ItemOf<Part>[],
  nameOf: (value: PlaybookValue<Part>) => string,
) {
  const t = useTranslations('method');
  const { put, remove } = usePlaybookWork();
  const add = (value: PlaybookValue<Part>) =>
    put(
      [itemOf(part, { id: crypto.randomUUID(), order: nextOrder(items) }, value)],
      t('added', { name: nameOf(value) }),
    );
  return {
    add,
    /** Changes one, or adds it where there is none yet; `then` where that was done. */
    keep: async (
      item: ItemOf<Part> | undefined,
      value: PlaybookValue<Part>,
      then: () => void,
    ): Promise<void> => {
      const isDone = item
        ? await put([itemOf(part, item, value)], t('changed', { name: nameOf(value) }))
        : await add(value);
      if (isDone) then();
    },
    move: (item: ItemOf<Part>, by: -1 | 1) => void put(movedItem(items, item.id, by), ''),
    remove: (item: ItemOf<Part>) =>
      void remove(item, t('removed', { name: nameOf(item.value as PlaybookValue<Part>) })),
  };
}

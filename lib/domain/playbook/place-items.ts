import type { PlaybookItem } from './playbook-item';

type Placed = Pick<PlaybookItem, 'id' | 'order'>;

/** Where a new item of a part goes: behind all others. */
export const nextOrder = (items: readonly Placed[]): number =>
  items.reduce((most, { order }) => Math.max(most, order), -1) + 1;

/**
 * The items of a part with one of them one place up or down; only those whose place changes. None
 * where there is no such place. Items that share a place get their own.
 */
export function movedItem<Item extends Placed>(
  items: readonly Item[],
  id: string,
  by: -1 | 1,
): Item[] {
  const at = items.findIndex((item) => item.id === id);
  const to = at + by;
  const item = items[at];
  if (!item || to < 0 || to >= items.length) return [];
  const moved = items.toSpliced(at, 1).toSpliced(to, 0, item);
  return moved.flatMap((each, order) => (each.order === order ? [] : [{ ...each, order }]));
}

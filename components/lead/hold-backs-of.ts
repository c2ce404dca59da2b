import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';

/** Something that may hold a prospect back. */
export interface KnownHoldBack {
  id: string;
  text: string;
}

/** The company's list of what holds prospects back, in its order. */
export const holdBacksOf = (items: readonly PlaybookItem[]): KnownHoldBack[] =>
  items.flatMap((item) =>
    item.part === 'hold-back' ? [{ id: item.id, text: item.value.text }] : [],
  );

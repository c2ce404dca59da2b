import { liveQuery } from 'dexie';
import { type PlaybookItem, playbookItemSchema } from '@/lib/domain/playbook/playbook-item';
import type { LeadBase } from './database';

const byPlace = (a: PlaybookItem, b: PlaybookItem) =>
  a.part < b.part ? -1 : Number(a.part > b.part) || a.order - b.order || (a.id < b.id ? -1 : 1);

/** The items of the playbook, part by part in their order. What a damaged row says is left out. */
export async function readPlaybook(base: LeadBase): Promise<PlaybookItem[]> {
  const rows = await base.playbook.toArray();
  return rows.flatMap((row) => playbookItemSchema.safeParse(row).data ?? []).sort(byPlace);
}

/** Calls back with the playbook now and after every change, whichever page made it. */
export function watchPlaybook(
  base: LeadBase,
  onItems: (items: PlaybookItem[]) => void,
): () => void {
  const subscription = liveQuery(() => readPlaybook(base)).subscribe(onItems, () => onItems([]));
  return () => subscription.unsubscribe();
}

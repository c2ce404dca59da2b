import { chunkLayout, chunksOf } from '@/lib/db/projection-chunks';
import type { LeadChunks } from '@/lib/db/watch-leads';
import type { Lead } from '@/lib/domain/lead';
import { ColumnStore } from '@/lib/domain/projections/column-store';
import { leadSummary } from '@/lib/domain/projections/lead-summary';
import { searchTexts } from '@/lib/domain/projections/search-texts';

const columns = { ...leadSummary.columns, ...searchTexts.columns };
export type LeadColumns = ColumnStore<typeof columns>;

/** All leads of the base as the table works with them: their columns, and which slots have a lead. */
export interface LeadIndex {
  leads: LeadColumns;
  /** Slots of all leads in the order of their running numbers. A new one after every change. */
  slots: Uint32Array;
  /** Whether the texts a search runs over are there already. */
  searchable: boolean;
  /** Where a lead is, by its id. */
  slotOf(id: string): number | undefined;
}

function presentSlots(leads: LeadColumns): Uint32Array {
  const numbers = leads.numbers('number');
  const slots = new Uint32Array(numbers.length);
  let count = 0;
  let last = 0;
  let inOrder = true;
  for (let slot = 0; slot < numbers.length; slot += 1) {
    const number = numbers[slot] ?? 0;
    if (number === 0) continue;
    slots[count] = slot;
    count += 1;
    if (number < last) inOrder = false;
    last = number;
  }
  const present = slots.slice(0, count);
  // Chunks come in the order of the running numbers, but for those that are new since.
  return inOrder ? present : present.sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
}

function indexOf(leads: LeadColumns, searchable: boolean): LeadIndex {
  const slots = presentSlots(leads);
  let byId: Map<string, number> | undefined;
  return {
    leads,
    slots,
    searchable,
    slotOf(id) {
      if (!byId) {
        const ids = leads.texts('id');
        byId = new Map(Array.from(slots, (slot) => [ids[slot] ?? '', slot]));
      }
      return byId.get(id);
    },
  };
}

/** Makes an index that follows the chunks as they come. */
export function createLeadIndex(): (chunks: LeadChunks) => LeadIndex {
  const leads: LeadColumns = new ColumnStore(columns, chunkLayout);
  return ({ fresh, chunks, searchable }) => {
    if (fresh) leads.clear();
    leads.take(chunks);
    return indexOf(leads, searchable);
  };
}

/** An index of leads in memory. */
export function leadIndexOf(leads: readonly Lead[]): LeadIndex {
  const chunks = [leadSummary, searchTexts].flatMap((part) => chunksOf(part, leads));
  return createLeadIndex()({ fresh: true, chunks, searchable: true });
}

import type { ListEntry } from '@/lib/services/panel-actions';

/** Entries that would become leads: neither known nor a repetition. */
export function selectableKeys(entries: readonly ListEntry[]): string[] {
  return entries.flatMap(({ key, known, repeats, withheld }) =>
    known || repeats || withheld ? [] : [key],
  );
}

export interface ListCounts {
  fresh: number;
  known: number;
  repeats: number;
  withheld: number;
}

export function countEntries(entries: readonly ListEntry[]): ListCounts {
  const counts = { fresh: 0, known: 0, repeats: 0, withheld: 0 };
  for (const { known, repeats, withheld } of entries) {
    if (withheld) counts.withheld += 1;
    else if (repeats) counts.repeats += 1;
    else if (known) counts.known += 1;
    else counts.fresh += 1;
  }
  return counts;
}

/** The next entry of the page that would become a lead, after the given one or from the top. */
export function findNextNew(
  entries: readonly ListEntry[],
  afterKey: string | undefined,
): ListEntry | undefined {
  const at = entries.findIndex(({ key }) => key === afterKey);
  const isNew = ({ known, repeats, withheld }: ListEntry) => !known && !repeats && !withheld;
  return entries.slice(at + 1).find(isNew) ?? entries.find(isNew);
}

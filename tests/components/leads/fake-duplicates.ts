import type { ActionRow } from '@/lib/db/rows';
import type { Lead } from '@/lib/domain/lead';
import { mergeLeads } from '@/lib/domain/matching/merge-leads';
import type { DuplicateActions } from '@/lib/services/duplicate-actions';
import type { Duplicates, NearLead } from '@/lib/services/find-duplicates';

interface LeadsInMemory {
  all(): readonly Lead[];
  set(leads: Lead[]): void;
}

/** What a search is to find, over leads in memory; merging and undoing are as in the real one. */
export function fakeDuplicates(
  { all, set }: LeadsInMemory,
  found: Duplicates = { groups: [], pairs: [] },
  near: NearLead[] = [],
): DuplicateActions & { apart: string[] } {
  const apart: string[] = [];
  let merges: ActionRow[] = [];
  const before = new Map<string, Lead[]>();
  const listeners = new Set<(merges: ActionRow[]) => void>();
  const tell = () => {
    for (const listener of listeners) listener(merges);
  };
  const undoMerge = async (id: string) => {
    set([...(before.get(id) ?? [])]);
    merges = merges.map((merge) => (merge.id === id ? { ...merge, undoneAt: 2 } : merge));
    tell();
    return { undone: 1, left: 0 };
  };
  const keyOf = (ids: readonly string[]) => ids.toSorted().join(' ');
  return {
    apart,
    async find({ onProgress }) {
      onProgress(0.5);
      return {
        groups: found.groups.filter(({ ids }) => !apart.includes(keyOf(ids))),
        pairs: found.pairs.filter(({ ids }) => !apart.includes(keyOf(ids))),
      };
    },
    near: async () => near,
    read: async (ids) => ids.flatMap((id) => all().find((lead) => lead.id === id) ?? []),
    async merge(wishes, noteLine) {
      const id = `merge-${merges.length + 1}`;
      before.set(id, [...all()]);
      let gone = 0;
      let name = '';
      for (const { ids, choices } of wishes) {
        const leads = ids.flatMap((each) => all().find((lead) => lead.id === each) ?? []);
        const merged = mergeLeads(leads, choices, noteLine);
        if (!merged) continue;
        name = merged.lead.name.value;
        gone += ids.length - 1;
        set([...all().filter((lead) => !ids.includes(lead.id)), merged.lead]);
      }
      const kept = wishes.length;
      const detail = { groups: kept, kept, gone, name };
      merges = [{ id, at: 1, kind: 'merge', leads: kept + gone, detail }, ...merges];
      tell();
      return { result: { kept, gone, left: 0 }, undo: () => undoMerge(id) };
    },
    async setApart(ids, isApart) {
      if (isApart) apart.push(keyOf(ids));
      else apart.splice(apart.indexOf(keyOf(ids)), 1);
    },
    subscribeMerges(onMerges) {
      listeners.add(onMerges);
      onMerges(merges);
      return () => listeners.delete(onMerges);
    },
    undoMerge,
  };
}

import type { LeadBase } from '@/lib/db/database';
import { watchMerges } from '@/lib/db/match-rows';
import type { ActionRow } from '@/lib/db/rows';
import type { Lead } from '@/lib/domain/lead';
import type { Compared } from '@/lib/domain/matching/apart-pairs';
import type { NoteLine } from '@/lib/domain/matching/merge-leads';
import { loadSettings } from '@/lib/settings/settings';
import { now } from './clock';
import {
  type DuplicateSearch,
  type Duplicates,
  findDuplicates,
  findNearLeads,
  type NearLead,
} from './find-duplicates';
import { type Merged, type MergeWish, mergeDuplicates } from './merge-duplicates';
import { comparedLead, forgetApart, loadApart, setApart } from './not-duplicates';
import { readLeads } from './read-leads';
import { type Undone, undoAction } from './undo-action';

/** All that the dashboard can do with duplicates. Failures: SaveError. */
export interface DuplicateActions {
  /** Undefined when it was called off. */
  find(search: DuplicateSearch): Promise<Duplicates | undefined>;
  /** The leads that this one perhaps is, without those said to be others. */
  near(lead: Lead, signal?: AbortSignal): Promise<NearLead[]>;
  /** In the order of the ids; those the base does not have are passed over. */
  read(ids: readonly string[]): Promise<Lead[]>;
  merge(
    wishes: readonly MergeWish[],
    noteLine: NoteLine,
  ): Promise<{ result: Merged; undo(): Promise<unknown> }>;
  /** Remembers that none of these is another one of them, or forgets it. */
  setApart(ids: readonly string[], apart: boolean): Promise<void>;
  /** Calls back with the merges of the last 30 days, the latest first. */
  subscribeMerges(onMerges: (merges: ActionRow[]) => void): () => void;
  undoMerge(action: string): Promise<Undone>;
}

const mostNear = 3;

export function duplicateActions(base: LeadBase): DuplicateActions {
  const undoMerge = (action: string) => undoAction(base, action, now());
  return {
    find: (search) => findDuplicates(base, search),
    async near(lead, signal) {
      const [apart, { matching: strictness }] = await Promise.all([
        loadApart(base),
        loadSettings(),
      ]);
      const own = comparedLead(lead);
      const isLeftOut = (other: Compared) => other.id === lead.id || apart.areApart(own, other);
      const options = { isLeftOut, most: mostNear, strictness };
      return findNearLeads(base, lead, { ...options, ...(signal && { signal }) });
    },
    read: (ids) => readLeads(base, ids),
    async merge(wishes, noteLine) {
      const { result, action } = await mergeDuplicates(base, wishes, { noteLine, now: now() });
      return { result, undo: async () => action && undoMerge(action) };
    },
    setApart: async (ids, apart) =>
      apart
        ? setApart(base, (await readLeads(base, ids)).map(comparedLead), now())
        : forgetApart(base, ids),
    subscribeMerges: (onMerges) => watchMerges(base, onMerges),
    undoMerge,
  };
}

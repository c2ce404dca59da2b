import type { LeadBase } from '@/lib/db/database';
import { readMatchRows, scanMatchRows } from '@/lib/db/match-rows';
import type { CapturedRecord } from '@/lib/domain/captured-record';
import type { Lead } from '@/lib/domain/lead';
import { recognitionKeys } from '@/lib/domain/match-keys';
import type { Compared } from '@/lib/domain/matching/apart-pairs';
import { findExactMatch } from '@/lib/domain/matching/exact-match';
import { traitsOf } from '@/lib/domain/matching/match-traits';
import { findNearMatch, type NearMatch } from '@/lib/domain/matching/near-match';
import { searchDuplicates } from '@/lib/domain/matching/search-duplicates';
import type { Strictness } from '@/lib/domain/matching/strictness';
import { traitsOfFacts } from '@/lib/domain/projections/match-facts';
import { loadApart } from './not-duplicates';

/** Leads that are one, by their ids. `by`: the keys that make them one, strongest first. */
export interface DuplicateGroup {
  ids: string[];
  by: string[];
}

/** Two leads that are perhaps one, and why. */
export interface DuplicatePair extends NearMatch {
  ids: [string, string];
}

export interface Duplicates {
  groups: DuplicateGroup[];
  /** The surest first. */
  pairs: DuplicatePair[];
}

export interface DuplicateSearch {
  strictness: Strictness;
  /** From 0 to 1. */
  onProgress(share: number): void;
  signal?: AbortSignal;
}

/** How long the page may be kept waiting at a time, in ms. */
const slice = 12;

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * All duplicates of the base. Runs a little at a time, so that the page goes on working meanwhile;
 * undefined when it was called off.
 */
export async function findDuplicates(
  base: LeadBase,
  { strictness, onProgress, signal }: DuplicateSearch,
): Promise<Duplicates | undefined> {
  const [rows, apart] = await Promise.all([readMatchRows(base), loadApart(base)]);
  const ids = Array.from({ length: rows.count }, (_, place) => rows.at(place).id);
  const idAt = (place: number) => ids[place] ?? '';
  const traitsAt = (place: number) => traitsOfFacts(rows.at(place));
  const compared = (place: number) => ({ id: idAt(place), traits: () => traitsAt(place) });
  const search = searchDuplicates(rows.count, traitsAt, {
    strictness,
    areApart: (one, other) => apart.areApart(compared(one), compared(other)),
  });
  let since = performance.now();
  for (;;) {
    const { done, value } = search.next();
    if (done)
      return {
        groups: value.groups.map(({ members, by }) => ({ ids: members.map(idAt), by })),
        pairs: value.pairs.map(({ a, b, ...match }) => ({ ...match, ids: [idAt(a), idAt(b)] })),
      };
    if (performance.now() - since < slice) continue;
    onProgress(value);
    await breathe();
    if (signal?.aborted) return undefined;
    since = performance.now();
  }
}

/** A lead that something captured, or another lead, perhaps is; `by`: the key that makes them one. */
export interface NearLead extends NearMatch {
  lead: Lead;
  by?: string;
}

/** What a lead that is near must have somewhere: a key, a place, a domain, or the beginning or end of a word. */
function needlesOf(record: CapturedRecord): string[] {
  const { name, places, domains } = traitsOf(record);
  const parts = name.flatMap(({ word, sound }) =>
    word.length < 3 ? [] : [word.slice(0, 4), word.slice(-4), sound.slice(0, 4), sound.slice(-4)],
  );
  return [...new Set([...recognitionKeys(record), ...places, ...domains, ...parts])];
}

/**
 * The leads that a record perhaps is, the likeliest first; those that are it by a key are among them.
 * `isLeftOut`: who is not to be among them. Reads what leads are compared by, some chunks at a time.
 */
export async function findNearLeads(
  base: LeadBase,
  record: CapturedRecord,
  {
    isLeftOut,
    most,
    strictness,
    signal,
  }: {
    isLeftOut?(other: Compared): boolean;
    most: number;
    strictness: Strictness;
    signal?: AbortSignal;
  },
): Promise<NearLead[]> {
  const traits = traitsOf(record);
  const found: (NearMatch & { id: string; by?: string })[] = [];
  await scanMatchRows(
    base,
    needlesOf(record),
    (row) => {
      const other = traitsOfFacts(row);
      const by = findExactMatch(traits, other, strictness);
      const match = findNearMatch(traits, other);
      if (by === undefined && !match) return;
      if (!isLeftOut?.({ id: row.id, traits: () => other }))
        found.push({
          ...(match ?? { reasons: [], doubts: [] }),
          score: by === undefined ? (match?.score ?? 0) : 1,
          id: row.id,
          ...(by !== undefined && { by }),
        });
    },
    signal,
  );
  const best = found.sort((a, b) => b.score - a.score).slice(0, most);
  const leads = await base.leads.bulkGet(best.map(({ id }) => id));
  return best.flatMap(({ id: _, ...near }, at) => {
    const lead = leads[at];
    return lead ? [{ ...near, lead }] : [];
  });
}

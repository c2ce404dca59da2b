import type { LeadSummary } from '@/lib/domain/projections/lead-summary';
import type { RangeLimit, TableView } from '@/lib/domain/table-view';
import { now as clock } from './clock';
import { type BuiltInFacet, type Facet, facets, facetValues } from './lead-facets';
import type { LeadColumns, LeadIndex } from './lead-index';
import { rangePasses } from './lead-ranges';
import { searchLeads } from './search-leads';

export type FacetChoices = Readonly<Partial<Record<string, readonly string[]>>>;

export interface LeadFilter {
  search: string;
  tolerant?: boolean;
  /** Several choices of one facet widen, choices of several facets narrow; none: no limit. */
  choices: FacetChoices;
  ranges?: TableView['ranges'];
}

/** How many leads each value of a facet would give, the other limits holding; counted when asked. */
export type FacetCounts = Readonly<Record<BuiltInFacet, ReadonlyMap<string, number>>>;

export interface FoundLeads {
  /** Slots of the index, in the order asked for. */
  slots: Uint32Array;
  counts: FacetCounts;
  /** The same for any facet, a company's own column as well. */
  countsOf(facet: Facet): ReadonlyMap<string, number>;
}

/** What one row of the table shows. */
export type LeadRow = LeadSummary;

type Passes = (slot: number) => boolean;

function choicePasses(leads: LeadColumns, facet: Facet, chosen: readonly string[]): Passes {
  const { words, first, more } = facetValues(leads, facet);
  const wanted = Uint8Array.from(words, (word) => (chosen.includes(word) ? 1 : 0));
  if (more.size === 0) return (slot) => wanted[first[slot] ?? 0] === 1;
  return (slot) => {
    const several = more.get(slot);
    return several ? several.some((at) => wanted[at] === 1) : wanted[first[slot] ?? 0] === 1;
  };
}

interface Limit {
  /** Absent for what is not counted: a range, the search. */
  facet?: string;
  passes: Passes;
}

function limitsOf(
  leads: LeadColumns,
  { search, tolerant, choices, ranges = {} }: LeadFilter,
  now: number,
): Limit[] {
  const limits: Limit[] = [];
  const matches = searchLeads(leads, search, tolerant);
  if (matches) limits.push({ passes: (slot) => matches[slot] === 1 });
  for (const [facet, chosen = []] of Object.entries(choices))
    if (chosen.length > 0)
      limits.push({ facet, passes: choicePasses(leads, facet as Facet, chosen) });
  for (const [column, range] of Object.entries<RangeLimit>(ranges)) {
    const passes = rangePasses(leads, column, range, now);
    if (passes) limits.push({ passes });
  }
  return limits;
}

/** The array's own filter makes a call of every slot, which takes twice as long. */
function passing(order: Uint32Array, passes: Passes): Uint32Array {
  const left = new Uint32Array(order.length);
  let count = 0;
  for (let at = 0; at < order.length; at += 1) {
    const slot = order[at] ?? 0;
    if (!passes(slot)) continue;
    left[count] = slot;
    count += 1;
  }
  return left.slice(0, count);
}

/** For each slot how many limits it fails, and which was the first. Two are as good as many. */
function failings(leads: LeadColumns, order: Uint32Array, limits: readonly Limit[]) {
  const failed = new Uint8Array(leads.slots);
  const first = new Uint8Array(leads.slots);
  limits.forEach(({ passes }, at) => {
    for (const slot of order) {
      const before = failed[slot] ?? 0;
      if (before > 1 || passes(slot)) continue;
      if (before === 0) first[slot] = at;
      failed[slot] = before + 1;
    }
  });
  return { failed, first };
}

/** Counts kept of one order at most. */
const mostCounts = 20;

/** Counts by the leads they are of, then by what they depend on. */
const countsKnown = new WeakMap<Uint32Array, Map<string, ReadonlyMap<string, number>>>();

/**
 * What the counts of a facet depend on besides the leads: all limits but its own, so that its values
 * can be ticked one after another without a count; and the moment, where a range moves with it.
 */
function countsDependOn(leads: LeadColumns, facet: Facet, filter: LeadFilter, now: number): string {
  const { search, tolerant, choices, ranges = {} } = filter;
  const others = Object.entries(choices).filter(([other]) => other !== facet);
  const limited = Object.keys(ranges).length > 0 ? [ranges, now] : [];
  return JSON.stringify([leads.version, facet, search, tolerant === true, others, limited]);
}

/** The leads that a search, the chosen facets and ranges leave, in the order given, with the counts. */
export function findLeads(
  { leads }: LeadIndex,
  order: Uint32Array,
  filter: LeadFilter,
  now = clock(),
): FoundLeads {
  const limits = limitsOf(leads, filter, now);
  const slots = limits.reduce((left, { passes }) => passing(left, passes), order);
  // Only for counts, which are asked for when a list of values is opened.
  let failing: ReturnType<typeof failings> | undefined;
  const count = (facet: Facet) => {
    failing ??= failings(leads, order, limits);
    const { failed, first } = failing;
    const { words, first: values, more } = facetValues(leads, facet);
    const own = limits.findIndex((limit) => limit.facet === facet);
    const seen = new Uint32Array(words.length);
    for (const slot of order) {
      const fails = failed[slot] ?? 0;
      if (fails > 1 || (fails === 1 && (own < 0 || first[slot] !== own))) continue;
      const several = more.size > 0 ? more.get(slot) : undefined;
      if (several) for (const at of several) seen[at] = (seen[at] ?? 0) + 1;
      else {
        const at = values[slot] ?? 0;
        seen[at] = (seen[at] ?? 0) + 1;
      }
    }
    return new Map(words.flatMap((word, at) => (seen[at] ? [[word, seen[at]] as const] : [])));
  };
  const ofOrder = countsKnown.get(order) ?? new Map<string, ReadonlyMap<string, number>>();
  countsKnown.set(order, ofOrder);
  const countsOf = (facet: Facet) => {
    const key = countsDependOn(leads, facet, filter, now);
    const known = ofOrder.get(key);
    if (known) return known;
    const counts = count(facet);
    if (ofOrder.size >= mostCounts) ofOrder.clear();
    ofOrder.set(key, counts);
    return counts;
  };
  const counts = {} as FacetCounts;
  for (const facet of facets)
    Object.defineProperty(counts, facet, { enumerable: true, get: () => countsOf(facet) });
  return { slots, counts, countsOf };
}

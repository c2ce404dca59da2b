import { searchFor } from '@/lib/domain/lead-search-text';
import { type LeadSummary, tagsOf } from '@/lib/domain/projections/lead-summary';
import { potentials, temperatures } from '@/lib/domain/qualification';
import { stages } from '@/lib/domain/stage';
import type { LeadColumns, LeadIndex } from './lead-index';

/** What a lead base can be narrowed by. The empty string stands for "not set". */
export const facets = [
  'stage',
  'potential',
  'temperature',
  'source',
  'tag',
  'responsible',
] as const;
export type Facet = (typeof facets)[number];
export type FacetChoices = Readonly<Record<Facet, readonly string[]>>;

export interface LeadFilter {
  search: string;
  /** Several choices of one facet widen, choices of several facets narrow; none: no limit. */
  choices: FacetChoices;
}

export type SortColumn =
  | 'number'
  | 'name'
  | 'person'
  | 'phone'
  | 'email'
  | 'place'
  | Facet
  | 'changedOn';
export interface LeadSort {
  column: SortColumn;
  descending: boolean;
}

export interface SortWords {
  locale: string;
  sourceWord(channel: string): string;
}

export interface FoundLeads {
  /** Slots of the index, in the order asked for. */
  slots: Uint32Array;
  /** For each facet how many leads each of its values would give, the other limits holding. */
  counts: Record<Facet, Map<string, number>>;
}

/** The values leads have in a facet: numbered, and by slot the numbers a lead has. */
interface FacetValues {
  words: string[];
  /** The number of the lead's value; of a lead with several, of the first one. */
  first: Uint32Array;
  /** All numbers of a lead that has several. */
  more: ReadonlyMap<number, readonly number[]>;
}

type Cached = {
  version: number;
  facets: Map<Facet, FacetValues>;
  orders: Map<string, Uint32Array>;
};
const caches = new WeakMap<LeadColumns, Cached>();

/** What was worked out of these columns, as long as they stay as they are. */
function cacheOf(leads: LeadColumns): Cached {
  const known = caches.get(leads);
  if (known?.version === leads.version) return known;
  const cache: Cached = { version: leads.version, facets: new Map(), orders: new Map() };
  caches.set(leads, cache);
  return cache;
}

const codeColumns = {
  stage: 'stage',
  potential: 'potential',
  temperature: 'temperature',
  source: 'sourceChannel',
} as const;

function textFacet(texts: readonly string[], valuesOf: (text: string) => readonly string[]) {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const numbered = new Map<string, readonly number[]>();
  const first = new Uint32Array(texts.length);
  const more = new Map<number, readonly number[]>();
  texts.forEach((text, slot) => {
    let found = numbered.get(text);
    if (!found) {
      found = valuesOf(text).map((value) => {
        const number = numbers.get(value) ?? words.push(value) - 1;
        numbers.set(value, number);
        return number;
      });
      numbered.set(text, found);
    }
    first[slot] = found[0] ?? 0;
    if (found.length > 1) more.set(slot, found);
  });
  return { words, first, more };
}

const itself = (text: string) => [text];
const eachTag = (text: string) => (text === '' ? [''] : tagsOf(text));

function facetValues(leads: LeadColumns, facet: Facet): FacetValues {
  const { facets: known } = cacheOf(leads);
  let values = known.get(facet);
  if (values) return values;
  if (facet === 'tag') values = textFacet(leads.texts('tags'), eachTag);
  else if (facet === 'responsible') values = textFacet(leads.texts('responsible'), itself);
  else {
    const column = codeColumns[facet];
    const words = ['', ...leads.columns[column].words];
    values = { words, first: Uint32Array.from(leads.numbers(column)), more: new Map() };
  }
  known.set(facet, values);
  return values;
}

/** How a facet narrows: which of its numbered values are wanted, and how often each was seen. */
function limitBy(leads: LeadColumns, facet: Facet, choices: FacetChoices) {
  const { words, first, more } = facetValues(leads, facet);
  const chosen = new Set(choices[facet]);
  const wanted = words.map((word) => chosen.size === 0 || chosen.has(word));
  const seen = new Uint32Array(words.length);
  return {
    facet,
    passes(slot: number): boolean {
      const several = more.size > 0 ? more.get(slot) : undefined;
      return several ? several.some((at) => wanted[at]) : wanted[first[slot] ?? 0] === true;
    },
    count(slot: number): void {
      const several = more.size > 0 ? more.get(slot) : undefined;
      for (const at of several ?? [first[slot] ?? 0]) seen[at] = (seen[at] ?? 0) + 1;
    },
    counts: () =>
      new Map(words.flatMap((word, at) => (seen[at] ? [[word, seen[at]] as const] : []))),
  };
}

/** The leads that a search and the chosen facets leave, in the order given, with the counts. */
export function findLeads(
  { leads }: LeadIndex,
  order: Uint32Array,
  { search, choices }: LeadFilter,
): FoundLeads {
  const matches = search.trim() === '' ? undefined : searchFor(search);
  const texts = matches && leads.texts('search');
  const limits = facets.map((facet) => limitBy(leads, facet, choices));
  const found = new Uint32Array(order.length);
  let length = 0;
  for (const slot of order) {
    if (matches && !matches(texts?.[slot] ?? '')) continue;
    let failing: (typeof limits)[number] | undefined;
    let failed = 0;
    for (const limit of limits) {
      if (limit.passes(slot)) continue;
      failing = limit;
      failed += 1;
      if (failed > 1) break;
    }
    if (failed === 0) {
      found[length] = slot;
      length += 1;
      for (const limit of limits) limit.count(slot);
    } else if (failed === 1) failing?.count(slot);
  }
  const counts = Object.fromEntries(limits.map((limit) => [limit.facet, limit.counts()]));
  return { slots: found.subarray(0, length), counts: counts as FoundLeads['counts'] };
}

const orders = { stage: stages, potential: potentials, temperature: [...temperatures].reverse() };
const textColumns = {
  name: 'name',
  person: 'person',
  phone: 'phone',
  email: 'email',
  place: 'place',
  tag: 'tags',
  responsible: 'responsible',
} as const;

/** The rank of each lead in a column, by slot, from 1; 0 for a lead without a value. */
function ranksOf(leads: LeadColumns, column: SortColumn, words: SortWords): Float64Array {
  if (column === 'number') return leads.numbers('number');
  if (column === 'changedOn') return leads.numbers('updatedAt');
  if (column in orders) {
    const known: readonly string[] = leads.columns[column as keyof typeof orders].words;
    const order: readonly string[] = orders[column as keyof typeof orders];
    const rank = ['', ...known].map((word) => order.indexOf(word) + 1);
    return leads.numbers(column as keyof typeof orders).map((at) => rank[at] ?? 0);
  }
  const { compare } = new Intl.Collator(words.locale, { numeric: true });
  if (column === 'source') {
    const channels = leads.columns.sourceChannel.words;
    const sorted = channels
      .map((channel, at) => ({ word: words.sourceWord(channel), at: at + 1 }))
      .sort((a, b) => compare(a.word, b.word));
    const rank = new Float64Array(channels.length + 1);
    sorted.forEach(({ at }, place) => {
      rank[at] = place + 1;
    });
    return leads.numbers('sourceChannel').map((at) => rank[at] ?? 0);
  }
  const texts = leads.texts(textColumns[column as keyof typeof textColumns]);
  const distinct = [...new Set(texts)].filter((value) => value !== '').sort(compare);
  const rank = new Map(distinct.map((value, at) => [value, at + 1]));
  return Float64Array.from(texts, (value) => rank.get(value) ?? 0);
}

/**
 * All leads in the order of a column: texts as the language orders them, stages as the funnel goes,
 * potential and temperature from low to high. Leads without a value come last either way; equal ones
 * stay in the order of their running numbers.
 */
export function sortLeads(
  { leads, slots }: LeadIndex,
  { column, descending }: LeadSort,
  words: SortWords,
): Uint32Array {
  const { orders: known } = cacheOf(leads);
  const name = `${column} ${descending} ${words.locale} ${slots.length}`;
  const sorted = known.get(name);
  if (sorted) return sorted;
  const ranks = ranksOf(leads, column, words);
  const direction = descending ? -1 : 1;
  const last = Number.POSITIVE_INFINITY;
  const keys = ranks.map((rank) => (rank === 0 ? last : rank * direction));
  const numbers = leads.numbers('number');
  const order = slots.slice().sort((a, b) => {
    const [x = last, y = last] = [keys[a], keys[b]];
    if (x !== y) return x < y ? -1 : 1;
    return (numbers[a] ?? 0) - (numbers[b] ?? 0);
  });
  known.set(name, order);
  return order;
}

/** What one row of the table shows. */
export type LeadRow = LeadSummary;

/** The values that leads have in a facet, without the empty one, in no order. */
export function valuesInUse({ leads }: LeadIndex, facet: 'tag' | 'responsible'): string[] {
  return facetValues(leads, facet).words.filter((word) => word !== '');
}

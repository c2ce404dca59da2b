import type { Phone } from '@/lib/domain/captured-record';
import type { Lead } from '@/lib/domain/lead';
import { potentials, temperatures } from '@/lib/domain/qualification';
import { stages } from '@/lib/domain/stage';
import { findHead } from './find-head';
import { leadSearchText, searchFor } from './lead-search-text';

/** A lead with what the table shows, sorts and searches by. */
export interface LeadRow {
  lead: Lead;
  /** The head, or the first person known; for a person's lead their employer. */
  person: string;
  jobTitle: string;
  phone?: Phone;
  email: string;
  place: string;
  searchText: string;
}

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

export interface FoundLeads {
  rows: LeadRow[];
  /** For each facet how many rows each of its values would give, the other limits holding. */
  counts: Record<Facet, Map<string, number>>;
}

function placeOf({ addresses }: Lead): string {
  const address = addresses.find(({ locality }) => locality) ?? addresses[0];
  if (!address) return '';
  if (!address.locality) return address.text;
  return [address.locality, address.country].filter(Boolean).join(', ');
}

export function leadRowOf(lead: Lead): LeadRow {
  const head = findHead(lead) ?? lead.people[0];
  const phones = [...lead.phones, ...(head?.phones ?? [])];
  const phone = phones.find(({ kind }) => kind !== 'fax') ?? phones[0];
  const [email] = [...lead.emails, ...(head?.emails ?? [])];
  const isPerson = lead.kind === 'person';
  return {
    lead,
    person: (isPerson ? lead.organization?.value : head?.name) ?? '',
    jobTitle: (isPerson ? lead.jobTitle?.value : head?.jobTitle) ?? '',
    ...(phone && { phone }),
    email: email?.value ?? '',
    place: placeOf(lead),
    searchText: leadSearchText(lead),
  };
}

/** Makes rows of leads and remembers them, so that one changed lead costs one new row. */
export function createRowMaker(): (leads: readonly Lead[]) => LeadRow[] {
  let known = new Map<string, LeadRow>();
  return (leads) => {
    const rows = leads.map((lead) => {
      const row = known.get(lead.id);
      const same = row?.lead.revision === lead.revision && row.lead.updatedAt === lead.updatedAt;
      return row && same ? row : leadRowOf(lead);
    });
    known = new Map(rows.map((row) => [row.lead.id, row]));
    return rows;
  };
}

function valuesOf({ lead }: LeadRow, facet: Facet): readonly string[] {
  switch (facet) {
    case 'stage':
      return [lead.stage.value];
    case 'potential':
      return [lead.potential ?? ''];
    case 'temperature':
      return [lead.temperature ?? ''];
    case 'source':
      return [lead.sourceChannel];
    case 'tag':
      return lead.tags.length > 0 ? [...new Set(lead.tags)] : [''];
    case 'responsible':
      return [lead.responsible];
  }
}

/** The rows that a search and the chosen facets leave, in the order given, with the counts. */
export function filterRows(rows: readonly LeadRow[], { search, choices }: LeadFilter): FoundLeads {
  const matches = searchFor(search);
  const wanted = facets.map((facet) => ({ facet, chosen: new Set(choices[facet]) }));
  const found: LeadRow[] = [];
  const counts = Object.fromEntries(
    facets.map((facet) => [facet, new Map<string, number>()]),
  ) as FoundLeads['counts'];
  const count = (facet: Facet, row: LeadRow) => {
    for (const value of valuesOf(row, facet))
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  };
  for (const row of rows) {
    if (!matches(row.searchText)) continue;
    const failing = wanted.filter(
      ({ facet, chosen }) =>
        chosen.size > 0 && !valuesOf(row, facet).some((value) => chosen.has(value)),
    );
    const [first] = failing;
    if (!first) {
      found.push(row);
      for (const facet of facets) count(facet, row);
    } else if (failing.length === 1) count(first.facet, row);
  }
  return { rows: found, counts };
}

const orders: Partial<Record<SortColumn, readonly string[]>> = {
  stage: stages,
  potential: potentials,
  temperature: [...temperatures].reverse(),
};

function sortKey(row: LeadRow, column: SortColumn, sourceWord: (channel: string) => string) {
  switch (column) {
    case 'number':
      return row.lead.number;
    case 'changedOn':
      return row.lead.updatedAt;
    case 'name':
      return row.lead.name.value;
    case 'person':
      return row.person;
    case 'phone':
      return row.phone?.e164 ?? row.phone?.shown ?? '';
    case 'email':
      return row.email;
    case 'place':
      return row.place;
    case 'source':
      return sourceWord(row.lead.sourceChannel);
    case 'tag':
      return row.lead.tags.join(' ');
    default: {
      const [value = ''] = valuesOf(row, column);
      const order = orders[column];
      if (!order) return value;
      return value === '' ? '' : order.indexOf(value);
    }
  }
}

/**
 * Rows in the order of a column: texts as the language orders them, stages as the funnel goes,
 * potential and temperature from low to high. Rows without a value come last either way; equal ones
 * stay in the order of their running numbers.
 */
export function sortRows(
  rows: readonly LeadRow[],
  { column, descending }: LeadSort,
  { locale, sourceWord }: { locale: string; sourceWord(channel: string): string },
): LeadRow[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const direction = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: sortKey(row, column, sourceWord) }))
    .sort((a, b) => {
      const byNumber = a.row.lead.number - b.row.lead.number;
      if (a.key === '' || b.key === '')
        return Number(a.key === '') - Number(b.key === '') || byNumber;
      const order =
        typeof a.key === 'number' && typeof b.key === 'number'
          ? a.key - b.key
          : compare(String(a.key), String(b.key));
      return order * direction || byNumber;
    })
    .map(({ row }) => row);
}

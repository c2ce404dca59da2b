import { findOwnValue } from '@/lib/domain/own-values';
import { tagsOf } from '@/lib/domain/projections/lead-summary';
import { isOwnColumn, type OwnColumnId, ownColumnId } from '@/lib/domain/table-view';
import type { LeadColumns, LeadIndex } from './lead-index';
import { rememberFor } from './remember-for';

/** What a lead base can be narrowed by. The empty string stands for "not set". */
export const facets = [
  'stage',
  'potential',
  'temperature',
  'fit',
  'source',
  'tag',
  'responsible',
  'kind',
  'country',
  'place',
  'industry',
  'hasPhone',
  'hasEmail',
  'hasWebsite',
] as const;
export type BuiltInFacet = (typeof facets)[number];
/** A column of the company's own is one by what stands in it. */
export type Facet = BuiltInFacet | OwnColumnId;

/** The values leads have in a facet: numbered, and by slot the numbers a lead has. */
export interface FacetValues {
  words: string[];
  /** The number of the lead's value; of a lead with several, of the first one. */
  first: Uint32Array;
  /** All numbers of a lead that has several. */
  more: ReadonlyMap<number, readonly number[]>;
}

const codeColumns = {
  stage: 'stage',
  potential: 'potential',
  temperature: 'temperature',
  fit: 'fit',
  source: 'sourceChannel',
  kind: 'kind',
} as const;
const textColumns = {
  tag: 'tags',
  responsible: 'responsible',
  country: 'country',
  place: 'place',
  industry: 'industry',
  hasPhone: 'phone',
  hasEmail: 'email',
  hasWebsite: 'website',
} as const;

function textFacet(
  texts: readonly string[],
  valuesOf: (text: string) => readonly string[],
): FacetValues {
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
const noneOfThem: ReadonlyMap<number, readonly number[]> = new Map();

/** "yes" or "no": whether there is anything. */
function hasFacet(texts: readonly string[]): FacetValues {
  const first = Uint32Array.from(texts, (text) => (text === '' ? 1 : 0));
  return { words: ['yes', 'no'], first, more: noneOfThem };
}

function makeFacet(leads: LeadColumns, facet: Facet): FacetValues {
  if (isOwnColumn(facet)) {
    const id = ownColumnId(facet);
    return textFacet(leads.texts('own'), (own) => [String(findOwnValue(own, id) ?? '')]);
  }
  if (facet in codeColumns) {
    const column = codeColumns[facet as keyof typeof codeColumns];
    const words = ['', ...leads.columns[column].words];
    return { words, first: Uint32Array.from(leads.numbers(column)), more: noneOfThem };
  }
  const texts = leads.texts(textColumns[facet as keyof typeof textColumns]);
  switch (facet) {
    case 'hasPhone':
    case 'hasEmail':
    case 'hasWebsite':
      return hasFacet(texts);
    case 'tag':
      return textFacet(texts, eachTag);
    default:
      return textFacet(texts, itself);
  }
}

const remembered = rememberFor<FacetValues>('replaced');

export function facetValues(leads: LeadColumns, facet: Facet): FacetValues {
  return remembered(leads, facet, () => makeFacet(leads, facet));
}

/** The values that leads have in a facet, without the empty one, in no order. */
export function valuesInUse({ leads }: LeadIndex, facet: 'tag' | 'responsible'): string[] {
  return facetValues(leads, facet).words.filter((word) => word !== '');
}

import { facetValues } from './lead-facets';
import type { LeadIndex } from './lead-index';
import { prepareSearch } from './search-leads';
import { type SortWords, sortLeads } from './sort-leads';

const likely = { facets: ['stage', 'potential', 'source', 'tag', 'responsible'] } as const;

/**
 * What the next press is likely to need, in steps of some milliseconds each: for idle moments.
 * Everything is worked out once as long as the leads stay as they are.
 */
export function prepareTable(index: LeadIndex, words: SortWords): (() => void)[] {
  const { leads } = index;
  if (!index.searchable) return [];
  const sort = (column: 'name' | 'changedOn' | 'place' | 'person') => () =>
    void sortLeads(index, { column, descending: false }, words);
  return [
    ...prepareSearch(leads),
    ...likely.facets.map((facet) => () => void facetValues(leads, facet)),
    sort('name'),
    sort('changedOn'),
    sort('place'),
    sort('person'),
  ];
}

import { leadSearchText } from '@/lib/domain/lead-search-text';
import { type Projection, text } from './projection';

const columns = { search: text } as const;

/** The folded text a search runs over: as much as all the rest, so it is a part of its own. */
export const searchTexts: Projection<typeof columns> = {
  part: 'search',
  columns,
  rowOf: (lead) => ({ search: leadSearchText(lead) }),
};

import { companyNameKey } from '@/lib/domain/normalize/company-name';
import { personNameKey } from '@/lib/domain/normalize/person-name';
import { type Projection, text } from './projection';

const keyBreak = '\n';

const columns = { keys: text, nameKey: text } as const;

/** What leads are compared by: their exact keys, and the name without what varies. */
export const matchFacts: Projection<typeof columns> = {
  part: 'match',
  columns,
  rowOf: ({ kind, name, keys }) => ({
    keys: keys.join(keyBreak),
    nameKey: kind === 'person' ? personNameKey(name.value) : companyNameKey(name.value),
  }),
};

/** The keys in the column of that name. */
export const keysOf = (keys: string): string[] => (keys === '' ? [] : keys.split(keyBreak));

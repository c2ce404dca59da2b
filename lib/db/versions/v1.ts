/**
 * Schema version 1 (0.1.0), as released. Frozen: never edited, imports nothing of the app. A change
 * of the schema is a new file beside this one.
 */
export const version1 = {
  number: 1,
  stores: {
    /** `number` is unique, so that a running number can never be given twice. */
    leads: 'id, &number, *keys, updatedAt',
    drafts: 'pageKey, at',
    bin: 'id, deletedAt',
    questionSets: '[id+version]',
    meta: 'key',
  },
} as const;
